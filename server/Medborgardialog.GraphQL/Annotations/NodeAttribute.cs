namespace Medborgardialog.GraphQL.Annotations;

/// <summary>
/// Makes the type a Relay <c>Node</c>: it needs an <c>id</c> field with <see cref="IDAttribute"/> and a static method <c>Get</c>, <c>GetAsync</c>,
/// <c>Get{Type}</c> or <c>Get{Type}Async</c> (or one marked with <see cref="NodeResolverAttribute"/>) that takes the raw id first and services after it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class NodeAttribute : Attribute;
