using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Validation.Rules;

/// <summary>Literals fit the types of their places, input objects are complete, and oneOf objects have one field. Specification sections 5.6.1, 5.6.2 and 5.6.4.</summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context, "VALUES_OF_CORRECT_TYPE", "sec-Values-of-Correct-Type")
{
    private const int MaxPrintedLength = 200;

    private ISyntaxNode? _skipped;

    public override void Subscribe(DocumentWalk walk)
    {
        walk.Enter<ListValueNode>(SyntaxKind.ListValue, node => Unskipped(() => CheckList(node)));
        walk.Enter<ObjectValueNode>(SyntaxKind.ObjectValue, node => Unskipped(() => CheckObject(node)));
        walk.Enter<ObjectFieldNode>(SyntaxKind.ObjectField, node => Unskipped(() => CheckField(node)));
        walk.Leave<ListValueNode>(SyntaxKind.ListValue, Unskip);
        walk.Leave<ObjectValueNode>(SyntaxKind.ObjectValue, Unskip);
        foreach (var kind in (ReadOnlySpan<SyntaxKind>)[SyntaxKind.NullValue, SyntaxKind.EnumValue, SyntaxKind.IntValue, SyntaxKind.FloatValue, SyntaxKind.StringValue, SyntaxKind.BooleanValue])
        {
            walk.Enter<IValueNode>(kind, node => Unskipped(() => CheckLeaf(node)));
        }
    }

    private void Unskipped(Action check)
    {
        if (_skipped is null)
        {
            check();
        }
    }

    private void Unskip(ISyntaxNode node)
    {
        if (ReferenceEquals(_skipped, node))
        {
            _skipped = null;
        }
    }

    private void CheckList(ListValueNode node)
    {
        if (Context.Types.ParentInputType?.Nullable is not ListType)
        {
            CheckLeaf(node);
            _skipped = node;
        }
    }

    private void CheckObject(ObjectValueNode node)
    {
        if (Context.Types.InputType?.Named is not InputObjectType type)
        {
            CheckLeaf(node);
            _skipped = node;
            return;
        }

        var given = node.Fields.GroupBy(field => field.Name.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !given.ContainsKey(field.Name))
            {
                Report($"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
            }
        }

        if (!type.IsOneOf)
        {
            return;
        }

        if (given.Count != 1)
        {
            Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", node);
        }
        else if (given.Values.First() is { Value: NullValueNode } field)
        {
            Report($"Field \"{type.Name}.{field.Name.Value}\" must be non-null.", node);
        }
    }

    private void CheckField(ObjectFieldNode node)
    {
        if (Context.Types.InputType is null && Context.Types.ParentInputType?.Named is InputObjectType type)
        {
            Report($"Field \"{node.Name.Value}\" is not defined by type \"{type.Name}\".{Suggestions.DidYouMean(node.Name.Value, type.Fields.Select(field => field.Name))}", node);
        }
    }

    private void CheckLeaf(IValueNode node)
    {
        if (Context.Types.InputType is not { } expected)
        {
            return;
        }

        switch (node, expected.Named)
        {
            case (NullValueNode, _):
                if (expected.IsNonNull)
                {
                    Report($"Expected value of type \"{expected}\", found null.", node);
                }

                break;
            case (EnumValueNode name, EnumType type):
                if (type.FindValue(name.Value) is null)
                {
                    Report($"Value \"{Print(node)}\" does not exist in \"{type.Name}\" enum.{Suggestions.DidYouMean("the enum value", name.Value, type.Values.Select(value => value.Name))}", node);
                }

                break;
            case (_, EnumType type):
                var text = Print(node);
                Report($"Enum \"{type.Name}\" cannot represent non-enum value: {text}.{Suggestions.DidYouMean("the enum value", text, type.Values.Select(value => value.Name))}", node);
                break;
            case (_, ScalarType scalar):
                if (!scalar.TryParseLiteral(node, out _))
                {
                    Report(Explain(scalar, expected, node), node);
                }

                break;
            default:
                Report($"Expected value of type \"{expected}\", found {Print(node)}.", node);
                break;
        }
    }

    private static string Explain(ScalarType scalar, GraphQLType expected, IValueNode node) => scalar.Name switch
    {
        "Int" when node is IntValueNode number => $"Int cannot represent non 32-bit signed integer value: {number.Value}",
        "Int" => $"Int cannot represent non-integer value: {Print(node)}",
        "Float" => $"Float cannot represent non numeric value: {Print(node)}",
        "String" => $"String cannot represent a non string value: {Print(node)}",
        "Boolean" => $"Boolean cannot represent a non boolean value: {Print(node)}",
        "ID" => $"ID cannot represent a non-string and non-integer value: {Print(node)}",
        _ => $"Expected value of type \"{expected}\", found {Print(node)}.",
    };

    private static string Print(IValueNode node)
    {
        var text = node.ToString()!;
        return text.Length > MaxPrintedLength ? text[..MaxPrintedLength] + "..." : text;
    }
}
