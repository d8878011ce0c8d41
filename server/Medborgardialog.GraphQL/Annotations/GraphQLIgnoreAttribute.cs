namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Keeps a public member out of the schema.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLIgnoreAttribute : Attribute;
