namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Sets the GraphQL type of a field or argument to that of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The runtime class or scalar class.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T>() : GraphQLTypeAttribute(typeof(T));
