namespace Medborgardialog.GraphQL.Types;

/// <summary>An enum type (specification, section 3.9).</summary>
public sealed class EnumType(string name, string? description = null) : NamedType(name, description)
{
    private Dictionary<string, EnumValue> _byName = new(StringComparer.Ordinal);
    private Dictionary<object, EnumValue> _byRuntimeValue = [];

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The values in the order of their declaration.</summary>
    public IReadOnlyList<EnumValue> Values { get; private set; } = [];

    /// <summary>The enum behind it, or null.</summary>
    public Type? RuntimeType { get; internal set; }

    /// <summary>The value with this name, or null.</summary>
    public EnumValue? FindValue(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The value that stands for what a resolver returned, or null.</summary>
    public EnumValue? FindRuntimeValue(object runtimeValue) => _byRuntimeValue.GetValueOrDefault(runtimeValue);

    internal void SetValues(IReadOnlyList<EnumValue> values)
    {
        Values = values;
        _byName = new(values.Count, StringComparer.Ordinal);
        _byRuntimeValue = new(values.Count);
        foreach (var value in values)
        {
            _byName.TryAdd(value.Name, value);
            _byRuntimeValue.TryAdd(value.RuntimeValue, value);
        }
    }
}
