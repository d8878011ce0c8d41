using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once per place. Specification section 5.7.3.</summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context, "UNIQUE_DIRECTIVES_PER_LOCATION", "sec-Directives-Are-Unique-per-Location")
{
    public override void Subscribe(DocumentWalk walk)
    {
        walk.Enter<OperationDefinitionNode>(SyntaxKind.OperationDefinition, Check);
        walk.Enter<FragmentDefinitionNode>(SyntaxKind.FragmentDefinition, Check);
        walk.Enter<VariableDefinitionNode>(SyntaxKind.VariableDefinition, Check);
        walk.Enter<FieldNode>(SyntaxKind.Field, Check);
        walk.Enter<FragmentSpreadNode>(SyntaxKind.FragmentSpread, Check);
        walk.Enter<InlineFragmentNode>(SyntaxKind.InlineFragment, Check);
    }

    private void Check(IHasDirectives node)
    {
        if (node.Directives.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in node.Directives)
        {
            var name = directive.Name.Value;
            if (Schema.FindDirective(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }
        }
    }
}
