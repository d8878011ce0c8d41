namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Marks a field, argument, input field or enum value as <c>@deprecated</c> (specification, section 3.13.3).</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>Why, and what to use instead.</summary>
    public string Reason { get; } = reason;
}
