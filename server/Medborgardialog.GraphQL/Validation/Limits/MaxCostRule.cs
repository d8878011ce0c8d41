using System.Globalization;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Limits;

/// <summary>No operation costs more than allowed; see <see cref="CostLimit"/>.</summary>
internal sealed class MaxCostRule(CostLimit limit) : ValidationRule(ErrorCodes.MaxCostExceeded, null)
{
    /// <summary>What fragments cost, by name and by the list whose items they select; a fragment under a connection may hold its items.</summary>
    private readonly Dictionary<(string Fragment, ListSize? Size, double Items), double> _fragments = [];

    protected override void Subscribe(RuleEvents on) => on.Operation.Add(Check);

    private void Check(OperationDefinitionNode operation)
    {
        var cost = CostOf(operation.SelectionSet, Context.Schema.FindRootType(operation.Operation), null, 1);
        if (cost > limit.MaxFieldCost)
        {
            Report($"The operation costs {cost:0}; at most {limit.MaxFieldCost:0} is allowed. Ask for fewer items or fewer nested lists.", operation);
        }
    }

    /// <summary>The cost of a selection set on <paramref name="type"/>; <paramref name="size"/> and <paramref name="items"/> come from the connection around it.</summary>
    private double CostOf(SelectionSetNode selectionSet, NamedType? type, ListSize? size, double items)
    {
        ValidationContext.GuardStack();
        var cost = 0d;
        foreach (var selection in selectionSet.Selections)
        {
            cost += selection switch
            {
                FieldNode field => CostOf(field, type, size, items),
                InlineFragmentNode inline => CostOf(
                    inline.SelectionSet,
                    inline.TypeCondition is null ? type : Context.Schema.FindType(inline.TypeCondition.Name.Value),
                    size,
                    items),
                FragmentSpreadNode spread => CostOf(spread.Name.Value, size, items),
                _ => 0,
            };
        }

        return Math.Min(cost, OperationMeasure.Ceiling);
    }

    private double CostOf(string fragmentName, ListSize? size, double items)
    {
        var key = (fragmentName, size, items);
        if (_fragments.TryGetValue(key, out var known))
        {
            return known;
        }

        if (Context.Fragments.Find(fragmentName) is not { } fragment)
        {
            return 0;
        }

        Context.Spend(fragment.SelectionSet.Selections.Count);
        _fragments[key] = 0;
        return _fragments[key] = CostOf(fragment.SelectionSet, Context.Schema.FindType(fragment.TypeCondition.Name.Value), size, items);
    }

    private double CostOf(FieldNode node, NamedType? type, ListSize? outerSize, double outerItems)
    {
        if (type is null || node.Name.Value.StartsWith("__", StringComparison.Ordinal) || Context.Schema.FindField(type, node.Name.Value) is not { } field)
        {
            return 0;
        }

        var weight = field.Cost ?? (field.Resolver is { IsCostly: true } ? limit.ResolverCost : field.Type.IsLeafType ? 0 : limit.ObjectCost);
        if (node.SelectionSet is null)
        {
            return weight;
        }

        var isSizedByConnection = outerSize is not null && outerSize.SizedFields.Contains(node.Name.Value);
        var isConnection = field.ListSize is { SizedFields.Count: > 0 };
        var size = field.ListSize is null ? limit.DefaultListSize : SizeOf(node, field.ListSize);
        var factor = isSizedByConnection ? outerItems : field.Type.Nullable is ListType ? size : 1;
        var below = CostOf(node.SelectionSet, field.Type.Named, isConnection ? field.ListSize : null, isConnection ? size : 1);
        return weight + (factor * below);
    }

    /// <summary>The most items that the slicing arguments allow.</summary>
    private double SizeOf(FieldNode node, ListSize size)
    {
        double? items = null;
        foreach (var argument in node.Arguments)
        {
            if (size.SlicingArguments.Contains(argument.Name.Value))
            {
                var given = argument.Value switch
                {
                    IntValueNode number when double.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => Math.Max(0, value),
                    VariableNode => Math.Max(size.AssumedSize, limit.VariableListSize),
                    _ => size.AssumedSize,
                };
                items = Math.Max(items ?? 0, given);
            }
        }

        return items ?? size.AssumedSize;
    }
}
