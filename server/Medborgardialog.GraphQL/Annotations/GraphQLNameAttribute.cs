namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Sets the GraphQL name of a type, field, argument, input field or enum value.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name as the schema prints it.</summary>
    public string Name { get; } = name;
}
