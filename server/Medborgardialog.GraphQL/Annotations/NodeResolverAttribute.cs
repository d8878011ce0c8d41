namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Marks the method that fetches a node by its raw id; its first parameter is the id, without <see cref="IDAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
