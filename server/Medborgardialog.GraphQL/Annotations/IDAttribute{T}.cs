namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Makes a field, argument or input member a global <c>ID</c> of the type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The runtime class whose GraphQL type the id belongs to.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class IDAttribute<T>() : IDAttribute(typeof(T));
