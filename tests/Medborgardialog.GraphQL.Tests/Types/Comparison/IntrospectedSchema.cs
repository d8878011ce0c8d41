using System.Text.Json;

namespace Medborgardialog.GraphQL.Tests.Types.Comparison;

/// <summary>An introspection as sorted lines, one per value, so that the order of types does not count and a difference is easy to see.</summary>
internal static class IntrospectedSchema
{
    public static List<string> Lines(JsonElement response)
    {
        var lines = new List<string>();
        Add(lines, string.Empty, response.GetProperty("data"));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

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
