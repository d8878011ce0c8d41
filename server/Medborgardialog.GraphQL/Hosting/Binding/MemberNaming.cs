using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>The GraphQL names of C# members and types.</summary>
internal static class MemberNaming
{
    public static string Field(MethodInfo method)
    {
        if (method.GetCustomAttribute<GraphQLNameAttribute>() is { } named)
        {
            return named.Name;
        }

        var name = method.Name;
        if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal))
        {
            name = name[3..];
        }

        if (name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal) && IsAsync(method.ReturnType))
        {
            name = name[..^5];
        }

        return Naming.ToCamel(name);
    }

    public static string Field(PropertyInfo property) =>
        property.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Naming.ToCamel(property.Name);

    public static string Argument(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Naming.ToCamel(parameter.Name!);

    public static string EnumValue(FieldInfo value) =>
        value.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Naming.ToUpperSnake(value.Name);

    public static string OutputType(Type type)
    {
        var given = type.GetCustomAttribute<GraphQLNameAttribute>()?.Name
            ?? type.GetCustomAttribute<ObjectTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<InterfaceTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<UnionTypeAttribute>()?.Name
            ?? type.GetCustomAttribute<EnumTypeAttribute>()?.Name;
        if (given is not null)
        {
            return given;
        }

        var name = Clr(type);
        return typeof(Exception).IsAssignableFrom(type) && name.EndsWith("Exception", StringComparison.Ordinal) ? name[..^9] + "Error" : name;
    }

    public static string InputType(Type type)
    {
        var given = type.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? type.GetCustomAttribute<InputObjectTypeAttribute>()?.Name;
        if (given is not null)
        {
            return given;
        }

        var name = Clr(type);
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Clr(Type type)
    {
        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return name + "Of" + string.Join("And", type.GetGenericArguments().Select(Clr));
    }

    private static bool IsAsync(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask) || MemberType.WithoutTask(type) != type
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
}
