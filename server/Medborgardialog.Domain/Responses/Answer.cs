using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Responses;

/// <summary>What a response answers to one question. Known by both; it has no identifier of its own, which could tell of its order.</summary>
public sealed class Answer
{
    private List<string> _options = [];

    private Answer(SurveyResponseId responseId, QuestionId questionId, string? text, int? number)
    {
        ResponseId = responseId;
        QuestionId = questionId;
        Text = text;
        Number = number;
    }

    /// <summary>The response.</summary>
    public SurveyResponseId ResponseId { get; private set; }

    /// <summary>The question.</summary>
    public QuestionId QuestionId { get; private set; }

    /// <summary>The redacted free text, which is the canonical one; null unless a free text.</summary>
    public string? Text { get; private set; }

    /// <summary>The number; null unless a scale.</summary>
    public int? Number { get; private set; }

    /// <summary>The values of the chosen options; empty unless a choice.</summary>
    public IReadOnlyList<string> Options => _options;

    internal static Answer Create(SurveyResponseId responseId, Question question, GivenAnswer given, string? redactedText) =>
        new(responseId, question.Id, question.Kind == QuestionKind.FreeText ? redactedText : null, given.Number) { _options = [.. given.Chosen] };
}
