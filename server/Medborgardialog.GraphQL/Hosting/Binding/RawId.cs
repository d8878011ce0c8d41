using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Medborgardialog.GraphQL.Relay;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting.Binding;

/// <summary>Types with exactly one value, like <c>record struct SurveyId(Guid Value)</c>, and how raw ids are read.</summary>
internal static class RawId
{
    /// <summary>The one property of a single-value type, or null when <paramref name="type"/> is none.</summary>
    public static PropertyInfo? SingleValue(Type type)
    {
        if (!type.IsValueType || type.IsPrimitive || type.IsEnum || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
        {
            return null;
        }

        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        return properties.Length == 1 && IsRaw(properties[0].PropertyType) && type.GetConstructor([properties[0].PropertyType]) is not null ? properties[0] : null;
    }

    /// <summary>Whether ids may be of the type itself.</summary>
    public static bool IsRaw(Type type) => type == typeof(Guid) || type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(short);

    /// <summary>Makes a function that wraps a raw value.</summary>
    public static Func<object, object> Wrapper(Type type, PropertyInfo value)
    {
        var raw = Expression.Parameter(typeof(object));
        var body = Expression.New(type.GetConstructor([value.PropertyType])!, Expression.Convert(raw, value.PropertyType));
        return Expression.Lambda<Func<object, object>>(Expression.Convert(body, typeof(object)), raw).Compile();
    }

    /// <summary>Makes the converter from the text of an <c>ID</c> to what a parameter takes.</summary>
    /// <param name="type">A raw type or a single-value type.</param>
    /// <param name="typeName">Gives the GraphQL type that the id must belong to; null for any.</param>
    public static Func<object, object> Decoder(Type type, Func<string>? typeName)
    {
        var parse = RawParser(type);
        return value =>
        {
            var id = (string)value;
            if (!GlobalId.TryDecode(id, out var actual, out var raw))
            {
                throw Invalid(id);
            }

            if (typeName is not null && actual != typeName())
            {
                throw new InputConversionException($"The id belongs to the type {actual}, and one of {typeName()} is needed.", "INVALID_ID_TYPE");
            }

            return parse(raw) ?? throw Invalid(id);
        };
    }

    /// <summary>Makes the parser of a raw id's text; it gives null when the text is no such id.</summary>
    public static Func<string, object?> RawParser(Type type)
    {
        if (SingleValue(type) is { } value)
        {
            var inner = RawParser(value.PropertyType);
            var wrap = Wrapper(type, value);
            return text => inner(text) is { } raw ? wrap(raw) : null;
        }

        return type switch
        {
            _ when type == typeof(Guid) => static text => Guid.TryParse(text, out var guid) ? guid : null,
            _ when type == typeof(int) => static text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(long) => static text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(short) => static text => short.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            _ when type == typeof(string) => static text => text,
            _ => throw new NotSupportedException($"Ids of the type {type} cannot be read."),
        };
    }

    private static InputConversionException Invalid(string id) =>
        new($"The node ID string has an invalid format: {(id.Length > 80 ? string.Concat(id.AsSpan(0, 80), "…") : id)}.", "INVALID_ID");
}
