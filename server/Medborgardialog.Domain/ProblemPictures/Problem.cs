using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.ProblemPictures;

/// <summary>Identifies a problem of one picture.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct ProblemId(Guid Value) : IEntityId<ProblemId>
{
    /// <inheritdoc/>
    public static ProblemId From(Guid value) => new(value);
}

/// <summary>What has been decided about a problem in a published picture.</summary>
public enum ProblemState
{
    /// <summary>Nothing decided yet.</summary>
    Proposed,

    /// <summary>Chosen to work on.</summary>
    FocusArea,

    /// <summary>Worked on already, outside the promises.</summary>
    UnderWay,

    /// <summary>Belongs to another authority.</summary>
    OtherAuthority,

    /// <summary>Left out for now, with a reason and a day when that is looked at again.</summary>
    Deprioritized,

    /// <summary>Looked at, not decided.</summary>
    Undecided,
}

/// <summary>One problem of a picture: what is behind it, how it is weighed, and what is decided about it.</summary>
public sealed class Problem
{
    private readonly List<PriorityCriterion> _criteria = [];
    private readonly List<EvidenceItem> _evidence = [];

    private Problem(ProblemId id, ProblemPictureId pictureId, string themeKey, string title, bool isRareButSerious)
    {
        Id = id;
        PictureId = pictureId;
        ThemeKey = themeKey;
        Title = title;
        IsRareButSerious = isRareButSerious;
    }

    /// <summary>The identifier.</summary>
    public ProblemId Id { get; private set; }

    /// <summary>The picture.</summary>
    public ProblemPictureId PictureId { get; private set; }

    /// <summary>The durable key of the theme it is drawn from.</summary>
    public string ThemeKey { get; private set; }

    /// <summary>The heading.</summary>
    public string Title { get; private set; }

    /// <summary>What it is, in words for everybody.</summary>
    public string? Description { get; private set; }

    /// <summary>What has been decided.</summary>
    public ProblemState State { get; private set; } = ProblemState.Proposed;

    /// <summary>Why it is left out or with whom it lies; published. Null for PROPOSED and FOCUS_AREA.</summary>
    public string? Reason { get; private set; }

    /// <summary>The authority it lies with; for OTHER_AUTHORITY.</summary>
    public string? Receiver { get; private set; }

    /// <summary>When the decision is looked at again; always there for DEPRIORITIZED.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>1 for the highest.</summary>
    public int Rank { get; private set; }

    /// <summary>Weighted mean of the criteria, 0 to 3.</summary>
    public double Score { get; private set; }

    /// <summary>True when few may speak of it but what it is weighs heavily, so that a ranking by frequency would hide it.</summary>
    public bool IsRareButSerious { get; private set; }

    /// <summary>How it is weighed: one entry per criterion.</summary>
    public IReadOnlyList<PriorityCriterion> Criteria => _criteria;

    /// <summary>What is behind it, one entry per source.</summary>
    public IReadOnlyList<EvidenceItem> Evidence => _evidence;

    /// <summary>Respondents behind it in all dialogues together.</summary>
    public int DialogueRespondents => _evidence.Where(e => e.RoundId is not null).Sum(e => e.RespondentCount ?? 0);

    /// <summary>True when a person has set, with motives, what no data can tell.</summary>
    public bool IsWeighedByPerson => PriorityCriterion.SetByPeople.All(c => _criteria.Exists(p => p.Criterion == c && p.Value is not null));

    /// <summary>Proposes a problem for a picture.</summary>
    public static Problem Propose(ProblemId id, ProblemPictureId picture, string themeKey, string title, bool isRareButSerious)
    {
        var problem = new Problem(id, picture, themeKey, title, isRareButSerious);
        problem._criteria.AddRange(Enum.GetValues<Criterion>().Select(c => new PriorityCriterion(id, c)));
        return problem;
    }

    /// <summary>Adds what is behind it in one source.</summary>
    public void Add(EvidenceItem evidence) => _evidence.Add(evidence);

    /// <summary>Proposes a criterion's value from data.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="value">0 to 3.</param>
    /// <param name="from">What it was computed from, in words with the numbers.</param>
    public void ProposeValue(Criterion criterion, int value, string from) => Of(criterion).Propose(value, from);

    /// <summary>A person sets a criterion's value.</summary>
    /// <exception cref="InvalidInputException">The value is not 0 to 3, or the motive is missing.</exception>
    public void SetValue(Criterion criterion, int value, string motive, string by, DateOnly on) => Of(criterion).Set(value, motive, by, on);

    /// <summary>Describes it.</summary>
    /// <exception cref="InvalidInputException">The description is longer than 2,000 characters.</exception>
    public void Describe(string? description) => Description = Guard.OptionalText(description, "description", 2000);

    /// <summary>Chooses it to work on.</summary>
    /// <exception cref="IllegalTransitionException">The picture is not published, or it is chosen already.</exception>
    public void Choose(ProblemPicture picture)
    {
        MustBeOpen(picture, "be chosen");
        if (State == ProblemState.FocusArea)
        {
            throw new IllegalTransitionException(nameof(Problem), nameof(ProblemState.FocusArea), "be chosen again");
        }

        State = ProblemState.FocusArea;
        Reason = Receiver = null;
        ReviewOn = null;
    }

    /// <summary>Decides that it is left out of the promises, and says why.</summary>
    /// <param name="picture">Its picture.</param>
    /// <param name="decision">UNDER_WAY, OTHER_AUTHORITY, DEPRIORITIZED or UNDECIDED.</param>
    /// <param name="reason">Published with the picture.</param>
    /// <param name="receiver">The other authority; needed for OTHER_AUTHORITY.</param>
    /// <param name="reviewOn">When it is looked at again; needed for DEPRIORITIZED, and later than today.</param>
    /// <param name="today">Today.</param>
    /// <exception cref="IllegalTransitionException">The picture is not published, or the problem is a focus area.</exception>
    /// <exception cref="InvalidInputException">The decision is another, or its reason, receiver or day is missing.</exception>
    public void LeaveOut(ProblemPicture picture, ProblemState decision, string reason, string? receiver, DateOnly? reviewOn, DateOnly today)
    {
        MustBeOpen(picture, "be left out");
        if (State == ProblemState.FocusArea)
        {
            throw new IllegalTransitionException(nameof(Problem), nameof(ProblemState.FocusArea), "be left out while it is a focus area");
        }

        if (decision is ProblemState.Proposed or ProblemState.FocusArea)
        {
            throw new InvalidInputException("decision", "NOT_AN_OPTION", "A problem is left out as UNDER_WAY, OTHER_AUTHORITY, DEPRIORITIZED or UNDECIDED.");
        }

        if (decision == ProblemState.Deprioritized && (reviewOn is null || reviewOn <= today))
        {
            throw new InvalidInputException("reviewOn", "REQUIRED", "Say on which later day the problem is looked at again.");
        }

        Reason = Guard.Text(reason, "reason", 1000);
        Receiver = decision == ProblemState.OtherAuthority ? Guard.Text(receiver, "receiver", 200) : Guard.OptionalText(receiver, "receiver", 200);
        ReviewOn = reviewOn;
        State = decision;
    }

    internal void Weigh(IReadOnlyDictionary<Criterion, double> weights)
    {
        var known = _criteria.Where(c => c.Effective is not null).ToList();
        var total = known.Sum(c => weights[c.Criterion]);
        Score = total == 0 ? 0 : Math.Round(known.Sum(c => weights[c.Criterion] * c.Effective!.Value) / total, 4);
    }

    internal void RankAs(int rank) => Rank = rank;

    private static void MustBeOpen(ProblemPicture picture, string action)
    {
        ArgumentNullException.ThrowIfNull(picture);
        if (picture.State == ProblemPictureState.Draft)
        {
            throw new IllegalTransitionException(nameof(ProblemPicture), picture.State.ToString(), $"have its problems {action}");
        }
    }

    private PriorityCriterion Of(Criterion criterion) => _criteria.Find(c => c.Criterion == criterion)!;
}
