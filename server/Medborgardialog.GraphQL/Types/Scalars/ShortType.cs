namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>Short</c>.</summary>
public sealed class ShortType() : NumberScalarType<short>("Short", "The `Short` scalar type represents signed whole numbers of 16 bits.");
