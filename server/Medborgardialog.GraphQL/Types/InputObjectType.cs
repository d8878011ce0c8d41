namespace Medborgardialog.GraphQL.Types;

/// <summary>An input object type (specification, section 3.10).</summary>
public sealed class InputObjectType(string name, string? description = null) : NamedType(name, description)
{
    /// <summary>Stands in the values given to <see cref="Create"/> for a field that was not given and has no default.</summary>
    internal static readonly object NotGiven = new();

    private Dictionary<string, InputField> _byName = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>The fields in the order of their declaration.</summary>
    public IReadOnlyList<InputField> Fields { get; private set; } = [];

    /// <summary>Whether exactly one field must be given (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; internal set; }

    /// <summary>The class that values become, or null.</summary>
    public Type? RuntimeType { get; internal set; }

    /// <summary>Makes the runtime value of the field values (by index, converted); null keeps the array of values.</summary>
    internal Func<object?[], object>? Create { get; set; }

    /// <summary>The field with this name, or null.</summary>
    public InputField? FindField(string name) => _byName.GetValueOrDefault(name);

    internal void SetFields(IReadOnlyList<InputField> fields)
    {
        Fields = fields;
        _byName = new(fields.Count, StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            fields[i].Index = i;
            _byName.TryAdd(fields[i].Name, fields[i]);
        }
    }
}
