using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Medborgardialog.Data.Direct;

/// <summary>The values of a row; notes the columns in the order in which they are asked for.</summary>
/// <param name="reader">The reader.</param>
/// <param name="first">The index of the first column.</param>
/// <param name="columns">Takes the columns' names.</param>
internal sealed class RowValues(ParameterExpression reader, ParameterExpression first, List<string> columns) : IValueSource
{
    public Expression Raw(IProperty property, Type type)
    {
        columns.Add(ColumnOf(property));
        return Get(columns.Count - 1, type);
    }

    public Expression IsNull(IProperty property) => Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, At(columns.LastIndexOf(ColumnOf(property))));

    public Expression Json(INavigation navigation)
    {
        columns.Add(navigation.TargetEntityType.GetContainerColumnName()!);
        var at = columns.Count - 1;
        var text = Expression.Condition(Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, At(at)), Expression.Constant(null, typeof(string)), Get(at, typeof(string)));
        return Expression.Call(typeof(JsonList), nameof(JsonList.Of), null, text);
    }

    private static string ColumnOf(IProperty property) => property.GetColumnName() ?? throw new InvalidOperationException($"{property} has no column.");

    private BinaryExpression At(int column) => Expression.Add(first, Expression.Constant(column));

    private MethodCallExpression Get(int column, Type type) => type switch
    {
        _ when type == typeof(string) => Call(nameof(DbDataReader.GetString), column),
        _ when type == typeof(int) => Call(nameof(DbDataReader.GetInt32), column),
        _ when type == typeof(long) => Call(nameof(DbDataReader.GetInt64), column),
        _ when type == typeof(double) => Call(nameof(DbDataReader.GetDouble), column),
        _ when type == typeof(bool) => Call(nameof(DbDataReader.GetBoolean), column),
        _ when type == typeof(Guid) => Call(nameof(DbDataReader.GetGuid), column),
        _ => Expression.Call(reader, nameof(DbDataReader.GetFieldValue), [type], At(column)),
    };

    private MethodCallExpression Call(string method, int column) => Expression.Call(reader, method, null, At(column));
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
            _ when type == typeof(Guid) => Expression.Call(value, nameof(JsonElement.GetGuid), null),
            _ when type == typeof(DateOnly) => Expression.Call(typeof(JsonValues), nameof(Date), null, value),
            _ => throw new NotSupportedException($"{property} is a {type.Name}, which is not read from JSON yet."),
        };
    }

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

    public static JsonList Of(string? text) => new(text is "[]" ? null : text, default);

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
