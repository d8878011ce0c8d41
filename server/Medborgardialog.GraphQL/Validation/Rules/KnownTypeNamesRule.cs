using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Types that are named exist. Specification sections 5.5.1.2 and 5.8.2.</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context, "KNOWN_TYPE_NAMES", "sec-Fragment-Spread-Type-Existence")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<NamedTypeNode>(SyntaxKind.NamedType, Check);

    private void Check(NamedTypeNode node)
    {
        var name = node.Name.Value;
        if (Schema.FindType(name) is null)
        {
            Report($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, Schema.Types.Select(type => type.Name))}", node);
        }
    }
}
