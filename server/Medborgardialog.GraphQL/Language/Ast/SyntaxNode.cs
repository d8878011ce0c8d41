namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>What all nodes share. Nodes are immutable and are compared by reference.</summary>
public abstract class SyntaxNode : ISyntaxNode
{
    private protected SyntaxNode(Location? location) => Location = location;

    /// <inheritdoc/>
    public abstract SyntaxKind Kind { get; }

    /// <inheritdoc/>
    public Location? Location { get; }

    /// <summary>The node as GraphQL text.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
