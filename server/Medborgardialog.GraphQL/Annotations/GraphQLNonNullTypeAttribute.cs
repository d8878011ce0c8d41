namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Makes the type of a field, argument or input member non-null, whatever its C# nullability.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute;
