using System.Collections;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>The literals of default values.</summary>
internal static class DefaultLiteral
{
    /// <summary>The literal of a value, or null when it is not of the type.</summary>
    public static IValueNode? Of(GraphQLType type, object? value)
    {
        switch (type)
        {
            case NonNullType nonNull:
                return value is null ? null : Of(nonNull.OfType, value);
            case var _ when value is null:
                return new NullValueNode(null);
            case ListType list when value is IEnumerable items and not string:
                var literals = items.Cast<object?>().Select(item => Of(list.OfType, item)).ToList();
                return literals.Contains(null) ? null : new ListValueNode(null, literals!);
            case EnumType enumType:
                var name = enumType.FindRuntimeValue(value)?.Name
                    ?? (enumType.RuntimeType is not null && value is int number ? enumType.FindRuntimeValue(Enum.ToObject(enumType.RuntimeType, number))?.Name : null);
                return name is null ? null : new EnumValueNode(name);
            case ScalarType scalar:
                return scalar.TryPrint(value, out var literal) ? literal : null;
            default:
                return null;
        }
    }
}
