using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Validation.Limits;

/// <summary>No operation has more aliased fields than allowed.</summary>
internal sealed class MaxAliasesRule(int limit) : ValidationRule(ErrorCodes.MaxAliasesExceeded, null)
{
    private OperationMeasure _measure = null!;

    protected override void Subscribe(RuleEvents on)
    {
        _measure = new OperationMeasure(Context, static selection => selection is FieldNode { Alias: not null } ? 1 : 0, static (left, right) => left + right, static (_, own, below) => own + below);
        on.Operation.Add(Check);
    }

    private void Check(OperationDefinitionNode operation)
    {
        var found = _measure.Of(operation.SelectionSet);
        if (found > limit)
        {
            Report($"The operation has aliases: {found:0}; at most {limit} are allowed.", operation);
        }
    }
}
