using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>An input object is given each field once. Specification section 5.6.3.</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context, "UNIQUE_INPUT_FIELD_NAMES", "sec-Input-Object-Field-Uniqueness")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<ObjectValueNode>(SyntaxKind.ObjectValue, Check);

    private void Check(ObjectValueNode value)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            if (!known.TryAdd(field.Name.Value, field.Name))
            {
                Report($"There can be only one input field named \"{field.Name.Value}\".", known[field.Name.Value], field.Name);
            }
        }
    }
}
