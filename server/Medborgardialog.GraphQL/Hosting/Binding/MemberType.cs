using System.Reflection;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>A C# type with the nullability that the compiler knows, lists taken apart.</summary>
/// <param name="Runtime">The type as written, without task and <c>Optional</c>.</param>
/// <param name="Core">The type without <c>Nullable</c>.</param>
/// <param name="IsNullable">Whether null is a value.</param>
/// <param name="Item">The items of a list, or null.</param>
internal sealed record MemberType(Type Runtime, Type Core, bool IsNullable, MemberType? Item)
{
    private static readonly NullabilityInfoContext Context = new();
    private static readonly Lock Gate = new();

    /// <summary>Whether the member said <c>Optional&lt;T&gt;</c>.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>The type of what a method returns, its task aside.</summary>
    public static MemberType Of(MethodInfo method) => Read(method.ReturnType, Info(method.ReturnParameter));

    /// <summary>The type of a property.</summary>
    public static MemberType Of(PropertyInfo property)
    {
        lock (Gate)
        {
            return Read(property.PropertyType, Context.Create(property));
        }
    }

    /// <summary>The type of a parameter.</summary>
    public static MemberType Of(ParameterInfo parameter) => Read(parameter.ParameterType, Info(parameter));

    /// <summary>The innermost item.</summary>
    public MemberType Innermost => Item?.Innermost ?? this;

    /// <summary>The type of a value inside a task, or the type itself.</summary>
    public static Type WithoutTask(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>)) ? type.GetGenericArguments()[0] : type;

    private static NullabilityInfo Info(ParameterInfo parameter)
    {
        lock (Gate)
        {
            return Context.Create(parameter);
        }
    }

    private static MemberType Read(Type type, NullabilityInfo? info)
    {
        if (WithoutTask(type) is var inner && inner != type)
        {
            return Read(inner, Argument(info, 0));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            return Read(type.GetGenericArguments()[0], Argument(info, 0)) with { IsOptional = true };
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return new MemberType(type, underlying, true, ListItem(underlying, Argument(info, 0)));
        }

        var isNullable = !type.IsValueType && info?.ReadState != NullabilityState.NotNull;
        return new MemberType(type, type, isNullable, ListItem(type, info));
    }

    private static MemberType? ListItem(Type type, NullabilityInfo? info)
    {
        if (type == typeof(string) || type.IsPrimitive)
        {
            return null;
        }

        if (type.IsArray)
        {
            return Read(type.GetElementType()!, info?.ElementType);
        }

        var sequence = IsSequence(type) ? type : type.GetInterfaces().FirstOrDefault(IsSequence);
        if (sequence is null)
        {
            return null;
        }

        var item = sequence.GetGenericArguments()[0];
        return type.IsGenericType && type.GetGenericArguments() is [var only] && only == item
            ? Read(item, Argument(info, 0))
            : Read(item, null);
    }

    private static bool IsSequence(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);

    private static NullabilityInfo? Argument(NullabilityInfo? info, int index) =>
        info is not null && info.GenericTypeArguments.Length > index ? info.GenericTypeArguments[index] : null;
}
