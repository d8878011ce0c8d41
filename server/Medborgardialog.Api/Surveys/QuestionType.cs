using System.Security.Claims;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Surveys;

/// <summary>One question of one version of a survey.</summary>
[ExtendObjectType<Question>]
[Node]
public sealed class QuestionType
{
    /// <summary>The global id.</summary>
    [ID<Question>]
    public QuestionId GetId([Parent] Question question) => question.Id;

    /// <summary>Its name within the survey; answers name the question by it.</summary>
    public string Key([Parent] Question question) => question.Key;

    /// <summary>How it is answered.</summary>
    public QuestionKind Kind([Parent] Question question) => question.Kind;

    /// <summary>The question itself.</summary>
    public string Text([Parent] Question question) => question.Text;

    /// <summary>Help beside the question.</summary>
    public string? Hint([Parent] Question question) => question.Hint;

    /// <summary>True when it must be answered.</summary>
    public bool Required([Parent] Question question) => question.Required;

    /// <summary>What it feeds; null for an ordinary question.</summary>
    public Facet? Facet([Parent] Question question) => question.Facet;

    /// <summary>Longest text in UTF-16 units; null unless a free text.</summary>
    public int? MaxLength([Parent] Question question) => question.MaxLength;

    /// <summary>Lowest number; null unless a scale.</summary>
    public int? Minimum([Parent] Question question) => question.Minimum;

    /// <summary>Highest number; null unless a scale.</summary>
    public int? Maximum([Parent] Question question) => question.Maximum;

    /// <summary>What the lowest number means.</summary>
    public string? MinimumLabel([Parent] Question question) => question.MinimumLabel;

    /// <summary>What the highest number means.</summary>
    public string? MaximumLabel([Parent] Question question) => question.MaximumLabel;

    /// <summary>The options of a choice, in order; empty for other kinds.</summary>
    public IReadOnlyList<AnswerOption> Options([Parent] Question question) => question.Options;

    /// <summary>Fetches the node.</summary>
    public static Task<Question?> GetQuestionAsync(QuestionId id, ClaimsPrincipal user, QuestionByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}

/// <summary>One of the answers that a choice offers.</summary>
[ExtendObjectType<AnswerOption>]
public sealed class AnswerOptionType
{
    /// <summary>What is stored; unique within the question.</summary>
    public string Value([Parent] AnswerOption option) => option.Value;

    /// <summary>What the person reads.</summary>
    public string Label([Parent] AnswerOption option) => option.Label;
}
