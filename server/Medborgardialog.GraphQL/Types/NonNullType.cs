namespace Medborgardialog.GraphQL.Types;

/// <summary>A type without null (specification, section 3.12).</summary>
public sealed class NonNullType : GraphQLType
{
    /// <summary>Takes null out of <paramref name="ofType"/>.</summary>
    /// <exception cref="ArgumentException">It is non-null already.</exception>
    public NonNullType(GraphQLType ofType)
    {
        ArgumentNullException.ThrowIfNull(ofType);
        if (ofType.IsNonNull)
        {
            throw new ArgumentException($"The type {ofType} is non-null already.", nameof(ofType));
        }

        OfType = ofType;
    }

    /// <summary>The type that may be null.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <summary>The type as SDL.</summary>
    public override string ToString() => $"{OfType}!";
}
