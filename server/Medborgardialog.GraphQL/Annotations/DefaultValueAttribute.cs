namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Gives an argument or input member a default value, which makes it optional.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The default: null, a primitive, an enum value or a string.</summary>
    public object? Value { get; } = value;
}
