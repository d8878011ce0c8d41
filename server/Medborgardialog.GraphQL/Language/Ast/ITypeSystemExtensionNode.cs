namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>An extension of a type or of the schema.</summary>
public interface ITypeSystemExtensionNode : IDefinitionNode;
