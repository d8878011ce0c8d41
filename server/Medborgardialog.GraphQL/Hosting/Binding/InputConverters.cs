using System.Reflection;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Makes the functions that turn coerced values into what C# members take.</summary>
internal static class InputConverters
{
    /// <summary>The converter of a member, or null when the coerced value is what it takes.</summary>
    public static Func<object?, object?>? Create(BindingContext context, MemberType member, GraphQLType type, bool isId, Func<string>? idTypeName)
    {
        var convert = CreateValue(context, member, type, isId, idTypeName);
        if (member.IsOptional)
        {
            var make = (Func<object?, object?>)Generic(nameof(OptionalMaker), member.Runtime).Invoke(null, null)!;
            return value => make(convert is null || value is null || ReferenceEquals(value, InputObjectType.NotGiven) ? value : convert(value));
        }

        return convert is null ? null : value => value is null || ReferenceEquals(value, InputObjectType.NotGiven) ? null : convert(value);
    }

    private static Func<object, object?>? CreateValue(BindingContext context, MemberType member, GraphQLType type, bool isId, Func<string>? idTypeName)
    {
        if (member.Item is not null)
        {
            var item = CreateValue(context, member.Item, (type.Nullable as ListType)?.OfType ?? type, isId, idTypeName);
            return CreateList(member, item);
        }

        if (isId)
        {
            if (RawId.SingleValue(member.Core) is null && !RawId.IsRaw(member.Core))
            {
                context.Fault($"An [ID] cannot be a {member.Core}: it is no Guid, string or number, and no type with one such value.");
                return null;
            }

            return RawId.Decoder(member.Core, idTypeName);
        }

        var source = SourceType(type.Named);
        if (source is null || source == member.Core || member.Core.IsAssignableFrom(source))
        {
            return null;
        }

        if (context.Options.Converters.FirstOrDefault(candidate => candidate.Source == source && candidate.Target == member.Core) is { } custom)
        {
            return value => custom.Convert.DynamicInvoke(value);
        }

        if (RawId.SingleValue(member.Core) is { } single && single.PropertyType == source)
        {
            return RawId.Wrapper(member.Core, single);
        }

        if (member.Core == typeof(float) && source == typeof(double))
        {
            return static value => (float)(double)value;
        }

        if (member.Core == typeof(DateTime) && source == typeof(DateTimeOffset))
        {
            return static value => ((DateTimeOffset)value).UtcDateTime;
        }

        context.Fault($"A value of {type.Named.Name} cannot become a {member.Core}: add a type converter.");
        return null;
    }

    private static Type? SourceType(NamedType type) => type switch
    {
        ScalarType scalar => scalar.RuntimeType,
        EnumType enumType => enumType.RuntimeType,
        InputObjectType input => input.RuntimeType,
        _ => null,
    };

    private static Func<object, object?> CreateList(MemberType member, Func<object, object?>? item)
    {
        var itemType = member.Item!.Runtime;
        var name = member.Core.IsAssignableFrom(itemType.MakeArrayType()) ? nameof(MakeArray)
            : member.Core.IsAssignableFrom(typeof(List<>).MakeGenericType(itemType)) ? nameof(MakeList)
            : nameof(MakeSet);
        var make = Generic(name, itemType).CreateDelegate<Func<object?[], Func<object, object?>?, object>>();
        return value => make((object?[])value, item);
    }

    private static MethodInfo Generic(string name, Type argument) =>
        typeof(InputConverters).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(argument);

    private static Optional<T> MakeOptional<T>(object? value) => ReferenceEquals(value, InputObjectType.NotGiven) ? default : new Optional<T>((T?)value);

    private static Func<object?, object?> OptionalMaker<T>() => static value => MakeOptional<T>(value);

    private static T[] MakeArray<T>(object?[] values, Func<object, object?>? convert)
    {
        var result = new T[values.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = (T)(convert is null || values[i] is null ? values[i] : convert(values[i]!))!;
        }

        return result;
    }

    private static List<T> MakeList<T>(object?[] values, Func<object, object?>? convert) => [.. MakeArray<T>(values, convert)];

    private static HashSet<T> MakeSet<T>(object?[] values, Func<object, object?>? convert) => [.. MakeArray<T>(values, convert)];
}
