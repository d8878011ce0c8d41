using System.Globalization;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Execution.Coercion;

/// <summary>Variables inside the literal of a custom scalar become literals themselves.</summary>
internal static class LiteralVariables
{
    public static IValueNode Replace(IValueNode literal, VariableValues variables) => literal switch
    {
        VariableNode variable => variables.TryGet(variable.Value, out var value) ? ToLiteral(value) : ToLiteral(null),
        ListValueNode list => new ListValueNode(list.Location, [.. list.Items.Select(item => Replace(item, variables))]),
        ObjectValueNode obj => new ObjectValueNode(obj.Location, [.. obj.Fields.Select(field => new ObjectFieldNode(field.Location, field.Name, Replace(field.Value, variables)))]),
        _ => literal,
    };

    private static IValueNode ToLiteral(object? value) => value switch
    {
        null => new NullValueNode(null),
        bool boolean => boolean ? BooleanValueNode.True : BooleanValueNode.False,
        int or long or short or byte => new IntValueNode(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        double number => new FloatValueNode(number),
        object?[] items => new ListValueNode(null, [.. items.Select(ToLiteral)]),
        _ => new StringValueNode(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty),
    };
}
