using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once at a place.</summary>
internal sealed class UniqueDirectivesPerLocationRule() : ValidationRule("UNIQUE_DIRECTIVES_PER_LOCATION", "Directives-Are-Unique-per-Location")
{
    protected override void Subscribe(RuleEvents on) => on.DirectiveHolder.Add(Check);

    private void Check(IHasDirectives holder)
    {
        if (holder.Directives.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in holder.Directives)
        {
            var name = directive.Name.Value;
            if (Context.Schema.FindDirective(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }
}
