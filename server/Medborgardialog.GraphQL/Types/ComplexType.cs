namespace Medborgardialog.GraphQL.Types;

/// <summary>What object and interface types share: fields and implemented interfaces.</summary>
public abstract class ComplexType : NamedType
{
    private Dictionary<string, OutputField> _byName = new(StringComparer.Ordinal);

    private protected ComplexType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>The interfaces that the type implements, those of its interfaces included.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];

    /// <summary>The fields in the order of their declaration.</summary>
    public IReadOnlyList<OutputField> Fields { get; private set; } = [];

    /// <summary>The field with this name, or null.</summary>
    public OutputField? FindField(string name) => _byName.GetValueOrDefault(name);

    internal void SetFields(IReadOnlyList<OutputField> fields)
    {
        Fields = fields;
        _byName = new(fields.Count, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            field.DeclaringType = this;
            _byName.TryAdd(field.Name, field);
        }
    }
}
