using System.Text.Json;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalars that the engine knows.</summary>
internal static class BuiltInScalars
{
    private static readonly Dictionary<string, Func<ScalarType>> ByName = new(StringComparer.Ordinal)
    {
        ["Int"] = static () => new IntType(),
        ["Float"] = static () => new FloatType(),
        ["String"] = static () => new StringType(),
        ["Boolean"] = static () => new BooleanType(),
        ["ID"] = static () => new IdType(),
        ["Long"] = static () => new LongType(),
        ["Short"] = static () => new ShortType(),
        ["Byte"] = static () => new ByteType(),
        ["Decimal"] = static () => new DecimalType(),
        ["UUID"] = static () => new UuidType(),
        ["DateTime"] = static () => new DateTimeType(),
        ["LocalDate"] = static () => new LocalDateType(),
        ["LocalTime"] = static () => new LocalTimeType(),
        ["TimeSpan"] = static () => new TimeSpanType(),
        ["URL"] = static () => new UrlType(),
        ["JSON"] = static () => new JsonType(),
    };

    /// <summary>The five scalars of the specification, which every schema has.</summary>
    public static IReadOnlyList<string> Specified { get; } = ["Int", "Float", "String", "Boolean", "ID"];

    /// <summary>The scalar that stands for a runtime type.</summary>
    public static IReadOnlyDictionary<Type, string> ByRuntimeType { get; } = new Dictionary<Type, string>
    {
        [typeof(int)] = "Int",
        [typeof(double)] = "Float",
        [typeof(float)] = "Float",
        [typeof(string)] = "String",
        [typeof(bool)] = "Boolean",
        [typeof(long)] = "Long",
        [typeof(short)] = "Short",
        [typeof(byte)] = "Byte",
        [typeof(decimal)] = "Decimal",
        [typeof(Guid)] = "UUID",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(DateOnly)] = "LocalDate",
        [typeof(TimeOnly)] = "LocalTime",
        [typeof(TimeSpan)] = "TimeSpan",
        [typeof(Uri)] = "URL",
        [typeof(JsonElement)] = "JSON",
    };

    /// <summary>A fresh scalar: types belong to one schema.</summary>
    public static ScalarType? Create(string name) => ByName.TryGetValue(name, out var create) ? create() : null;
}
