using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation defines is used by it or its fragments.</summary>
internal sealed class NoUnusedVariablesRule() : ValidationRule("NO_UNUSED_VARIABLES", "All-Variables-Used")
{
    protected override void Subscribe(RuleEvents on) => on.LeaveDocument.Add(Check);

    private void Check(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            if (operation.VariableDefinitions.Count == 0)
            {
                continue;
            }

            var used = Context.GetVariableUsages(operation).Select(usage => usage.Node.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var definition in operation.VariableDefinitions)
            {
                if (!used.Contains(definition.Variable.Value))
                {
                    var where = operation.Name is null ? string.Empty : $" in operation \"{operation.Name.Value}\"";
                    Report($"Variable \"${definition.Variable.Value}\" is never used{where}.", definition);
                }
            }
        }
    }
}
