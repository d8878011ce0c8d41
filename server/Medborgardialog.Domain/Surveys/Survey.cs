using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Surveys;

/// <summary>Identifies one version of a survey.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct SurveyId(Guid Value) : IEntityId<SurveyId>
{
    /// <inheritdoc/>
    public static SurveyId From(Guid value) => new(value);
}

/// <summary>One version of a round's questions. Never changes: while the round is a draft, defining again makes the next version; the newest is the one that is answered.</summary>
public sealed class Survey
{
    /// <summary>The most questions a survey may have: more are not answered on a phone in three minutes.</summary>
    public const int MostQuestions = 50;

    private readonly List<Question> _questions = [];

    private Survey(SurveyId id, MunicipalityId municipalityId, DialogueRoundId roundId, int version, string? introduction)
    {
        Id = id;
        MunicipalityId = municipalityId;
        RoundId = roundId;
        Version = version;
        Introduction = introduction;
    }

    /// <summary>The identifier.</summary>
    public SurveyId Id { get; private set; }

    /// <summary>The municipality that it belongs to.</summary>
    public MunicipalityId MunicipalityId { get; private set; }

    /// <summary>The round that asks it.</summary>
    public DialogueRoundId RoundId { get; private set; }

    /// <summary>1, 2, 3 … within the round.</summary>
    public int Version { get; private set; }

    /// <summary>What is said before the first question.</summary>
    public string? Introduction { get; private set; }

    /// <summary>The questions in the order they are asked.</summary>
    public IReadOnlyList<Question> Questions => _questions;

    /// <summary>Makes the next version of a round's survey.</summary>
    /// <param name="id">The version's identifier.</param>
    /// <param name="round">The round; a draft.</param>
    /// <param name="municipality">The round's municipality, whose areas an area question offers.</param>
    /// <param name="previousVersion">The newest version so far; 0 when there is none.</param>
    /// <param name="introduction">What is said first, at most 2,000 characters.</param>
    /// <param name="questions">The questions in order.</param>
    /// <param name="ids">Gives the questions' identifiers.</param>
    /// <exception cref="IllegalTransitionException">The round is not a draft.</exception>
    /// <exception cref="InvalidInputException">A question breaks a rule; the field names it, such as <c>questions[2].options</c>.</exception>
    public static Survey Define(
        SurveyId id, DialogueRound round, Municipality municipality, int previousVersion, string? introduction, IReadOnlyList<QuestionDraft> questions, IIdSource ids)
    {
        round.MustBeDraft("be given another survey");
        if (questions.Count > MostQuestions)
        {
            throw new InvalidInputException("questions", "TOO_LONG", $"A survey has at most {MostQuestions} questions.");
        }

        var survey = new Survey(id, round.MunicipalityId, round.Id, previousVersion + 1, Guard.OptionalText(introduction, "introduction", 2000));
        foreach (var draft in questions)
        {
            survey.Add(Question.Create(QuestionId.From(ids.NewId()), id, survey._questions.Count, draft), municipality);
        }

        return survey;
    }

    /// <summary>The question with a key; null when there is none.</summary>
    public Question? Find(string key)
    {
        // Asked several times for every answer that comes.
        foreach (var question in _questions)
        {
            if (question.Key == key)
            {
                return question;
            }
        }

        return null;
    }

    private void Add(Question question, Municipality municipality)
    {
        var at = $"questions[{question.Position}]";
        if (Find(question.Key) is not null)
        {
            throw new InvalidInputException($"{at}.key", "TAKEN", $"The key '{question.Key}' is there twice.");
        }

        if (question.Facet is { } facet && _questions.Exists(q => q.Facet == facet))
        {
            throw new InvalidInputException($"{at}.facet", "TAKEN", $"Two questions cannot both feed {facet}.");
        }

        if (question.Facet == Facet.Area && question.Options.FirstOrDefault(o => municipality.FindArea(o.Value) is null) is { } stranger)
        {
            throw new InvalidInputException($"{at}.options", "NOT_AN_OPTION", $"'{stranger.Value}' is not the key of an area of {municipality.Name}.");
        }

        _questions.Add(question);
    }
}
