using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every fragment that is spread is defined in the document.</summary>
internal sealed class KnownFragmentNamesRule() : ValidationRule("KNOWN_FRAGMENT_NAMES", "Fragment-Spread-Target-Defined")
{
    protected override void Subscribe(RuleEvents on) => on.FragmentSpread.Add(Check);

    private void Check(FragmentSpreadNode spread)
    {
        if (Context.Fragments.Find(spread.Name.Value) is null)
        {
            Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
        }
    }
}
