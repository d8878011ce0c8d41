using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Execution.Coercion;

/// <summary>Variables inside the literal of a custom scalar become literals themselves; one without a value leaves its object member out.</summary>
internal static class LiteralVariables
{
    public static IValueNode Replace(IValueNode literal, VariableValues variables) => literal switch
    {
        VariableNode variable => variables.FindLiteral(variable.Value) ?? new NullValueNode(null),
        ListValueNode list => new ListValueNode(list.Location, [.. list.Items.Select(item => Replace(item, variables))]),
        ObjectValueNode obj => new ObjectValueNode(obj.Location, [.. obj.Fields.Where(field => IsGiven(field, variables)).Select(field => new ObjectFieldNode(field.Location, field.Name, Replace(field.Value, variables)))]),
        _ => literal,
    };

    private static bool IsGiven(ObjectFieldNode field, VariableValues variables) => field.Value is not VariableNode variable || variables.TryGet(variable.Value, out _);
}
