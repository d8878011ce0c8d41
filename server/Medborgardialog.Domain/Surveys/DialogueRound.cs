using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Surveys;

/// <summary>Identifies a dialogue round.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct DialogueRoundId(Guid Value) : IEntityId<DialogueRoundId>
{
    /// <inheritdoc/>
    public static DialogueRoundId From(Guid value) => new(value);

    /// <summary>The order in which rounds that open the same day are listed.</summary>
    /// <param name="other">Another identifier.</param>
    public int CompareTo(DialogueRoundId other) => Value.CompareTo(other.Value);
}

/// <summary>One round of asking residents or staff; its states are DRAFT → OPEN → CLOSED.</summary>
public sealed class DialogueRound
{
    private DialogueRound(
        DialogueRoundId id, MunicipalityId municipalityId, string slug, string title, DialogueRoundKind kind, DateOnly opensOn, DateOnly closesOn, bool isExample)
    {
        Id = id;
        MunicipalityId = municipalityId;
        Slug = slug;
        Title = title;
        Kind = kind;
        OpensOn = opensOn;
        ClosesOn = closesOn;
        IsExample = isExample;
    }

    /// <summary>The identifier.</summary>
    public DialogueRoundId Id { get; private set; }

    /// <summary>The municipality that asks.</summary>
    public MunicipalityId MunicipalityId { get; private set; }

    /// <summary>Its name in addresses; unique among all rounds.</summary>
    public string Slug { get; private set; }

    /// <summary>Its name as shown.</summary>
    public string Title { get; private set; }

    /// <summary>Whom it asks.</summary>
    public DialogueRoundKind Kind { get; private set; }

    /// <summary>Where it stands.</summary>
    public DialogueRoundState State { get; private set; } = DialogueRoundState.Draft;

    /// <summary>The first day for answers.</summary>
    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day for answers.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>True for the example content, which every page marks as such.</summary>
    public bool IsExample { get; private set; }

    /// <summary>Makes a draft.</summary>
    /// <exception cref="InvalidInputException">The slug, title or dates break a rule.</exception>
    public static DialogueRound Create(
        DialogueRoundId id, MunicipalityId municipalityId, string slug, string title, DialogueRoundKind kind, DateOnly opensOn, DateOnly closesOn, bool isExample = false) =>
        closesOn < opensOn
            ? throw new InvalidInputException("closesOn", "OUT_OF_RANGE", "The round closes before it opens.")
            : new DialogueRound(id, municipalityId, Guard.Slug(slug, "slug"), Guard.Text(title, "title", 200), kind, opensOn, closesOn, isExample);

    /// <summary>Opens the round for answers; its survey is fixed from now on.</summary>
    /// <param name="survey">The newest version of its survey; null when none is defined.</param>
    /// <exception cref="IllegalTransitionException">The round is not a draft.</exception>
    /// <exception cref="InvalidInputException">There is no survey, or it has no question (<c>survey</c>, REQUIRED).</exception>
    public void Open(Survey? survey)
    {
        MustBeDraft("open");
        if (survey is null || survey.RoundId != Id || survey.Questions.Count == 0)
        {
            throw new InvalidInputException("survey", "REQUIRED", "A round opens with a survey that has at least one question: define it first.");
        }

        State = DialogueRoundState.Open;
    }

    /// <summary>Ends the round: no more answers are taken.</summary>
    /// <exception cref="IllegalTransitionException">The round is not open.</exception>
    public void Close()
    {
        if (State != DialogueRoundState.Open)
        {
            throw new IllegalTransitionException(nameof(DialogueRound), State.ToString(), "close");
        }

        State = DialogueRoundState.Closed;
    }

    /// <summary>True when an answer that comes on a day is taken: the round is open and the day lies within its dates.</summary>
    /// <param name="day">The day in Sweden.</param>
    public bool TakesAnswersOn(DateOnly day) => State == DialogueRoundState.Open && OpensOn <= day && day <= ClosesOn;

    internal void MustBeDraft(string action)
    {
        if (State != DialogueRoundState.Draft)
        {
            throw new IllegalTransitionException(nameof(DialogueRound), State.ToString(), action);
        }
    }
}
