namespace Medborgardialog.Domain.Surveys;

/// <summary>A question as it is asked for when a survey is defined; <see cref="Survey.Define"/> checks it.</summary>
/// <param name="Key">Name within the survey: a-z, 0-9 and underscores, begins with a letter, at most 40 characters.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Text">The question itself, at most 500 characters.</param>
public sealed record QuestionDraft(string Key, QuestionKind Kind, string Text)
{
    /// <summary>Help beside the question, at most 500 characters.</summary>
    public string? Hint { get; init; }

    /// <summary>True when it must be answered.</summary>
    public bool Required { get; init; }

    /// <summary>What it feeds; null for an ordinary question.</summary>
    public Facet? Facet { get; init; }

    /// <summary>Longest free text in UTF-16 units; null for <see cref="Question.DefaultMaxLength"/>.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Lowest number of a scale.</summary>
    public int? Minimum { get; init; }

    /// <summary>Highest number of a scale.</summary>
    public int? Maximum { get; init; }

    /// <summary>What the lowest number means.</summary>
    public string? MinimumLabel { get; init; }

    /// <summary>What the highest number means.</summary>
    public string? MaximumLabel { get; init; }

    /// <summary>The options of a choice.</summary>
    public IReadOnlyList<AnswerOption> Options { get; init; } = [];
}
