using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Validation.Suggestions;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Every literal is a value of the type that its place expects.</summary>
internal sealed class ValuesOfCorrectTypeRule() : ValidationRule("VALUES_OF_CORRECT_TYPE", "Values-of-Correct-Type")
{
    /// <summary>The literal that was refused as a whole, while the walk is inside it.</summary>
    private ISyntaxNode? _refused;

    protected override void Subscribe(RuleEvents on)
    {
        on.ListValue.Add(CheckList);
        on.LeaveListValue.Add(Leave);
        on.ObjectValue.Add(CheckObject);
        on.LeaveObjectValue.Add(Leave);
        on.ObjectField.Add(CheckField);
        on.LeafValue.Add(CheckLeaf);
    }

    private void Leave(ISyntaxNode node)
    {
        if (ReferenceEquals(_refused, node))
        {
            _refused = null;
        }
    }

    private void CheckList(ListValueNode node)
    {
        if (_refused is null && Context.ParentInputType?.Nullable is not ListType)
        {
            _refused = node;
            CheckValue(node);
        }
    }

    private void CheckObject(ObjectValueNode node)
    {
        if (_refused is not null)
        {
            return;
        }

        if (Context.InputType?.Named is not InputObjectType type)
        {
            _refused = node;
            CheckValue(node);
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && node.Fields.All(given => given.Name.Value != field.Name))
            {
                Report($"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(node, type);
        }
    }

    private void CheckOneOf(ObjectValueNode node, InputObjectType type)
    {
        // A field given twice is one key here; another rule refuses it. The last one counts.
        if (node.Fields.Select(field => field.Name.Value).Distinct(StringComparer.Ordinal).Count() != 1)
        {
            Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", node);
        }
        else if (node.Fields[^1].Value is NullValueNode)
        {
            Report($"Field \"{type.Name}.{node.Fields[0].Name.Value}\" must be non-null.", node);
        }
    }

    private void CheckField(ObjectFieldNode node)
    {
        if (_refused is null && Context.InputType is null && Context.ParentInputType?.Named is InputObjectType type)
        {
            var name = node.Name.Value;
            var suggestions = Context.HideSuggestions ? [] : SuggestionList.Find(name, type.Fields.Select(field => field.Name));
            Report($"Field \"{name}\" is not defined by type \"{type.Name}\".{DidYouMean.Say(suggestions)}", node);
        }
    }

    private void CheckLeaf(IValueNode node)
    {
        if (_refused is not null)
        {
            return;
        }

        if (node is not NullValueNode)
        {
            CheckValue(node);
        }
        else if (Context.InputType is NonNullType type)
        {
            Report($"Expected value of type \"{type}\", found null.", node);
        }
    }

    private void CheckValue(IValueNode node)
    {
        switch (Context.InputType?.Named)
        {
            case null:
                break;
            case EnumType type:
                CheckEnum(node, type);
                break;
            case ScalarType scalar:
                if (!HoldsVariable(node) && !scalar.TryParseLiteral(node, out _))
                {
                    Report(ScalarFault(scalar, node), node);
                }

                break;
            default:
                Report($"Expected value of type \"{Context.InputType}\", found {SyntaxPrinter.Print(node)}.", node);
                break;
        }
    }

    private void CheckEnum(IValueNode node, EnumType type)
    {
        if (node is EnumValueNode literal)
        {
            if (type.FindValue(literal.Value) is null)
            {
                Report($"Value \"{literal.Value}\" does not exist in \"{type.Name}\" enum.{Suggest(literal.Value, type)}", node);
            }
        }
        else
        {
            var text = SyntaxPrinter.Print(node);
            Report($"Enum \"{type.Name}\" cannot represent non-enum value: {text}.{Suggest(text, type)}", node);
        }
    }

    private string Suggest(string text, EnumType type) =>
        Context.HideSuggestions ? string.Empty : DidYouMean.Say(SuggestionList.Find(text, type.Values.Select(value => value.Name)), "the enum value");

    private string ScalarFault(ScalarType scalar, IValueNode node)
    {
        var text = SyntaxPrinter.Print(node);
        return scalar.Name switch
        {
            "Int" when node is IntValueNode => $"Int cannot represent non 32-bit signed integer value: {text}",
            "Int" => $"Int cannot represent non-integer value: {text}",
            "Float" => $"Float cannot represent non numeric value: {text}",
            "String" => $"String cannot represent a non string value: {text}",
            "Boolean" => $"Boolean cannot represent a non boolean value: {text}",
            "ID" => $"ID cannot represent a non-string and non-integer value: {text}",
            _ => $"Expected value of type \"{Context.InputType}\", found {text}.",
        };
    }

    /// <summary>A list or object for a custom scalar may hold variables; whether it is a value is then known only when it runs.</summary>
    private static bool HoldsVariable(IValueNode node) => node switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HoldsVariable),
        ObjectValueNode value => value.Fields.Any(field => HoldsVariable(field.Value)),
        _ => false,
    };
}
