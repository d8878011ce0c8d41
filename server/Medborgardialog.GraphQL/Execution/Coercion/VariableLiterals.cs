using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Execution.Coercion;

/// <summary>
/// The coerced variables of a request as literals, for those that stand inside the literal of a custom scalar: such a scalar reads literals
/// and knows nothing of the classes that input objects and enums become.
/// </summary>
internal sealed class VariableLiterals(Schema schema, IReadOnlyList<VariableDefinitionNode> definitions, JsonElement json)
{
    /// <summary>The value of a variable that has one.</summary>
    public IValueNode Of(int index)
    {
        var definition = definitions[index];
        var type = VariableCoercion.TypeOf(schema, definition.Type);
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(definition.Variable.Value, out var given)
            ? OfJson(type, given)
            : OfLiteral(type, definition.DefaultValue!);
    }

    private static IValueNode OfJson(GraphQLType type, JsonElement given)
    {
        if (given.ValueKind == JsonValueKind.Null)
        {
            return new NullValueNode(null);
        }

        return type.Nullable switch
        {
            ListType list => new ListValueNode(null, given.ValueKind == JsonValueKind.Array ? [.. given.EnumerateArray().Select(item => OfJson(list.OfType, item))] : [OfJson(list.OfType, given)]),
            EnumType => new EnumValueNode(given.GetString()!),
            InputObjectType input => OfMembers(input, field => given.TryGetProperty(field.Name, out var member) ? OfJson(field.Type, member) : null),
            ScalarType scalar when scalar.TryParseJson(given, out var value) && scalar.TryPrint(value, out var printed) => printed,
            _ => Untyped(given),
        };
    }

    private static IValueNode OfLiteral(GraphQLType type, IValueNode literal)
    {
        if (literal is NullValueNode)
        {
            return literal;
        }

        return type.Nullable switch
        {
            ListType list => new ListValueNode(null, literal is ListValueNode items ? [.. items.Items.Select(item => OfLiteral(list.OfType, item))] : [OfLiteral(list.OfType, literal)]),
            InputObjectType input => OfMembers(input, field => ((ObjectValueNode)literal).Fields.FirstOrDefault(member => member.Name.Value == field.Name) is { } given ? OfLiteral(field.Type, given.Value) : null),
            ScalarType scalar when scalar.TryParseLiteral(literal, out var value) && scalar.TryPrint(value, out var printed) => printed,
            _ => literal,
        };
    }

    private static ObjectValueNode OfMembers(InputObjectType type, Func<InputField, IValueNode?> find)
    {
        var members = new List<ObjectFieldNode>();
        foreach (var field in type.Fields)
        {
            var value = find(field) ?? (field.DefaultValue is null ? null : OfLiteral(field.Type, field.DefaultValue));
            if (value is not null)
            {
                members.Add(new ObjectFieldNode(field.Name, value));
            }
        }

        return new ObjectValueNode(null, members);
    }

    private static IValueNode Untyped(JsonElement given) => given.ValueKind switch
    {
        JsonValueKind.Object => new ObjectValueNode(null, [.. given.EnumerateObject().Select(member => new ObjectFieldNode(member.Name, Untyped(member.Value)))]),
        JsonValueKind.Array => new ListValueNode(null, [.. given.EnumerateArray().Select(Untyped)]),
        JsonValueKind.String => new StringValueNode(given.GetString()!),
        JsonValueKind.True => BooleanValueNode.True,
        JsonValueKind.False => BooleanValueNode.False,
        JsonValueKind.Number when given.GetRawText() is var text => text.AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? new IntValueNode(null, text) : new FloatValueNode(null, text),
        _ => new NullValueNode(null),
    };
}
