namespace Medborgardialog.GraphQL.Language.Ast;

/// <summary>An operation or a fragment definition.</summary>
public interface IExecutableDefinitionNode : IDefinitionNode
{
    /// <summary>What is selected.</summary>
    SelectionSetNode SelectionSet { get; }
}
