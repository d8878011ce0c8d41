using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Validation.Limits;

/// <summary>No operation nests fields deeper than allowed.</summary>
internal sealed class MaxDepthRule(int limit) : ValidationRule(ErrorCodes.MaxDepthExceeded, null)
{
    private OperationMeasure _measure = null!;

    protected override void Subscribe(RuleEvents on)
    {
        _measure = new OperationMeasure(Context, static selection => selection is FieldNode ? 1 : 0, Math.Max, static (_, own, below) => own + below);
        on.Operation.Add(Check);
    }

    private void Check(OperationDefinitionNode operation)
    {
        var found = _measure.Of(operation.SelectionSet);
        if (found > limit)
        {
            Report($"The operation nests fields to the depth {found:0}; at most {limit} is allowed.", operation);
        }
    }
}
