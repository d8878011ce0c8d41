namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A part of a document. Nodes are immutable and are compared by reference.</summary>
public interface ISyntaxNode
{
    /// <summary>Which kind of node this is.</summary>
    SyntaxKind Kind { get; }

    /// <summary>Where the node stands in its source, or null for a node that was not parsed or was parsed without locations.</summary>
    Location? Location { get; }
}
