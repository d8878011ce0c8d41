using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Domain.Responses;

/// <summary>Identifies a notice.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct AcuteNoticeId(Guid Value) : IEntityId<AcuteNoticeId>
{
    /// <inheritdoc/>
    public static AcuteNoticeId From(Guid value) => new(value);

    /// <summary>The order in which notices of the same day are listed.</summary>
    /// <param name="other">Another identifier.</param>
    public int CompareTo(AcuteNoticeId other) => Value.CompareTo(other.Value);
}

/// <summary>Tells one trained person that an answer may be about danger, an ongoing crime or a child at risk.</summary>
public sealed class AcuteNotice
{
    private AcuteNotice(
        AcuteNoticeId id, MunicipalityId municipalityId, DialogueRoundId roundId, SurveyResponseId responseId, QuestionId questionId, Seriousness kind, DateOnly raisedOn)
    {
        Id = id;
        MunicipalityId = municipalityId;
        RoundId = roundId;
        ResponseId = responseId;
        QuestionId = questionId;
        Kind = kind;
        RaisedOn = raisedOn;
    }

    /// <summary>The identifier.</summary>
    public AcuteNoticeId Id { get; private set; }

    /// <summary>The municipality whose trained person is told.</summary>
    public MunicipalityId MunicipalityId { get; private set; }

    /// <summary>The round that was answered.</summary>
    public DialogueRoundId RoundId { get; private set; }

    /// <summary>The response.</summary>
    public SurveyResponseId ResponseId { get; private set; }

    /// <summary>The question whose answer it is.</summary>
    public QuestionId QuestionId { get; private set; }

    /// <summary>What it may be about.</summary>
    public Seriousness Kind { get; private set; }

    /// <summary>The day in Sweden on which it came.</summary>
    public DateOnly RaisedOn { get; private set; }

    /// <summary>The day on which somebody took care of it; null while nobody has.</summary>
    public DateOnly? HandledOn { get; private set; }

    /// <summary>Who took care of it.</summary>
    public string? HandledBy { get; private set; }

    /// <summary>Raises a notice.</summary>
    /// <param name="id">A random identifier.</param>
    /// <param name="response">The response.</param>
    /// <param name="questionId">The question whose answer it is.</param>
    /// <param name="kind">What it may be about.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> says that nothing is acute.</exception>
    public static AcuteNotice Raise(AcuteNoticeId id, SurveyResponse response, QuestionId questionId, Seriousness kind) => kind == Seriousness.None
        ? throw new ArgumentException("Nothing is acute.", nameof(kind))
        : new AcuteNotice(id, response.MunicipalityId, response.RoundId, response.Id, questionId, kind, response.SubmittedOn);

    /// <summary>Notes that somebody took care of it.</summary>
    /// <param name="by">Who.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IllegalTransitionException">Somebody has already.</exception>
    public void Handle(string by, DateOnly on)
    {
        if (HandledOn is not null)
        {
            throw new IllegalTransitionException(nameof(AcuteNotice), "Handled", "be handled again");
        }

        (HandledBy, HandledOn) = (Guard.Text(by, "by", 100), on);
    }
}
