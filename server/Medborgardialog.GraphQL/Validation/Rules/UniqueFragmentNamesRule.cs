using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>The names of fragments are unique. Specification section 5.5.1.1.</summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context, "UNIQUE_FRAGMENT_NAMES", "sec-Fragment-Name-Uniqueness")
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void Subscribe(DocumentWalk walk) => walk.Enter<FragmentDefinitionNode>(SyntaxKind.FragmentDefinition, Check);

    private void Check(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name;
        if (!_known.TryAdd(name.Value, name))
        {
            Report($"There can be only one fragment named \"{name.Value}\".", _known[name.Value], name);
        }
    }
}
