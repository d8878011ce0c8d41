namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>An extension of a scalar. Specification section "Scalar Extensions".</summary>
public sealed class ScalarTypeExtensionNode(Location? location, NameNode name, IReadOnlyList<DirectiveNode> directives) : SyntaxNode(location), ITypeExtensionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The applied directives, in source order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
