namespace Medborgardialog.Application.Responses;

/// <summary>A kind of personal data that was replaced in a text, and how often.</summary>
/// <param name="Type">PNR, PHONE, EMAIL, PLATE, ADDRESS, NAME or HANDLE (design §4).</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record RedactionNotice(string Type, int Count);

/// <summary>A text without personal data.</summary>
/// <param name="Text">The text with a placeholder for each finding; the canonical text from here on.</param>
/// <param name="Notices">What was replaced, by type.</param>
public sealed record RedactionResult(string Text, IReadOnlyList<RedactionNotice> Notices);

/// <summary>Takes personal data out of what a person wrote.</summary>
public interface IRedaction
{
    /// <summary>Redacts a text; the same text always gives the same.</summary>
    /// <param name="text">The text as given.</param>
    RedactionResult Redact(string text);
}
