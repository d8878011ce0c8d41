namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>A definition of a type, a directive or the schema.</summary>
public interface ITypeSystemDefinitionNode : IDefinitionNode
{
    /// <summary>The description before the definition, or null.</summary>
    StringValueNode? Description { get; }
}
