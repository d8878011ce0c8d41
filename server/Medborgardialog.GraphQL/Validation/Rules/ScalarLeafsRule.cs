using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A field has subfields selected exactly when its type has fields.</summary>
internal sealed class ScalarLeafsRule() : ValidationRule("SCALAR_LEAFS", "Leaf-Field-Selections")
{
    protected override void Subscribe(RuleEvents on) => on.Field.Add(Check);

    private void Check(FieldNode field)
    {
        if (Context.Type is not { } type)
        {
            return;
        }

        var name = field.Name.Value;
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
    }
}
