namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A reference to a list type. Specification section "Type References".</summary>
public sealed class ListTypeNode(Location? location, ITypeNode type) : SyntaxNode(location), INullableTypeNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of the items.</summary>
    public ITypeNode Type { get; } = type;
}
