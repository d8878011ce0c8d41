namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>Int</c> (specification, section 3.5.1).</summary>
public sealed class IntType() : NumberScalarType<int>("Int", "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.");
