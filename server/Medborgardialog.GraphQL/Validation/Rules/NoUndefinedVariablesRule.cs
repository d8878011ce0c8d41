using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation or its fragments use is defined by it.</summary>
internal sealed class NoUndefinedVariablesRule() : ValidationRule("NO_UNDEFINED_VARIABLES", "All-Variable-Uses-Defined")
{
    protected override void Subscribe(RuleEvents on) => on.LeaveDocument.Add(Check);

    private void Check(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var defined = operation.VariableDefinitions.Select(definition => definition.Variable.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var usage in Context.GetVariableUsages(operation))
            {
                if (!defined.Contains(usage.Node.Value))
                {
                    var by = operation.Name is null ? string.Empty : $" by operation \"{operation.Name.Value}\"";
                    Report($"Variable \"${usage.Node.Value}\" is not defined{by}.", usage.Node, operation);
                }
            }
        }
    }
}
