namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Marks a runtime type as a GraphQL interface type.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name, or null for the name that the naming rules give.</summary>
    public string? Name { get; } = name;
}
