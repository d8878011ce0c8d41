using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Validation.Limits;

/// <summary>No operation selects more fields than allowed.</summary>
internal sealed class MaxFieldsRule(int limit) : ValidationRule(ErrorCodes.MaxFieldsExceeded, null)
{
    private OperationMeasure _measure = null!;

    protected override void Subscribe(RuleEvents on)
    {
        _measure = new OperationMeasure(Context, static selection => selection is FieldNode ? 1 : 0, static (left, right) => left + right, static (_, own, below) => own + below);
        on.Operation.Add(Check);
    }

    private void Check(OperationDefinitionNode operation)
    {
        var found = _measure.Of(operation.SelectionSet);
        if (found > limit)
        {
            Report($"The operation selects fields: {found:0}; at most {limit} are allowed.", operation);
        }
    }
}
