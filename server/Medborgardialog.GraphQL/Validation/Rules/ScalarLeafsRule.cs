using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Fields of leaf types have no selection, all others have one. Specification section 5.3.3.</summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context, "SCALAR_LEAFS", "sec-Leaf-Field-Selections")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<FieldNode>(SyntaxKind.Field, Check);

    private void Check(FieldNode field)
    {
        var name = field.Name.Value;
        if (Context.Types.Type is not { } type)
        {
            return;
        }

        if (type.IsLeafType)
        {
            if (field.SelectionSet is not null)
            {
                Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", field.SelectionSet);
            }
        }
        else if (field.SelectionSet is null)
        {
            Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        }
        else if (field.SelectionSet.Selections.Count == 0)
        {
            Report($"Field \"{name}\" of type \"{type}\" must have at least one field selected.", field);
        }
    }
}
