using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation.Suggestions;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every selected field exists on its type.</summary>
internal sealed class FieldsOnCorrectTypeRule() : ValidationRule("FIELDS_ON_CORRECT_TYPE", "Field-Selections")
{
    protected override void Subscribe(RuleEvents on) => on.Field.Add(Check);

    private void Check(FieldNode node)
    {
        if (Context.ParentType is not { } type || Context.Field is not null)
        {
            return;
        }

        var name = node.Name.Value;
        var suggestion = string.Empty;
        if (!Context.HideSuggestions)
        {
            suggestion = DidYouMean.Say(SuggestTypes(type, name), "to use an inline fragment on");
            if (suggestion.Length == 0 && type is ComplexType complex)
            {
                suggestion = DidYouMean.Say(SuggestionList.Find(name, complex.Fields.Select(field => field.Name)));
            }
        }

        Report($"Cannot query field \"{name}\" on type \"{type.Name}\".{suggestion}", node);
    }

    /// <summary>The possible types that have the field, and the interfaces that give it to them, the widest use first.</summary>
    private string[] SuggestTypes(NamedType type, string field)
    {
        if (type is ObjectType)
        {
            return [];
        }

        var uses = new OrderedDictionary<ComplexType, int>();
        foreach (var possible in Context.Schema.GetPossibleTypes(type))
        {
            if (possible.FindField(field) is null)
            {
                continue;
            }

            uses[possible] = 1;
            foreach (var shared in possible.Interfaces)
            {
                if (shared.FindField(field) is not null)
                {
                    uses[shared] = uses.GetValueOrDefault(shared) + 1;
                }
            }
        }

        var types = uses.Keys.ToList();
        types.Sort((left, right) => uses[left] != uses[right] ? uses[right].CompareTo(uses[left])
            : left is InterfaceType super && right.Interfaces.Contains(super) ? -1
            : right is InterfaceType other && left.Interfaces.Contains(other) ? 1
            : NaturalOrder.Instance.Compare(left.Name, right.Name));
        return [.. types.Select(candidate => candidate.Name)];
    }
}
