namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>Long</c>.</summary>
public sealed class LongType() : NumberScalarType<long>("Long", "The `Long` scalar type represents signed whole numbers of 64 bits.");
