using System.Text.RegularExpressions;

namespace Medborgardialog.Domain.Shared;

/// <summary>The few checks that every stage's input passes through, so that limits and messages are the same everywhere.</summary>
public static partial class Guard
{
    /// <summary>A text that must be there: trimmed, 1 to <paramref name="maxLength"/> UTF-16 units.</summary>
    /// <exception cref="InvalidInputException">It is empty (REQUIRED) or too long (TOO_LONG).</exception>
    public static string Text(string? value, string field, int maxLength)
    {
        var text = value?.Trim();
        return string.IsNullOrEmpty(text)
            ? throw new InvalidInputException(field, "REQUIRED", $"'{field}' must not be empty.")
            : Limit(text, field, maxLength);
    }

    /// <summary>A text that may be left out: trimmed, null when empty, at most <paramref name="maxLength"/> UTF-16 units.</summary>
    /// <exception cref="InvalidInputException">It is too long (TOO_LONG).</exception>
    public static string? OptionalText(string? value, string field, int maxLength)
    {
        var text = value?.Trim();
        return string.IsNullOrEmpty(text) ? null : Limit(text, field, maxLength);
    }

    /// <summary>A name for addresses: a-z, 0-9 and single hyphens, 3 to 80 characters.</summary>
    /// <exception cref="InvalidInputException">It has another form (MALFORMED).</exception>
    public static string Slug(string? value, string field)
    {
        var slug = value?.Trim() ?? "";
        return slug.Length is >= 3 and <= 80 && SlugForm().IsMatch(slug)
            ? slug
            : throw new InvalidInputException(field, "MALFORMED", $"'{field}' must be 3 to 80 of a-z, 0-9 and single hyphens, such as 'soderkoping-2026'.");
    }

    private static string Limit(string text, string field, int maxLength) => text.Length <= maxLength
        ? text
        : throw new InvalidInputException(field, "TOO_LONG", $"'{field}' is {text.Length} characters long; at most {maxLength} are allowed.");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugForm();
}
