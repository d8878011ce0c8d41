using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Limits;

/// <summary>
/// Measures selection sets with the fragments that they spread, each fragment once, however often it is spread. A fragment that spreads
/// itself adds nothing; another rule refuses it. Numbers stop growing at <see cref="Ceiling"/>.
/// </summary>
/// <param name="context">The validation.</param>
/// <param name="measure">The measure of a selection without what is selected under it.</param>
/// <param name="combine">How the measure of a selection set is made of those of its selections.</param>
/// <param name="nest">The measure of a selection with what is selected under it: the selection, its own measure, and the measure below.</param>
internal sealed class OperationMeasure(
    ValidationContext context,
    Func<ISelectionNode, double> measure,
    Func<double, double, double> combine,
    Func<ISelectionNode, double, double, double> nest)
{
    public const double Ceiling = 1e15;

    private readonly Dictionary<string, double> _fragments = new(StringComparer.Ordinal);

    public double Of(SelectionSetNode selectionSet)
    {
        ValidationContext.GuardStack();
        var total = 0d;
        for (var i = 0; i < selectionSet.Selections.Count; i++)
        {
            var selection = selectionSet.Selections[i];
            var below = selection switch
            {
                FieldNode { SelectionSet: { } inner } => Of(inner),
                InlineFragmentNode inline => Of(inline.SelectionSet),
                FragmentSpreadNode spread => OfFragment(spread.Name.Value),
                _ => 0,
            };
            total = Math.Min(Ceiling, combine(total, nest(selection, measure(selection), below)));
        }

        return total;
    }

    private double OfFragment(string name)
    {
        if (_fragments.TryGetValue(name, out var known))
        {
            return known;
        }

        if (context.Fragments.Find(name) is not { } fragment)
        {
            return 0;
        }

        _fragments[name] = 0;
        return _fragments[name] = Of(fragment.SelectionSet);
    }
}
