namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Marks a runtime type as a GraphQL union type; its members are the object types whose runtime classes implement the marked interface.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name, or null for the name that the naming rules give.</summary>
    public string? Name { get; } = name;
}
