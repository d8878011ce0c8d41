using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Selected fields exist on the type. Specification section 5.3.1.</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context, "FIELDS_ON_CORRECT_TYPE", "sec-Field-Selections")
{
    public override void Subscribe(DocumentWalk walk) => walk.Enter<FieldNode>(SyntaxKind.Field, Check);

    private void Check(FieldNode field)
    {
        if (Context.Types.ParentType is not { } type || Context.Types.Field is not null)
        {
            return;
        }

        var name = field.Name.Value;
        var suggestion = Suggestions.Sentence("to use an inline fragment on", TypesWith(type, name));
        if (suggestion.Length == 0 && type is ComplexType complex)
        {
            suggestion = Suggestions.DidYouMean(name, complex.Fields.Select(known => known.Name));
        }

        Report($"Cannot query field \"{name}\" on type \"{type.Name}\".{suggestion}", field);
    }

    /// <summary>The possible types that have the field and their interfaces that do, the most common first.</summary>
    private List<string> TypesWith(NamedType type, string fieldName)
    {
        if (type is not (InterfaceType or UnionType))
        {
            return [];
        }

        var usages = new Dictionary<ComplexType, int>();
        foreach (var possible in Schema.GetPossibleTypes(type).Where(possible => possible.FindField(fieldName) is not null))
        {
            usages[possible] = 1;
            foreach (var implemented in possible.Interfaces.Where(implemented => implemented.FindField(fieldName) is not null))
            {
                usages[implemented] = usages.GetValueOrDefault(implemented) + 1;
            }
        }

        // An interface stands before what implements it; the number of interfaces tells their order.
        return
        [
            .. usages
                .OrderByDescending(usage => usage.Value)
                .ThenBy(usage => usage.Key is InterfaceType ? 0 : 1)
                .ThenBy(usage => usage.Key.Interfaces.Count)
                .ThenBy(usage => usage.Key.Name, StringComparer.Ordinal)
                .Select(usage => usage.Key.Name),
        ];
    }
}
