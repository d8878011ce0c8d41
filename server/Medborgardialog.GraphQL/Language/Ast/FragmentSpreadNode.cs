namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>The use of a named fragment. Specification section "Fragments".</summary>
public sealed class FragmentSpreadNode(Location? location, NameNode name, IReadOnlyList<DirectiveNode> directives) : SyntaxNode(location), ISelectionNode
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The applied directives, in source order; empty when there are none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
