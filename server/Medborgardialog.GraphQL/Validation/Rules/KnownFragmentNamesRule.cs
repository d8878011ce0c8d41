using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Fragments that are spread exist. Specification section 5.5.2.1.</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context, "KNOWN_FRAGMENT_NAMES", "sec-Fragment-Spread-Target-Defined")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<FragmentSpreadNode>(SyntaxKind.FragmentSpread, Check);

    private void Check(FragmentSpreadNode spread)
    {
        if (Context.FindFragment(spread.Name.Value) is null)
        {
            Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
        }
    }
}
