using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Medborgardialog.Data.Direct;

/// <summary>The values of a row; notes the columns in the order in which they are asked for.</summary>
/// <param name="row">The row.</param>
/// <param name="first">The index of the first column.</param>
/// <param name="columns">Takes the columns' names.</param>
internal sealed class RowValues(ParameterExpression row, ParameterExpression first, List<string> columns) : IValueSource
{
    public Expression Raw(IProperty property, Type type)
    {
        columns.Add(property.GetColumnName() ?? throw new InvalidOperationException($"{property} has no column."));
        return Get(type == typeof(string) && property.IsNullable ? nameof(DirectRow.GetStringOrNull) : MethodOf(type));
    }

    public Expression Enum(IProperty property, Type type)
    {
        columns.Add(property.GetColumnName()!);
        return Expression.Call(row, nameof(DirectRow.GetEnum), [type], At(columns.Count - 1));
    }

    public Expression Id(IProperty property, Type type)
    {
        columns.Add(property.GetColumnName()!);
        return Expression.Call(row, nameof(DirectRow.GetId), [type], At(columns.Count - 1));
    }

    public Expression IsNull(IProperty property) => Expression.Call(row, nameof(DirectRow.IsNull), null, At(columns.LastIndexOf(property.GetColumnName()!)));

    public Expression Json(INavigation navigation)
    {
        columns.Add(navigation.TargetEntityType.GetContainerColumnName()!);
        return Expression.Call(typeof(JsonList), nameof(JsonList.Of), null, Get(nameof(DirectRow.GetListOrNull)));
    }

    public Expression List(IProperty property)
    {
        columns.Add(property.GetColumnName()!);
        return Get(nameof(DirectRow.GetListOrNull));
    }

    private static string MethodOf(Type type) => type switch
    {
        _ when type == typeof(string) => nameof(DirectRow.GetString),
        _ when type == typeof(int) => nameof(DirectRow.GetInt32),
        _ when type == typeof(long) => nameof(DirectRow.GetInt64),
        _ when type == typeof(double) => nameof(DirectRow.GetDouble),
        _ when type == typeof(bool) => nameof(DirectRow.GetBoolean),
        _ when type == typeof(DateOnly) => nameof(DirectRow.GetDate),
        _ when type == typeof(byte[]) => nameof(DirectRow.GetBytes),
        _ => throw new NotSupportedException($"Columns of {type.Name} are not read directly yet."),
    };

    private BinaryExpression At(int column) => Expression.Add(first, Expression.Constant(column));

    // The column noted last.
    private MethodCallExpression Get(string method) => Expression.Call(row, method, null, At(columns.Count - 1));
}

/// <summary>The values of a JSON object, as the context writes owned objects.</summary>
/// <param name="element">The object.</param>
internal sealed class JsonValues(ParameterExpression element) : IValueSource
{
    public Expression Raw(IProperty property, Type type)
    {
        var value = Member(property.GetJsonPropertyName()!);
        return type switch
        {
            _ when type == typeof(string) => Expression.Call(value, nameof(JsonElement.GetString), null),
            _ when type == typeof(int) => Expression.Call(value, nameof(JsonElement.GetInt32), null),
            _ when type == typeof(long) => Expression.Call(value, nameof(JsonElement.GetInt64), null),
            _ when type == typeof(double) => Expression.Call(value, nameof(JsonElement.GetDouble), null),
            _ when type == typeof(bool) => Expression.Call(value, nameof(JsonElement.GetBoolean), null),
            _ when type == typeof(DateOnly) => Expression.Call(typeof(JsonValues), nameof(Date), null, value),
            _ => throw new NotSupportedException($"{property} is a {type.Name}, which is not read from JSON yet."),
        };
    }

    public Expression List(IProperty property) => throw new NotSupportedException($"{property} is a list inside a list, which is not read yet.");

    public Expression Enum(IProperty property, Type type) => Expression.Call(typeof(EnumNames<>).MakeGenericType(type), nameof(EnumNames<>.Parse), null, Raw(property, typeof(string)));

    public Expression Id(IProperty property, Type type) => throw new NotSupportedException($"{property} is an identifier, which is not read from JSON yet.");

    public Expression IsNull(IProperty property) => Expression.Call(typeof(JsonValues), nameof(IsMissing), null, element, Expression.Constant(property.GetJsonPropertyName()));

    public Expression Json(INavigation navigation) =>
        Expression.Call(typeof(JsonList), nameof(JsonList.In), null, element, Expression.Constant(navigation.TargetEntityType.GetJsonPropertyName()));

    internal static bool IsMissing(JsonElement owner, string name) => !owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null;

    internal static DateOnly Date(JsonElement value) => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private MethodCallExpression Member(string name) => Expression.Call(element, nameof(JsonElement.GetProperty), null, Expression.Constant(name));
}

/// <summary>A list of owned objects, as text or as part of another's.</summary>
internal readonly struct JsonList
{
    private readonly string? _text;
    private readonly JsonElement _part;

    private JsonList(string? text, JsonElement part)
    {
        _text = text;
        _part = part;
    }

    public static JsonList Of(string? text) => new(text, default);

    public static JsonList In(JsonElement owner, string name) => new(null, owner.TryGetProperty(name, out var part) ? part : default);

    public void AddTo<TItem>(ICollection<TItem> list, Func<JsonElement, TItem> read)
    {
        if (_text is not null)
        {
            using var document = JsonDocument.Parse(_text);
            Add(document.RootElement, list, read);
        }
        else if (_part.ValueKind == JsonValueKind.Array)
        {
            Add(_part, list, read);
        }
    }

    private static void Add<TItem>(JsonElement array, ICollection<TItem> list, Func<JsonElement, TItem> read)
    {
        foreach (var element in array.EnumerateArray())
        {
            list.Add(read(element));
        }
    }
}
