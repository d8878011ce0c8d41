namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Marks the resolver parameter that receives the object whose field is resolved.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
