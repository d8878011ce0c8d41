namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Marks a runtime type as a GraphQL enum type.</summary>
[AttributeUsage(AttributeTargets.Enum, Inherited = false)]
public sealed class EnumTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name, or null for the name that the naming rules give.</summary>
    public string? Name { get; } = name;
}
