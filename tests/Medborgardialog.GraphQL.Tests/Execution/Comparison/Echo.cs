using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <summary>Coerced arguments as text: what was not given is left out, and every value shows its kind.</summary>
internal static class Echo
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static string Of(params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in arguments)
        {
            AddMember(text, name, value, isOneOf: false);
        }

        return text.ToString();
    }

    private static void AddMember(StringBuilder text, string name, object? value, bool isOneOf)
    {
        if (value?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            var members = PropertiesOf(type);
            if (members.First(member => member.Name == "HasValue").GetValue(value) is false)
            {
                return;
            }

            value = members.First(member => member.Name == "Value").GetValue(value);
        }

        if (value is null && isOneOf)
        {
            return;
        }

        text.Append(name).Append('=');
        Add(text, value);
        text.Append(';');
    }

    private static void Add(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string words:
                text.Append(CultureInfo.InvariantCulture, $"{words.Length}:{words}");
                break;
            case int number:
                text.Append(CultureInfo.InvariantCulture, $"i{number}");
                break;
            case double number:
                text.Append(CultureInfo.InvariantCulture, $"f{Math.Floor((number * 1000) + 0.5)}");
                break;
            case bool boolean:
                text.Append(boolean ? "true" : "false");
                break;
            case Enum constant:
                text.Append(constant.ToString().ToUpperInvariant());
                break;
            case JsonElement json:
                AddJson(text, json);
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Add(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                text.Append('{');
                var isOneOf = value.GetType().IsDefined(typeof(OneOfAttribute));
                foreach (var property in PropertiesOf(value.GetType()))
                {
                    AddMember(text, char.ToLowerInvariant(property.Name[0]) + property.Name[1..], property.GetValue(value), isOneOf);
                }

                text.Append('}');
                break;
        }
    }

    private static void AddJson(StringBuilder text, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var member in json.EnumerateObject())
                {
                    text.Append(member.Name).Append('=');
                    AddJson(text, member.Value);
                    text.Append(';');
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in json.EnumerateArray())
                {
                    AddJson(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonValueKind.String:
                Add(text, json.GetString());
                break;
            case JsonValueKind.Number:
                Add(text, json.GetDouble());
                break;
            default:
                text.Append(json.ValueKind switch { JsonValueKind.True => "true", JsonValueKind.False => "false", _ => "null" });
                break;
        }
    }

    private static PropertyInfo[] PropertiesOf(Type type) =>
        Properties.GetOrAdd(type, static known => [.. known.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.MetadataToken)]);
}
