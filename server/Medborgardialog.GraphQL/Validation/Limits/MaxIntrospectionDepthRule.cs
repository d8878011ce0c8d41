using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Limits;

/// <summary>The lists of introspection, which lead back to types, nest no deeper than allowed.</summary>
internal sealed class MaxIntrospectionDepthRule(int limit) : ValidationRule("MAX_INTROSPECTION_DEPTH", null)
{
    private OperationMeasure _measure = null!;

    protected override void Subscribe(RuleEvents on)
    {
        _measure = new OperationMeasure(Context, IsList, Math.Max, static (_, own, below) => own + below);
        on.Field.Add(Check);
    }

    private static double IsList(ISelectionNode selection) =>
        selection is FieldNode { Name.Value: "fields" or "interfaces" or "possibleTypes" or "inputFields" } ? 1 : 0;

    private void Check(FieldNode field)
    {
        if (field is { Name.Value: "__schema" or "__type", SelectionSet: { } selectionSet } && _measure.Of(selectionSet) > limit)
        {
            Report("Maximum introspection depth exceeded", field);
        }
    }
}
