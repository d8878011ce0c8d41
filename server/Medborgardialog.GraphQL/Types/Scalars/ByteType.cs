namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>Byte</c>.</summary>
public sealed class ByteType() : NumberScalarType<byte>("Byte", "The `Byte` scalar type represents whole numbers from 0 to 255.");
