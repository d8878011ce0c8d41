using System.Runtime.CompilerServices;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>
/// Fields with one response name can be merged to one. Specification section 5.3.2.
/// Every pair of field nodes is compared once, and all comparisons together are limited, so that no document makes the check explode.
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context, "OVERLAPPING_FIELDS_CAN_BE_MERGED", "sec-Field-Selection-Merging")
{
    private readonly Dictionary<SelectionSetNode, OrderedDictionary<string, List<FieldUse>>> _collected = new(ReferenceEqualityComparer.Instance);

    // The value tells whether the pair was compared as exclusive: such a comparison finds less.
    private readonly Dictionary<(FieldNode Left, FieldNode Right), bool> _compared = [];
    private int _work;

    public override void Subscribe(DocumentWalk walk) => walk.Enter<SelectionSetNode>(SyntaxKind.SelectionSet, Check);

    private void Check(SelectionSetNode selectionSet)
    {
        foreach (var (name, uses) in Collect(selectionSet, Context.Types.ParentType))
        {
            for (var i = 0; i < uses.Count; i++)
            {
                for (var j = i + 1; j < uses.Count; j++)
                {
                    if (FindConflict(name, uses[i], uses[j], areExclusive: false) is { } conflict)
                    {
                        Report($"Fields \"{name}\" conflict because {conflict.Explain()}. Use different aliases on the fields to fetch both if this was intentional.", conflict.Fields(left: true).Concat(conflict.Fields(left: false)));
                    }
                }
            }
        }
    }

    private FieldConflict? FindConflict(string name, FieldUse left, FieldUse right, bool areExclusive)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Spend(left.Node);

        // Objects of two types are never the same object, so their fields never have to be merged; the shapes still have to agree.
        areExclusive |= left.Parent is ObjectType && right.Parent is ObjectType && !ReferenceEquals(left.Parent, right.Parent);
        if (ReferenceEquals(left.Node, right.Node) || !IsNew(left.Node, right.Node, areExclusive))
        {
            return null;
        }

        if (!areExclusive)
        {
            if (left.Node.Name.Value != right.Node.Name.Value)
            {
                return Conflict($"\"{left.Node.Name.Value}\" and \"{right.Node.Name.Value}\" are different fields");
            }

            if (!SameValues.Arguments(left.Node.Arguments, right.Node.Arguments))
            {
                return Conflict("they have differing arguments");
            }
        }

        if (left.Definition?.Type is { } leftType && right.Definition?.Type is { } rightType && HaveDifferentShapes(leftType, rightType))
        {
            return Conflict($"they return conflicting types \"{leftType}\" and \"{rightType}\"");
        }

        if (left.Node.SelectionSet is null || right.Node.SelectionSet is null)
        {
            return null;
        }

        var subfields = FindSubfieldConflicts(
            Collect(left.Node.SelectionSet, left.Definition?.Type.Named),
            Collect(right.Node.SelectionSet, right.Definition?.Type.Named),
            areExclusive);
        return subfields.Count == 0 ? null : new FieldConflict(name, null, subfields, left.Node, right.Node);

        FieldConflict Conflict(string reason) => new(name, reason, [], left.Node, right.Node);
    }

    private List<FieldConflict> FindSubfieldConflicts(OrderedDictionary<string, List<FieldUse>> left, OrderedDictionary<string, List<FieldUse>> right, bool areExclusive)
    {
        var conflicts = new List<FieldConflict>();
        foreach (var (name, leftUses) in left)
        {
            if (!right.TryGetValue(name, out var rightUses))
            {
                continue;
            }

            foreach (var leftUse in leftUses)
            {
                foreach (var rightUse in rightUses)
                {
                    if (FindConflict(name, leftUse, rightUse, areExclusive) is { } conflict)
                    {
                        conflicts.Add(conflict);
                    }
                }
            }
        }

        return conflicts;
    }

    private bool IsNew(FieldNode left, FieldNode right, bool areExclusive)
    {
        var pair = left.GetHashCode() <= right.GetHashCode() ? (left, right) : (right, left);
        if (_compared.TryGetValue(pair, out var asExclusive) && (areExclusive || !asExclusive))
        {
            return false;
        }

        _compared[pair] = areExclusive;
        return true;
    }

    private static bool HaveDifferentShapes(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType a, NonNullType b) => HaveDifferentShapes(a.OfType, b.OfType),
        (ListType a, ListType b) => HaveDifferentShapes(a.OfType, b.OfType),
        (NonNullType or ListType, _) or (_, NonNullType or ListType) => true,
        _ => (left.IsLeafType || right.IsLeafType) && !ReferenceEquals(left, right),
    };

    /// <summary>The fields of a selection set by response name, its fragments followed.</summary>
    private OrderedDictionary<string, List<FieldUse>> Collect(SelectionSetNode selectionSet, NamedType? parent)
    {
        if (!_collected.TryGetValue(selectionSet, out var fields))
        {
            _collected.Add(selectionSet, fields = new OrderedDictionary<string, List<FieldUse>>(StringComparer.Ordinal));
            Add(selectionSet, parent, fields, new HashSet<string>(StringComparer.Ordinal));
        }

        return fields;
    }

    private void Add(SelectionSetNode selectionSet, NamedType? parent, OrderedDictionary<string, List<FieldUse>> fields, HashSet<string> spread)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in selectionSet.Selections)
        {
            Spend(selection);
            switch (selection)
            {
                case FieldNode field:
                    AddField(new FieldUse(field, parent, parent is null ? null : Schema.FindField(parent, field.Name.Value)), fields);
                    break;
                case InlineFragmentNode inline:
                    Add(inline.SelectionSet, inline.TypeCondition is null ? parent : Schema.FindType(inline.TypeCondition.Name.Value), fields, spread);
                    break;
                case FragmentSpreadNode node when spread.Add(node.Name.Value) && Context.FindFragment(node.Name.Value) is { } fragment:
                    Add(fragment.SelectionSet, Schema.FindType(fragment.TypeCondition.Name.Value), fields, spread);
                    break;
                default:
                    break;
            }
        }
    }

    private static void AddField(FieldUse use, OrderedDictionary<string, List<FieldUse>> fields)
    {
        var name = use.Node.ResponseName;
        if (!fields.TryGetValue(name, out var uses))
        {
            fields.Add(name, [use]);
        }
        else if (!use.IsPlain || !IsRepetition(use, uses[^1]))
        {
            uses.Add(use);
        }
    }

    private static bool IsRepetition(FieldUse use, FieldUse last) =>
        last.IsPlain && last.Node.Name.Value == use.Node.Name.Value && ReferenceEquals(last.Parent, use.Parent);

    private void Spend(ISyntaxNode node)
    {
        if (++_work > Context.Options.MaxFieldComparisons)
        {
            Context.Refuse("The document selects too many fields that may have to be merged.", ErrorCodes.MaxFieldsExceeded, node);
        }
    }
}
