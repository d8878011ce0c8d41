using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Api.Surveys;

/// <summary>One of the answers that a choice is to offer.</summary>
/// <param name="Value">What is stored; unique within the question, at most 80 characters. For an area question the key of an area.</param>
/// <param name="Label">What the person reads, at most 200 characters.</param>
public sealed record AnswerOptionInput(string Value, string Label);

/// <summary>A question that a survey is to ask.</summary>
/// <param name="Key">Name within the survey: a-z, 0-9 and underscores, begins with a letter, at most 40 characters.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Text">The question itself, at most 500 characters.</param>
/// <param name="Hint">Help beside the question.</param>
/// <param name="Required">True when it must be answered.</param>
/// <param name="Facet">What it feeds.</param>
/// <param name="MaxLength">Longest free text in UTF-16 units; 4,000 when left out.</param>
/// <param name="Minimum">Lowest number of a scale.</param>
/// <param name="Maximum">Highest number of a scale.</param>
/// <param name="MinimumLabel">What the lowest number means.</param>
/// <param name="MaximumLabel">What the highest number means.</param>
/// <param name="Options">The options of a choice.</param>
public sealed record QuestionInput(
    string Key, QuestionKind Kind, string Text, string? Hint = null, bool Required = false, Facet? Facet = null, int? MaxLength = null, int? Minimum = null, int? Maximum = null,
    string? MinimumLabel = null, string? MaximumLabel = null, IReadOnlyList<AnswerOptionInput>? Options = null)
{
    internal QuestionDraft ToDraft() => new(Key, Kind, Text)
    {
        Hint = Hint,
        Required = Required,
        Facet = Facet,
        MaxLength = MaxLength,
        Minimum = Minimum,
        Maximum = Maximum,
        MinimumLabel = MinimumLabel,
        MaximumLabel = MaximumLabel,
        Options = [.. (Options ?? []).Select(o => new AnswerOption(o.Value, o.Label))],
    };
}
