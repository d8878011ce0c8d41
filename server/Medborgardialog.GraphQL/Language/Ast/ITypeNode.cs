namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A reference to a type.</summary>
public interface ITypeNode : ISyntaxNode;
