namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A directive applied to a part of a document. Specification section "Directives".</summary>
public sealed class DirectiveNode(Location? location, NameNode name, IReadOnlyList<ArgumentNode> arguments) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments, in source order; empty when there are none.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
