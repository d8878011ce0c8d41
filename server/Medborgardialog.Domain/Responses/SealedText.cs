using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Responses;

/// <summary>
/// The text of one answer as it was submitted, sealed, where the answer holds another. It is a public record from the moment it arrives (TF 2 kap. 9 §), so it is kept; it may hold personal data,
/// so nobody who works with answers meets it. A text that was stored exactly as it was sent has none.
/// </summary>
public sealed class SealedText
{
    private SealedText(SurveyResponseId responseId, QuestionId questionId, byte[] content)
    {
        ResponseId = responseId;
        QuestionId = questionId;
        Content = content;
    }

    /// <summary>The response.</summary>
    public SurveyResponseId ResponseId { get; private set; }

    /// <summary>The question.</summary>
    public QuestionId QuestionId { get; private set; }

    /// <summary>The sealed bytes.</summary>
#pragma warning disable CA1819 // Bytes that are handed on to be opened; nothing here shares them.
    public byte[] Content { get; private set; }
#pragma warning restore CA1819

    /// <summary>Keeps a sealed text.</summary>
    public static SealedText Of(SurveyResponseId responseId, QuestionId questionId, byte[] content) => new(responseId, questionId, content);

    /// <summary>What the bytes are bound to: opening asks for the same.</summary>
    public static string Context(SurveyResponseId responseId, QuestionId questionId) => $"answer/{responseId.Value:N}/{questionId.Value:N}";
}
