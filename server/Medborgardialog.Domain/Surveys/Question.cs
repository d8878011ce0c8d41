using System.Text.RegularExpressions;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Surveys;

/// <summary>Identifies a question.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct QuestionId(Guid Value) : IEntityId<QuestionId>
{
    /// <inheritdoc/>
    public static QuestionId From(Guid value) => new(value);
}

/// <summary>One question of one version of a survey. Never changes: a changed question is a new one in a new version.</summary>
public sealed partial class Question
{
    /// <summary>Longest free text where the question says nothing else, in UTF-16 units.</summary>
    public const int DefaultMaxLength = 4000;

    /// <summary>Longest free text that any question may allow, in UTF-16 units.</summary>
    public const int LongestText = 10000;

    private List<AnswerOption> _options = [];

    private Question(QuestionId id, SurveyId surveyId, int position, string key, QuestionKind kind, string text)
    {
        Id = id;
        SurveyId = surveyId;
        Position = position;
        Key = key;
        Kind = kind;
        Text = text;
    }

    /// <summary>The identifier.</summary>
    public QuestionId Id { get; private set; }

    /// <summary>The survey that it belongs to.</summary>
    public SurveyId SurveyId { get; private set; }

    /// <summary>Its place in the survey, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Its name within the survey, such as <c>otrygg_varfor</c>.</summary>
    public string Key { get; private set; }

    /// <summary>How it is answered.</summary>
    public QuestionKind Kind { get; private set; }

    /// <summary>The question itself.</summary>
    public string Text { get; private set; }

    /// <summary>Help beside the question.</summary>
    public string? Hint { get; private set; }

    /// <summary>True when it must be answered.</summary>
    public bool Required { get; private set; }

    /// <summary>What it feeds; null for an ordinary question.</summary>
    public Facet? Facet { get; private set; }

    /// <summary>Longest text in UTF-16 units; null unless a free text.</summary>
    public int? MaxLength { get; private set; }

    /// <summary>Lowest number; null unless a scale.</summary>
    public int? Minimum { get; private set; }

    /// <summary>Highest number; null unless a scale.</summary>
    public int? Maximum { get; private set; }

    /// <summary>What the lowest number means.</summary>
    public string? MinimumLabel { get; private set; }

    /// <summary>What the highest number means.</summary>
    public string? MaximumLabel { get; private set; }

    /// <summary>The options of a choice, in order; empty for other kinds.</summary>
    public IReadOnlyList<AnswerOption> Options => _options;

    internal static Question Create(QuestionId id, SurveyId surveyId, int position, QuestionDraft draft)
    {
        var at = $"questions[{position}]";
        var key = Guard.Text(draft.Key, $"{at}.key", 40);
        if (!KeyForm().IsMatch(key))
        {
            throw new InvalidInputException($"{at}.key", "MALFORMED", $"'{key}' must begin with a letter and hold a-z, 0-9 and underscores only.");
        }

        var question = new Question(id, surveyId, position, key, draft.Kind, Guard.Text(draft.Text, $"{at}.text", 500))
        {
            Hint = Guard.OptionalText(draft.Hint, $"{at}.hint", 500),
            Required = draft.Required,
            Facet = draft.Facet,
        };
        question.SetAnswerForm(draft, at);
        question.CheckFacet(at);
        return question;
    }

    private void SetAnswerForm(QuestionDraft draft, string at)
    {
        switch (Kind)
        {
            case QuestionKind.FreeText:
                MaxLength = draft.MaxLength ?? DefaultMaxLength;
                if (MaxLength is < 1 or > LongestText)
                {
                    throw new InvalidInputException($"{at}.maxLength", "OUT_OF_RANGE", $"A free text may be limited to 1 to {LongestText} characters.");
                }

                break;
            case QuestionKind.Scale:
                SetScale(draft, at);
                break;
            default:
                _options = CheckedOptions(draft.Options, at);
                break;
        }
    }

    private void SetScale(QuestionDraft draft, string at)
    {
        if (draft.Minimum is not { } minimum || draft.Maximum is not { } maximum)
        {
            throw new InvalidInputException($"{at}.minimum", "REQUIRED", "A scale needs a minimum and a maximum.");
        }

        if (minimum >= maximum || minimum < -100 || maximum > 100)
        {
            throw new InvalidInputException($"{at}.maximum", "OUT_OF_RANGE", "A scale's maximum must be above its minimum, both between -100 and 100.");
        }

        (Minimum, Maximum) = (minimum, maximum);
        MinimumLabel = Guard.OptionalText(draft.MinimumLabel, $"{at}.minimumLabel", 100);
        MaximumLabel = Guard.OptionalText(draft.MaximumLabel, $"{at}.maximumLabel", 100);
    }

    private static List<AnswerOption> CheckedOptions(IReadOnlyList<AnswerOption> options, string at)
    {
        if (options.Count is < 2 or > 100)
        {
            throw new InvalidInputException($"{at}.options", "OUT_OF_RANGE", "A choice needs 2 to 100 options.");
        }

        var values = new HashSet<string>(StringComparer.Ordinal);
        var accepted = new List<AnswerOption>(options.Count);
        for (var i = 0; i < options.Count; i++)
        {
            var value = Guard.Text(options[i].Value, $"{at}.options[{i}].value", 80);
            accepted.Add(new AnswerOption(value, Guard.Text(options[i].Label, $"{at}.options[{i}].label", 200)));
            if (!values.Add(value))
            {
                throw new InvalidInputException($"{at}.options[{i}].value", "TAKEN", $"The option '{value}' is there twice.");
            }
        }

        return accepted;
    }

    private void CheckFacet(string at)
    {
        var fits = Facet switch
        {
            Surveys.Facet.Area or Surveys.Facet.AgeGroup => Kind == QuestionKind.SingleChoice,
            Surveys.Facet.PerceivedUnsafety => Kind == QuestionKind.Scale,
            _ => true,
        };
        if (!fits)
        {
            throw new InvalidInputException($"{at}.facet", "NOT_AN_OPTION", $"A question of kind {Kind} cannot feed {Facet}.");
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex KeyForm();
}
