namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A reference to a type that admits null.</summary>
public interface INullableTypeNode : ITypeNode;
