namespace Medborgardialog.Domain.Responses;

/// <summary>An answer as it was given, before anything is checked: one of the three is filled, by the question's kind.</summary>
/// <param name="Question">The question's key.</param>
/// <param name="Text">Free text.</param>
/// <param name="Number">A number of a scale.</param>
/// <param name="Options">Values of chosen options.</param>
public sealed record GivenAnswer(string Question, string? Text = null, int? Number = null, IReadOnlyList<string>? Options = null)
{
    // Neither can be set later, since what follows is made of them once.

    /// <summary>Free text.</summary>
    public string? Text { get; } = Text;

    /// <summary>Values of chosen options.</summary>
    public IReadOnlyList<string>? Options { get; } = Options;

    /// <summary>The text with its line breaks as LF, without NUL and surrounding white space; null when nothing is left. What is counted and redacted.</summary>
    public string? PlainText { get; } = Plain(Text);

    /// <summary>The distinct chosen options that are not empty, in the order given.</summary>
    public IReadOnlyList<string> Chosen { get; } = Options is null or [] ? [] : [.. Options.Where(o => !string.IsNullOrWhiteSpace(o)).Distinct(StringComparer.Ordinal)];

    /// <summary>True when there is nothing in it: the same as no answer.</summary>
    public bool IsEmpty => PlainText is null && Number is null && Chosen.Count == 0;

    // A browser counts a line break as one character and sends two (HTML, form submission), so both sides count after this.
    private static string? Plain(string? text)
    {
        text = text?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal).Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
