using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Each fragment has a name of its own.</summary>
internal sealed class UniqueFragmentNamesRule() : ValidationRule("UNIQUE_FRAGMENT_NAMES", "Fragment-Name-Uniqueness")
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    protected override void Subscribe(RuleEvents on) => on.FragmentDefinition.Add(Check);

    private void Check(FragmentDefinitionNode fragment)
    {
        if (!_known.TryAdd(fragment.Name.Value, fragment.Name))
        {
            Report($"There can be only one fragment named \"{fragment.Name.Value}\".", _known[fragment.Name.Value], fragment.Name);
        }
    }
}
