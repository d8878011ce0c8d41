using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Responses;

/// <summary>Identifies a response: random, so that it says nothing about when it came.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct SurveyResponseId(Guid Value) : IEntityId<SurveyResponseId>
{
    /// <inheritdoc/>
    public static SurveyResponseId From(Guid value) => new(value);

    /// <summary>The order in which responses are listed, which is the order of their random values and no other.</summary>
    /// <param name="other">Another identifier.</param>
    public int CompareTo(SurveyResponseId other) => Value.CompareTo(other.Value);
}

/// <summary>
/// One person's answers to a round. Holds no name, address, device or time of day: its date alone (design §6), and never a text that was not redacted.
/// </summary>
public sealed class SurveyResponse
{
    private readonly List<Answer> _answers = [];

    private SurveyResponse(
        SurveyResponseId id, MunicipalityId municipalityId, DialogueRoundId roundId, SurveyId surveyId, DateOnly submittedOn, string language, ResponseChannel channel, bool isExample)
    {
        Id = id;
        MunicipalityId = municipalityId;
        RoundId = roundId;
        SurveyId = surveyId;
        SubmittedOn = submittedOn;
        Language = language;
        Channel = channel;
        IsExample = isExample;
    }

    /// <summary>The identifier.</summary>
    public SurveyResponseId Id { get; private set; }

    /// <summary>The municipality that asked.</summary>
    public MunicipalityId MunicipalityId { get; private set; }

    /// <summary>The round that was answered.</summary>
    public DialogueRoundId RoundId { get; private set; }

    /// <summary>The version of its survey.</summary>
    public SurveyId SurveyId { get; private set; }

    /// <summary>The day in Sweden on which it came.</summary>
    public DateOnly SubmittedOn { get; private set; }

    /// <summary>The language it was given in, such as <c>sv</c> (BCP 47).</summary>
    public string Language { get; private set; }

    /// <summary>How it came.</summary>
    public ResponseChannel Channel { get; private set; }

    /// <summary>True for the example content.</summary>
    public bool IsExample { get; private set; }

    /// <summary>The area that was chosen; null when none.</summary>
    public AreaId? AreaId { get; private set; }

    /// <summary>Value of the age group that was chosen; null when none.</summary>
    public string? AgeGroup { get; private set; }

    /// <summary>How unsafe the person feels, on the survey's scale; null when not said.</summary>
    public int? PerceivedUnsafety { get; private set; }

    /// <summary>The answers, one per answered question.</summary>
    public IReadOnlyList<Answer> Answers => _answers;

    /// <summary>Makes a response of answers that were checked and redacted.</summary>
    /// <param name="id">A random identifier.</param>
    /// <param name="round">The round.</param>
    /// <param name="survey">The version of its survey.</param>
    /// <param name="municipality">The round's municipality.</param>
    /// <param name="submittedOn">The day in Sweden.</param>
    /// <param name="language">The language.</param>
    /// <param name="channel">How it came.</param>
    /// <param name="answers">The answers as given.</param>
    /// <param name="redacted">The redacted text per question key, for every free text.</param>
    /// <exception cref="ResponseRefusedException">The answers break the survey's rules.</exception>
    public static SurveyResponse Create(
        SurveyResponseId id, DialogueRound round, Survey survey, Municipality municipality, DateOnly submittedOn, string language, ResponseChannel channel,
        IReadOnlyList<GivenAnswer> answers, IReadOnlyDictionary<string, string> redacted)
    {
        var faults = ResponseRules.Check(survey, answers, language);
        if (faults.Count > 0)
        {
            throw new ResponseRefusedException(faults);
        }

        var response = new SurveyResponse(id, round.MunicipalityId, round.Id, survey.Id, submittedOn, language, channel, round.IsExample);
        foreach (var given in answers)
        {
            if (given.IsEmpty)
            {
                continue;
            }

            var question = survey.Find(given.Question)!;
            response._answers.Add(Answer.Create(id, question, given, given.PlainText is null ? null : redacted[given.Question]));
            response.TakeFacet(question, given, municipality);
        }

        return response;
    }

    private void TakeFacet(Question question, GivenAnswer given, Municipality municipality)
    {
        switch (question.Facet)
        {
            case Facet.Area:
                AreaId = municipality.FindArea(given.Chosen[0])?.Id;
                break;
            case Facet.AgeGroup:
                AgeGroup = given.Chosen[0];
                break;
            case Facet.PerceivedUnsafety:
                PerceivedUnsafety = given.Number;
                break;
        }
    }
}
