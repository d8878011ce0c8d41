namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Opens a field for everybody: an <see cref="AuthorizeAttribute"/> on its class does not hold for it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : Attribute;
