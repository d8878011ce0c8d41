namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>The selections between one pair of braces. Specification section "Selection Sets".</summary>
public sealed class SelectionSetNode(Location? location, IReadOnlyList<ISelectionNode> selections) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>The selections, in source order; a parsed set has at least one.</summary>
    public IReadOnlyList<ISelectionNode> Selections { get; } = selections;
}
