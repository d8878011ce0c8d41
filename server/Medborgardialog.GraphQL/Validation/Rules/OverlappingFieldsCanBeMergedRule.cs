using System.Runtime.CompilerServices;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation.Merging;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>
/// Fields that share a response name can share a response value (FieldsInSetCanMerge). Specification section 5.3.2. Every pair of fragments, and every pair of a set of
/// fields and a fragment, is compared once, and the comparisons of one document are counted, so that a hostile one ends early.
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context, "OVERLAPPING_FIELDS_CAN_BE_MERGED", "sec-Field-Selection-Merging")
{
    private readonly FragmentPairs _comparedFragments = new();
    private readonly ArgumentComparer _arguments = new();
    private readonly FieldCollector _collector = new(context);
    private int _remaining = context.Options.MaxFieldComparisons;

    public override void Subscribe(DocumentWalk walk) =>
        walk.Enter<SelectionSetNode>(SyntaxKind.SelectionSet, selectionSet => Check(selectionSet, walk.Parent));

    private void Check(SelectionSetNode selectionSet, ISyntaxNode? parent)
    {
        // An inline fragment belongs to the response level of the set around it and was compared there.
        if (parent is InlineFragmentNode || selectionSet is { Selections: [FieldNode or FragmentSpreadNode] })
        {
            return;
        }

        foreach (var conflict in FindConflictsWithin(_collector.Collect(Context.Types.ParentType, selectionSet)))
        {
            Report(
                $"Fields \"{Conflict.Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                conflict.Left.Concat(conflict.Right));
        }
    }

    private List<Conflict> FindConflictsWithin(FieldCollection fields)
    {
        var conflicts = new List<Conflict>();
        foreach (var (name, group) in fields.Groups)
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                {
                    Compare(conflicts, false, name, group[i], group[j]);
                }
            }
        }

        if (fields.Groups.Count == 0 && fields.Fragments.Count == 1)
        {
            return conflicts;
        }

        for (var i = 0; i < fields.Fragments.Count; i++)
        {
            CompareWithFragment(conflicts, false, fields, fields.Fragments[i]);
            for (var j = i + 1; j < fields.Fragments.Count; j++)
            {
                CompareFragments(conflicts, false, fields.Fragments[i], fields.Fragments[j]);
            }
        }

        return conflicts;
    }

    /// <summary>Compares fields with what a fragment selects, through its own fragments too.</summary>
    private void CompareWithFragment(List<Conflict> conflicts, bool exclusive, FieldCollection fields, string name)
    {
        Spend(1);
        if (fields.Groups.Count == 0 || !fields.MarkCompared(name, exclusive) || Context.FindFragment(name) is not { } fragment)
        {
            return;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var selected = _collector.Collect(fragment);
        if (ReferenceEquals(fields, selected))
        {
            return;
        }

        CompareGroups(conflicts, exclusive, fields, selected);
        foreach (var inner in selected.Fragments)
        {
            CompareWithFragment(conflicts, exclusive, fields, inner);
        }
    }

    private void CompareFragments(List<Conflict> conflicts, bool exclusive, string left, string right)
    {
        Spend(2);
        if (left == right || !_comparedFragments.Add(left, right, exclusive)
            || Context.FindFragment(left) is not { } leftFragment || Context.FindFragment(right) is not { } rightFragment)
        {
            return;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var leftFields = _collector.Collect(leftFragment);
        var rightFields = _collector.Collect(rightFragment);
        CompareGroups(conflicts, exclusive, leftFields, rightFields);
        foreach (var inner in rightFields.Fragments)
        {
            CompareFragments(conflicts, exclusive, left, inner);
        }

        foreach (var inner in leftFields.Fragments)
        {
            CompareFragments(conflicts, exclusive, inner, right);
        }
    }

    private void CompareGroups(List<Conflict> conflicts, bool exclusive, FieldCollection left, FieldCollection right)
    {
        if (left.Groups.Count == 0 || right.Groups.Count == 0)
        {
            return;
        }

        Spend(left.Groups.Count);
        foreach (var (name, leftGroup) in left.Groups)
        {
            if (!right.Groups.TryGetValue(name, out var rightGroup))
            {
                continue;
            }

            foreach (var leftField in leftGroup)
            {
                foreach (var rightField in rightGroup)
                {
                    Compare(conflicts, exclusive, name, leftField, rightField);
                }
            }
        }
    }

    /// <summary>Compares two fields with the same response name, and what is selected of them.</summary>
    private void Compare(List<Conflict> conflicts, bool parentsExclusive, string responseName, CollectedField left, CollectedField right)
    {
        Spend(2);

        // Objects of two different object types never stand at one place, so their fields may differ, as long as the values look alike.
        var exclusive = parentsExclusive
            || (!ReferenceEquals(left.ParentType, right.ParentType) && left.ParentType is ObjectType && right.ParentType is ObjectType);
        if (!exclusive && DifferenceOf(left.Node, right.Node) is { } difference)
        {
            conflicts.Add(new Conflict(responseName, difference, [left.Node], [right.Node]));
            return;
        }

        if (left.Field?.Type is { } leftType && right.Field?.Type is { } rightType && AreDifferentShapes(leftType, rightType))
        {
            conflicts.Add(new Conflict(responseName, $"they return conflicting types \"{leftType}\" and \"{rightType}\"", [left.Node], [right.Node]));
            return;
        }

        if (left.Node.SelectionSet is not null && right.Node.SelectionSet is not null)
        {
            var inner = FindConflictsBetween(
                exclusive,
                _collector.Collect(left.Field?.Type.Named, left.Node.SelectionSet),
                _collector.Collect(right.Field?.Type.Named, right.Node.SelectionSet));
            if (inner.Count > 0)
            {
                conflicts.Add(Conflict.OfSubfields(responseName, left.Node, right.Node, inner));
            }
        }
    }

    private string? DifferenceOf(FieldNode left, FieldNode right)
    {
        var (leftName, rightName) = (left.Name.Value, right.Name.Value);
        if (leftName != rightName)
        {
            return $"\"{Conflict.Abbreviate(leftName)}\" and \"{Conflict.Abbreviate(rightName)}\" are different fields";
        }

        Spend(left.Arguments.Count);
        return _arguments.AreSame(left.Arguments, right.Arguments) ? null : "they have differing arguments";
    }

    private List<Conflict> FindConflictsBetween(bool exclusive, FieldCollection left, FieldCollection right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var conflicts = new List<Conflict>();
        CompareGroups(conflicts, exclusive, left, right);
        foreach (var fragment in right.Fragments)
        {
            CompareWithFragment(conflicts, exclusive, left, fragment);
        }

        foreach (var fragment in left.Fragments)
        {
            CompareWithFragment(conflicts, exclusive, right, fragment);
        }

        foreach (var leftFragment in left.Fragments)
        {
            foreach (var rightFragment in right.Fragments)
            {
                CompareFragments(conflicts, exclusive, leftFragment, rightFragment);
            }
        }

        return conflicts;
    }

    /// <summary>Whether no value is both (SameResponseShape); composite types are told apart by their fields.</summary>
    private static bool AreDifferentShapes(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        _ when ReferenceEquals(left, right) => false,
        (ListType leftList, ListType rightList) => AreDifferentShapes(leftList.OfType, rightList.OfType),
        (ListType, _) or (_, ListType) => true,
        (NonNullType leftNonNull, NonNullType rightNonNull) => AreDifferentShapes(leftNonNull.OfType, rightNonNull.OfType),
        (NonNullType, _) or (_, NonNullType) => true,
        _ => left.IsLeafType || right.IsLeafType,
    };

    private void Spend(int comparisons)
    {
        _remaining -= comparisons;
        if (_remaining < 0)
        {
            Context.Refuse("The document selects too many fields that may have to be merged.", ErrorCodes.MaxFieldsExceeded, Context.Document);
        }
    }
}
