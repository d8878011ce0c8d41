namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A definition of a named type.</summary>
public interface ITypeDefinitionNode : ITypeSystemDefinitionNode, IHasDirectives
{
    /// <summary>The name of the type.</summary>
    NameNode Name { get; }
}
