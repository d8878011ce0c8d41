using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <summary>A response as it is compared: data as text with its keys in order, errors by path and locations.</summary>
/// <param name="Data">The data; null when nothing ran.</param>
/// <param name="Errors">The errors in the order of their text.</param>
internal sealed record ComparedResponse(string? Data, IReadOnlyList<ComparedError> Errors)
{
    public static ComparedResponse Read(JsonElement response)
    {
        var errors = response.TryGetProperty("errors", out var list) ? list.EnumerateArray().Select(ComparedError.Read) : [];
        return new ComparedResponse(
            response.TryGetProperty("data", out var data) ? Text(data) : null,
            [.. errors.OrderBy(error => error.ToString(), StringComparer.Ordinal)]);
    }

    public override string ToString() => $"{Data ?? "nothing ran"}\n  {string.Join("\n  ", Errors)}";

    private static string Text(JsonElement value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var member in value.EnumerateObject())
                {
                    text.Append(member.Name).Append(':');
                    Write(text, member.Value);
                    text.Append(' ');
                }

                text.Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in value.EnumerateArray())
                {
                    Write(text, item);
                    text.Append(' ');
                }

                text.Append(']');
                break;
            case JsonValueKind.Number:
                text.Append(CultureInfo.InvariantCulture, $"{value.GetDouble()}");
                break;
            case JsonValueKind.String:
                text.Append('"').Append(value.GetString()).Append('"');
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }
}

/// <param name="Path">The path with dots, or null.</param>
/// <param name="Locations">Line and column of each place.</param>
/// <param name="Message">What it says; not compared.</param>
internal sealed record ComparedError(string? Path, string Locations, string Message)
{
    public static ComparedError Read(JsonElement error) => new(
        error.TryGetProperty("path", out var path) && path.ValueKind == JsonValueKind.Array ? string.Join('.', path.EnumerateArray().Select(step => step.ToString())) : null,
        error.TryGetProperty("locations", out var locations) ? string.Join(' ', locations.EnumerateArray().Select(at => $"{at.GetProperty("line")}:{at.GetProperty("column")}")) : string.Empty,
        error.GetProperty("message").GetString()!);

    /// <summary>What is compared.</summary>
    public string Place => $"{Path ?? "request"} at {Locations}";

    public override string ToString() => $"{Place} ({Message})";
}
