namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>An extension of a named type.</summary>
public interface ITypeExtensionNode : ITypeSystemExtensionNode, IHasDirectives
{
    /// <summary>The name of the type.</summary>
    NameNode Name { get; }
}
