using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Variables that are used are defined. Specification section 5.8.3.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context, "NO_UNDEFINED_VARIABLES", "sec-All-Variable-Uses-Defined")
{
    public override void Subscribe(DocumentWalk walk) => walk.Leave<OperationDefinitionNode>(SyntaxKind.OperationDefinition, Check);

    private void Check(OperationDefinitionNode operation)
    {
        var defined = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var usage in Context.VariablesOf(operation))
        {
            if (!defined.Contains(usage.Node.Value))
            {
                Report($"Variable \"${usage.Node.Value}\" is not defined{(operation.Name is null ? string.Empty : $" by operation \"{operation.Name.Value}\"")}.", usage.Node, operation);
            }
        }
    }
}
