namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A node that directives can be applied to.</summary>
public interface IHasDirectives : ISyntaxNode
{
    /// <summary>The applied directives, in source order; empty when there are none.</summary>
    IReadOnlyList<DirectiveNode> Directives { get; }
}
