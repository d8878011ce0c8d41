using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Fragments stand on objects, interfaces and unions. Specification section 5.5.1.3.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context, "FRAGMENTS_ON_COMPOSITE_TYPES", "sec-Fragments-on-Object-Interface-or-Union-Types")
{
    public override void Subscribe(DocumentWalk walk)
    {
        walk.Enter<InlineFragmentNode>(SyntaxKind.InlineFragment, inline =>
        {
            if (inline.TypeCondition is { } condition && IsNotComposite(condition))
            {
                Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
            }
        });
        walk.Enter<FragmentDefinitionNode>(SyntaxKind.FragmentDefinition, fragment =>
        {
            if (IsNotComposite(fragment.TypeCondition))
            {
                Report($"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition.Name.Value}\".", fragment.TypeCondition);
            }
        });
    }

    private bool IsNotComposite(NamedTypeNode condition) => Schema.FindType(condition.Name.Value) is { } type and not (ComplexType or UnionType);
}
