using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Variables that are defined are used. Specification section 5.8.4.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context, "NO_UNUSED_VARIABLES", "sec-All-Variables-Used")
{
    public override void Subscribe(DocumentWalk walk) => walk.Leave<OperationDefinitionNode>(SyntaxKind.OperationDefinition, Check);

    private void Check(OperationDefinitionNode operation)
    {
        var used = Context.VariablesOf(operation).Select(usage => usage.Node.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var variable in operation.VariableDefinitions)
        {
            var name = variable.Variable.Name.Value;
            if (!used.Contains(name))
            {
                Report($"Variable \"${name}\" is never used{(operation.Name is null ? string.Empty : $" in operation \"{operation.Name.Value}\"")}.", variable);
            }
        }
    }
}
