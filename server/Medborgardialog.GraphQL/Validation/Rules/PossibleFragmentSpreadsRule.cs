using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A fragment is spread where an object of its type may stand.</summary>
internal sealed class PossibleFragmentSpreadsRule() : ValidationRule("POSSIBLE_FRAGMENT_SPREADS", "Fragment-Spread-Is-Possible")
{
    protected override void Subscribe(RuleEvents on)
    {
        on.InlineFragment.Add(CheckInline);
        on.FragmentSpread.Add(CheckSpread);
    }

    private void CheckInline(InlineFragmentNode node)
    {
        if (IsImpossible(Context.Type?.Named))
        {
            Report($"Fragment cannot be spread here as objects of type \"{Context.ParentType}\" can never be of type \"{Context.Type}\".", node);
        }
    }

    private void CheckSpread(FragmentSpreadNode node)
    {
        var fragment = Context.Fragments.Find(node.Name.Value);
        var type = fragment is null ? null : Context.Schema.FindType(fragment.TypeCondition.Name.Value);
        if (IsImpossible(type))
        {
            Report($"Fragment \"{node.Name.Value}\" cannot be spread here as objects of type \"{Context.ParentType}\" can never be of type \"{type}\".", node);
        }
    }

    private bool IsImpossible(NamedType? type) =>
        type is ComplexType or UnionType && Context.ParentType is { } parent && !Context.Schema.DoTypesOverlap(type, parent);
}
