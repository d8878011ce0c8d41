using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Medborgardialog.GraphQL.Tests.Execution.Comparison;

/// <summary>A response as it is compared: data as text with its keys in order, errors by path and locations.</summary>
/// <param name="Data">The data; null when nothing ran.</param>
/// <param name="Errors">The errors in the order of their text.</param>
internal sealed record ComparedResponse(string? Data, IReadOnlyList<ComparedError> Errors)
{
    /// <summary>The data itself.</summary>
    public JsonElement Json { get; private init; }

    public static ComparedResponse Read(JsonElement response)
    {
        var errors = response.TryGetProperty("errors", out var list) ? list.EnumerateArray().Select(ComparedError.Read) : [];
        return new ComparedResponse(
            response.TryGetProperty("data", out var data) ? Text(data) : null,
            [.. errors.OrderBy(error => error.Place, StringComparer.Ordinal)])
        {
            Json = data,
        };
    }

    public bool IsSameAs(ComparedResponse other) => Data == other.Data && Errors.Select(error => error.Place).SequenceEqual(other.Errors.Select(error => error.Place));

    /// <summary>The nearest place above or at a path that is null, as a path with dots; null when the path has a value.</summary>
    public string? NullAbove(IReadOnlyList<JsonElement> path)
    {
        var at = Json;
        for (var i = 0; i <= path.Count; i++)
        {
            if (at.ValueKind == JsonValueKind.Null)
            {
                return string.Join('.', path.Take(i));
            }

            if (i < path.Count && !TryStep(path[i], ref at))
            {
                return null;
            }
        }

        return null;
    }

    private static bool TryStep(JsonElement step, ref JsonElement at)
    {
        if (at.ValueKind == JsonValueKind.Object)
        {
            return step.ValueKind == JsonValueKind.String && at.TryGetProperty(step.GetString()!, out at);
        }

        var isItem = at.ValueKind == JsonValueKind.Array && step.ValueKind == JsonValueKind.Number && step.GetInt32() < at.GetArrayLength();
        at = isItem ? at[step.GetInt32()] : default;
        return isItem;
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

/// <param name="Path">The names and indexes, or null.</param>
/// <param name="Locations">Line and column of each place.</param>
/// <param name="Message">What it says; not compared.</param>
internal sealed record ComparedError(IReadOnlyList<JsonElement>? Path, string Locations, string Message)
{
    public static ComparedError Read(JsonElement error) => new(
        error.TryGetProperty("path", out var path) && path.ValueKind == JsonValueKind.Array ? [.. path.EnumerateArray()] : null,
        error.TryGetProperty("locations", out var locations) ? string.Join(' ', locations.EnumerateArray().Select(at => $"{at.GetProperty("line")}:{at.GetProperty("column")}")) : string.Empty,
        error.GetProperty("message").GetString()!);

    /// <summary>What is compared.</summary>
    public string Place => $"{(Path is null ? "request" : string.Join('.', Path))} at {Locations}";

    public override string ToString() => $"{Place} ({Message})";
}
