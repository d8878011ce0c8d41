namespace Medborgardialog.GraphQL.Types;

/// <summary>A list (specification, section 3.11).</summary>
public sealed class ListType(GraphQLType ofType) : GraphQLType
{
    /// <summary>The type of the items.</summary>
    public GraphQLType OfType { get; } = ofType;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <summary>The type as SDL.</summary>
    public override string ToString() => $"[{OfType}]";
}
