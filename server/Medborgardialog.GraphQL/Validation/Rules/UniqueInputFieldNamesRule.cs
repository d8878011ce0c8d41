using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>A field of an input object is given once.</summary>
internal sealed class UniqueInputFieldNamesRule() : ValidationRule("UNIQUE_INPUT_FIELD_NAMES", "Input-Object-Field-Uniqueness")
{
    protected override void Subscribe(RuleEvents on) => on.ObjectValue.Add(Check);

    private void Check(ObjectValueNode node)
    {
        if (node.Fields.Count < 2)
        {
            return;
        }

        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            if (!known.TryAdd(field.Name.Value, field.Name))
            {
                Report($"There can be only one input field named \"{field.Name.Value}\".", known[field.Name.Value], field.Name);
            }
        }
    }
}
