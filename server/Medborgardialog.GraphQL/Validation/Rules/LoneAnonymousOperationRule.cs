using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one of its document.</summary>
internal sealed class LoneAnonymousOperationRule() : ValidationRule("LONE_ANONYMOUS_OPERATION", "Lone-Anonymous-Operation")
{
    private int _operations;

    protected override void Subscribe(RuleEvents on)
    {
        on.Document.Add(document => _operations = document.Definitions.Count(definition => definition is OperationDefinitionNode));
        on.Operation.Add(Check);
    }

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1)
        {
            Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
