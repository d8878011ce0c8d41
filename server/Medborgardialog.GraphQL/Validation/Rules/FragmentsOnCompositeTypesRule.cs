using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>The type of a fragment has fields or members.</summary>
internal sealed class FragmentsOnCompositeTypesRule() : ValidationRule("FRAGMENTS_ON_COMPOSITE_TYPES", "Fragments-on-Object-Interface-or-Union-Types")
{
    protected override void Subscribe(RuleEvents on)
    {
        on.InlineFragment.Add(CheckInline);
        on.FragmentDefinition.Add(CheckDefinition);
    }

    private void CheckInline(InlineFragmentNode node)
    {
        if (node.TypeCondition is { } condition && IsWrong(condition))
        {
            Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }
    }

    private void CheckDefinition(FragmentDefinitionNode node)
    {
        if (IsWrong(node.TypeCondition))
        {
            Report($"Fragment \"{node.Name.Value}\" cannot condition on non composite type \"{node.TypeCondition.Name.Value}\".", node.TypeCondition);
        }
    }

    private bool IsWrong(NamedTypeNode condition) => Context.Schema.FindType(condition.Name.Value) is { } type and not (ComplexType or UnionType);
}
