using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Validation.Suggestions;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every type that a document names exists.</summary>
internal sealed class KnownTypeNamesRule() : ValidationRule("KNOWN_TYPE_NAMES", "Fragment-Spread-Type-Existence")
{
    protected override void Subscribe(RuleEvents on) => on.NamedType.Add(Check);

    private void Check(NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (Context.Schema.FindType(name) is null)
        {
            var suggestions = Context.HideSuggestions ? [] : SuggestionList.Find(name, Context.Schema.Types.Select(type => type.Name));
            Report($"Unknown type \"{name}\".{DidYouMean.Say(suggestions)}", node);
        }
    }
}
