using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>The names of an operation's variables are unique. Specification section 5.8.1.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context, "UNIQUE_VARIABLE_NAMES", "sec-Variable-Uniqueness")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<OperationDefinitionNode>(SyntaxKind.OperationDefinition, Check);

    private void Check(OperationDefinitionNode operation)
    {
        foreach (var group in operation.VariableDefinitions.GroupBy(variable => variable.Variable.Name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            Report($"There can be only one variable named \"${group.Key}\".", group.Select(variable => variable.Variable.Name));
        }
    }
}
