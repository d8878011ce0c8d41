namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A reference to a type without null. Specification section "Type References".</summary>
public sealed class NonNullTypeNode(Location? location, INullableTypeNode type) : SyntaxNode(location), ITypeNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The type that is made non-null.</summary>
    public INullableTypeNode Type { get; } = type;
}
