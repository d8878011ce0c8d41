using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Validation.Limits;

/// <summary>No operation carries more directives than allowed.</summary>
internal sealed class MaxDirectivesRule(int limit) : ValidationRule(ErrorCodes.MaxDirectivesExceeded, null)
{
    private OperationMeasure _measure = null!;

    protected override void Subscribe(RuleEvents on)
    {
        _measure = new OperationMeasure(Context, static selection => selection.Directives.Count, static (left, right) => left + right, static (_, own, below) => own + below);
        on.Operation.Add(Check);
    }

    private void Check(OperationDefinitionNode operation)
    {
        var found = operation.Directives.Count + _measure.Of(operation.SelectionSet);
        if (found > limit)
        {
            Report($"The operation carries directives: {found:0}; at most {limit} are allowed.", operation);
        }
    }
}
