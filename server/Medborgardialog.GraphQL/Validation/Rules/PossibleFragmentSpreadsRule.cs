using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A fragment can apply where it is spread. Specification section 5.5.2.3.</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context, "POSSIBLE_FRAGMENT_SPREADS", "sec-Fragment-Spread-Is-Possible")
{
    public override void Subscribe(DocumentWalk walk)
    {
        walk.Enter<InlineFragmentNode>(SyntaxKind.InlineFragment, inline =>
        {
            if (Context.Types.Type?.Named is { } type && Context.Types.ParentType is { } parent && NeverMeet(type, parent))
            {
                Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", inline);
            }
        });
        walk.Enter<FragmentSpreadNode>(SyntaxKind.FragmentSpread, spread =>
        {
            var name = spread.Name.Value;
            if (Context.FindFragment(name) is { } fragment && Schema.FindType(fragment.TypeCondition.Name.Value) is { } type
                && Context.Types.ParentType is { } parent && NeverMeet(type, parent))
            {
                Report($"Fragment \"{name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", spread);
            }
        });
    }

    private bool NeverMeet(NamedType type, NamedType parent) => type is ComplexType or UnionType && !Schema.DoTypesOverlap(type, parent);
}
