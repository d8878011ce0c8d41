using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Each variable of an operation has a name of its own.</summary>
internal sealed class UniqueVariableNamesRule() : ValidationRule("UNIQUE_VARIABLE_NAMES", "Variable-Uniqueness")
{
    protected override void Subscribe(RuleEvents on) => on.Operation.Add(Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.Count < 2)
        {
            return;
        }

        foreach (var group in operation.VariableDefinitions.GroupBy(definition => definition.Variable.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Report($"There can be only one variable named \"${group.Key}\".", [.. group.Select(definition => definition.Variable.Name)]);
        }
    }
}
