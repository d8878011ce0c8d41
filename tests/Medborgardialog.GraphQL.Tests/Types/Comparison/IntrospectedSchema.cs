using System.Text.Json;
using Medborgardialog.GraphQL.Types.Scalars;

namespace Medborgardialog.GraphQL.Tests.Types.Comparison;

/// <summary>An introspection as sorted lines, one per value, so that the order of types does not count and a difference is easy to see.</summary>
internal static class IntrospectedSchema
{
    public static List<string> Lines(JsonElement response)
    {
        var lines = new List<string>();
        Add(lines, string.Empty, response.GetProperty("data"));
        lines.RemoveAll(line => IsOfTheEngine(line) || IsObjectDefault(line));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    // A default that is an input object: graphql-js 16 fills in the defaults of its members, we show what the schema says.
    private static bool IsObjectDefault(string line) => line.Contains(".defaultValue: \"{", StringComparison.Ordinal);

    // What every schema has follows the specification that a server implements: ours is of September 2025 (its reason and includeDeprecated
    // are non-null), graphql-js 16 is between it and the draft after it. And graphql-js leaves out the scalars that a schema does not use.
    private static bool IsOfTheEngine(string line) =>
        line.StartsWith(".__schema.types[__", StringComparison.Ordinal)
        || line.StartsWith(".__schema.types: ", StringComparison.Ordinal)
        || line.StartsWith(".__schema.directives[deprecated]", StringComparison.Ordinal)
        || BuiltInScalars.Specified.Any(name => line.StartsWith($".__schema.types[{name}]", StringComparison.Ordinal));

    private static void Add(List<string> lines, string path, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    Add(lines, $"{path}.{member.Name}", member.Value);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Add(lines, $"{path}[{Key(item, index++)}]", item);
                }

                lines.Add($"{path}: {index} items");
                break;
            default:
                lines.Add($"{path}: {value.GetRawText()}");
                break;
        }
    }

    private static string Key(JsonElement item, int index) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("name", out var name) ? name.GetString()! : item.ValueKind == JsonValueKind.String ? item.GetString()! : $"{index}";
}
