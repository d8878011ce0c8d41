namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A whole document: operations and fragments, type definitions, or both. Specification section "Document".</summary>
public sealed class DocumentNode(Location? location, IReadOnlyList<IDefinitionNode> definitions) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The definitions, in source order; a parsed document has at least one.</summary>
    public IReadOnlyList<IDefinitionNode> Definitions { get; } = definitions;
}
