namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Marks a resolver parameter as a service of the request. Registered services are found without it; the attribute makes it explicit.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;
