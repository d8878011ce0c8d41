namespace Medborgardialog.GraphQL.Annotations;

/// <summary>Makes an input object a <c>@oneOf</c> input: exactly one member is given, and it is not null (specification, section 3.10.1).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class OneOfAttribute : Attribute;
