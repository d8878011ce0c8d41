namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A definition at the top of a document. Specification section "Document".</summary>
public interface IDefinitionNode : ISyntaxNode;
