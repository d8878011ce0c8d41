using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Medborgardialog.Client.Forms;

/// <summary>Reads a sent form; what cannot be read is noted as an error of its field.</summary>
/// <param name="name">The form's name.</param>
/// <param name="values">What was sent.</param>
/// <param name="errors">Where errors are noted.</param>
public sealed class PostedForm(string name, IFormCollection values, FormErrors errors)
{
    /// <summary>The form's name.</summary>
    public string Name => name;

    /// <summary>What was sent.</summary>
    public IFormCollection Values => values;

    /// <summary>The trimmed text, null when empty.</summary>
    public string? Text(string field) => values[field].ToString().Trim() is { Length: > 0 } text ? text.ReplaceLineEndings("\n") : null;

    /// <summary>The trimmed text; an empty one is an error.</summary>
    public string Required(string field, string error)
    {
        if (Text(field) is { } text)
        {
            return text;
        }

        errors.Add(name, field, error);
        return "";
    }

    /// <summary>The chosen values.</summary>
    public IReadOnlyList<string> Many(string field) => [.. values[field].Where(v => !string.IsNullOrEmpty(v)).Select(v => v!)];

    /// <summary>The lines of a text area, trimmed, without empty ones.</summary>
    public IReadOnlyList<string> Lines(string field) =>
        values[field].ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A whole number, null when empty.</summary>
    public int? Number(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        errors.Add(name, field, Texts.Texts.NotANumber(text));
        return null;
    }

    /// <summary>A day as the browser sends it (2026-05-31), null when empty.</summary>
    public DateOnly? Day(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        errors.Add(name, field, Texts.Texts.NotADay(text));
        return null;
    }
}
