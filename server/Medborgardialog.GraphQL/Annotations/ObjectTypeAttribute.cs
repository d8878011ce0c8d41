namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Marks a runtime type as a GraphQL object type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name, or null for the name that the naming rules give.</summary>
    public string? Name { get; } = name;
}
