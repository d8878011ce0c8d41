using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Promises;

/// <summary>
/// A promise by the police, the municipality and others to those who live and work there (medborgarlöfte). What may be done to it in each
/// state is in the other half of this class.
/// </summary>
public sealed partial class CitizenPromise
{
    private readonly List<string> _parties = [];
    private readonly List<string> _statedProblems = [];
    private readonly List<string> _statedSources = [];
    private readonly List<PromiseFocusArea> _focusAreas = [];
    private readonly List<PromiseActivity> _activities = [];
    private readonly List<Signature> _signatures = [];
    private readonly List<PromiseEvent> _history = [];
    private readonly List<RecordedFigure> _figures = [];
    private readonly List<PromisePart> _partsNotFound = [];

#pragma warning disable CS8618 // The storage sets the period.
    private CitizenPromise(CitizenPromiseId id, MunicipalityId municipalityId, Origin origin, string slug, string title)
#pragma warning restore CS8618
    {
        Id = id;
        MunicipalityId = municipalityId;
        Origin = origin;
        Slug = slug;
        Title = title;
    }

    /// <summary>The identifier.</summary>
    public CitizenPromiseId Id { get; private set; }

    /// <summary>The municipality it is given in.</summary>
    public MunicipalityId MunicipalityId { get; private set; }

    /// <summary>Recorded from sources, or drafted here.</summary>
    public Origin Origin { get; private set; }

    /// <summary>Its name in addresses; unique.</summary>
    public string Slug { get; private set; }

    /// <summary>The heading.</summary>
    public string Title { get; private set; }

    /// <summary>Where it stands.</summary>
    public CitizenPromiseState State { get; private set; }

    /// <summary>True when it rests on example content only.</summary>
    public bool IsExample { get; private set; }

    /// <summary>The opening words.</summary>
    public string? Lead { get; private set; }

    /// <summary>When it holds; an extension moves its end.</summary>
    public Period Period { get; private set; }

    /// <summary>What it says about being extended; null when nothing.</summary>
    public string? Extension { get; private set; }

    /// <summary>The agreement that it is part of (samverkansöverenskommelse).</summary>
    public string? Agreement { get; private set; }

    /// <summary>The decision's registration number (diarienummer).</summary>
    public string? RegistrationNumber { get; private set; }

    /// <summary>The day of the decision; null when not decided, or where a source does not say.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>The day it was published here; null when not, or recorded.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Where a recorded promise was taken from.</summary>
    public string? Source { get; private set; }

    /// <summary>What must be known to read a recorded promise right.</summary>
    public string? Note { get; private set; }

    /// <summary>What must be known about a recorded promise's follow-ups, such as which were not found.</summary>
    public string? FollowUpNote { get; private set; }

    /// <summary>How often it is followed up.</summary>
    public FollowUpCadence FollowUpCadence { get; private set; }

    /// <summary>How it relates to the promise before it.</summary>
    public PromiseGeneration Generation { get; private set; }

    /// <summary>The promise before it; null for the first.</summary>
    public CitizenPromiseId? SupersedesId { get; private set; }

    /// <summary>Who promise.</summary>
    public IReadOnlyList<string> Parties => _parties;

    /// <summary>The problems in a source's own words; empty when drafted here, where they are linked through the focus areas.</summary>
    public IReadOnlyList<string> StatedProblems => _statedProblems;

    /// <summary>What a source says that its problem picture rests on.</summary>
    public IReadOnlyList<string> StatedSources => _statedSources;

    /// <summary>The focus areas, in order.</summary>
    public IReadOnlyList<PromiseFocusArea> FocusAreas => _focusAreas;

    /// <summary>The activities, in order, with those that were removed or transferred.</summary>
    public IReadOnlyList<PromiseActivity> Activities => _activities;

    /// <summary>The signatures, in the order they came.</summary>
    public IReadOnlyList<Signature> Signatures => _signatures;

    /// <summary>What happened to it, oldest first.</summary>
    public IReadOnlyList<PromiseEvent> History => _history;

    /// <summary>Figures that a source reported with it.</summary>
    public IReadOnlyList<RecordedFigure> Figures => _figures;

    /// <summary>What the recording found to be missing beyond what follows from the promise's own fields.</summary>
    public IReadOnlyList<PromisePart> PartsNotFound => _partsNotFound;

    /// <summary>True when the public may see it.</summary>
    public bool IsPublic => State is CitizenPromiseState.Published or CitizenPromiseState.Extended or CitizenPromiseState.Superseded or CitizenPromiseState.Concluded;

    /// <summary>True while it holds: published or extended.</summary>
    public bool IsInForce => State is CitizenPromiseState.Published or CitizenPromiseState.Extended;

    /// <summary>
    /// What the sources of a recorded promise leave out, in the order of <see cref="PromisePart"/>: what the recording says, no signature, a cadence
    /// not stated, no quantity at all, an activity without a responsible party. Empty when drafted here.
    /// </summary>
    /// <param name="activities">All of its activities; handed in because a promise is often read without them.</param>
    public IReadOnlyList<PromisePart> NotFoundGiven(IReadOnlyCollection<PromiseActivity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (Origin != Origin.Recorded)
        {
            return [];
        }

        var parts = new SortedSet<PromisePart>(_partsNotFound);
        AddWhen(parts, PromisePart.Signatures, _signatures.Count == 0);
        AddWhen(parts, PromisePart.FollowUpSchedule, FollowUpCadence == FollowUpCadence.NotStated);
        AddWhen(parts, PromisePart.Quantities, activities.All(a => a.Quantity is null));
        AddWhen(parts, PromisePart.ResponsibleParties, activities.Any(a => a.ResponsibleParty is null));
        return [.. parts];
    }

    /// <summary>Begins a promise here, as a draft.</summary>
    /// <param name="id">The new identifier.</param>
    /// <param name="municipalityId">The municipality.</param>
    /// <param name="content">What it says so far.</param>
    /// <param name="isExample">True when all its problems come from example pictures.</param>
    /// <exception cref="InvalidInputException">A field is missing, too long or malformed, or the period ends before it begins.</exception>
    public static CitizenPromise Draft(CitizenPromiseId id, MunicipalityId municipalityId, PromiseContent content, bool isExample = false)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Period.Start is null || content.Period.End is null)
        {
            throw new InvalidInputException("periodStart", "REQUIRED", "A promise is given for a period with a first and a last day.");
        }

        var promise = new CitizenPromise(id, municipalityId, Origin.Drafted, Guard.Slug(content.Slug, "slug"), Guard.Text(content.Title, "title", 200))
        {
            IsExample = isExample,
            Lead = Guard.OptionalText(content.Lead, "lead", 1000),
            Period = content.Period,
            FollowUpCadence = content.FollowUpCadence,
            RegistrationNumber = Guard.OptionalText(content.RegistrationNumber, "registrationNumber", 60),
            Agreement = Guard.OptionalText(content.Agreement, "agreement", 500),
        };
        promise.SetParties(content.Parties);
        promise.SetFocusAreas(content.FocusAreas);
        return promise;
    }

    /// <summary>Records a promise that public sources tell of, as it stands there. The quality gate does not apply.</summary>
    /// <param name="id">The new identifier.</param>
    /// <param name="municipalityId">The municipality.</param>
    /// <param name="content">What it says.</param>
    /// <param name="facts">What only a recorded promise has.</param>
    /// <exception cref="InvalidInputException">A field is missing, too long or malformed, or the state is one before publishing.</exception>
    public static CitizenPromise Record(CitizenPromiseId id, MunicipalityId municipalityId, PromiseContent content, RecordedFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var promise = Draft(id, municipalityId, content);
        promise.Origin = Origin.Recorded;
        promise.State = facts.State;
        if (!promise.IsPublic)
        {
            throw new InvalidInputException("state", "OUT_OF_RANGE", "A recorded promise has been published by its parties already.");
        }

        promise.Extension = Guard.OptionalText(facts.Extension, "extension", 300);
        promise.Source = Guard.Text(facts.Source, "source", 500);
        promise.Note = Guard.OptionalText(facts.Note, "note", 500);
        promise.FollowUpNote = Guard.OptionalText(facts.FollowUpNote, "followUpNote", 500);
        promise.Generation = facts.Supersedes is null ? PromiseGeneration.First : PromiseGeneration.Superseding;
        promise.SupersedesId = facts.Supersedes;
        promise._statedProblems.AddRange(facts.StatedProblems.Select(p => Guard.Text(p, "statedProblems", 300)));
        promise._statedSources.AddRange(facts.StatedSources.Select(s => Guard.Text(s, "statedSources", 200)));
        promise._history.AddRange(facts.History.OrderBy(e => e.Year));
        promise._figures.AddRange(facts.Figures);
        promise._partsNotFound.AddRange(facts.PartsNotFound.Distinct().Order());
        return promise;
    }

    /// <summary>Adds an activity to a promise being recorded.</summary>
    /// <param name="id">The new identifier.</param>
    /// <param name="content">What the source says.</param>
    /// <param name="removed">The reason, when the source says that it was taken out.</param>
    /// <param name="transferredTo">The receiver, when the source says that it was handed over; then <paramref name="removed"/> is the reason.</param>
    /// <exception cref="InvalidInputException">The text is missing or too long, or a receiver is given without a reason.</exception>
    /// <exception cref="InvalidOperationException">The promise is not a recorded one.</exception>
    public PromiseActivity RecordActivity(PromiseActivityId id, ActivityContent content, string? removed = null, string? transferredTo = null)
    {
        if (Origin != Origin.Recorded)
        {
            throw new InvalidOperationException("Only a recorded promise records its activities; a drafted one has them added.");
        }

        var activity = Add(id, content);
        activity.Promise();
        if (transferredTo is not null)
        {
            activity.Transfer(removed ?? "", transferredTo, on: null);
        }
        else if (removed is not null)
        {
            activity.Remove(removed, on: null);
        }

        return activity;
    }

    /// <summary>What happened to it, oldest first, as one kind of reader sees it.</summary>
    /// <param name="isStaff">True for staff of its municipality, who also see the steps of its writing.</param>
    public IReadOnlyList<PromiseEvent> HistoryFor(bool isStaff) => isStaff ? _history : [.. _history.Where(e => !e.IsInternal)];

    /// <summary>Finds an activity.</summary>
    /// <param name="id">Its identifier.</param>
    /// <exception cref="NotFoundException">The promise has no such activity.</exception>
    public PromiseActivity Activity(PromiseActivityId id) =>
        _activities.Find(a => a.Id == id) ?? throw new NotFoundException(nameof(PromiseActivity), id.Value.ToString());

    private static void AddWhen(SortedSet<PromisePart> parts, PromisePart part, bool isMissing)
    {
        if (isMissing)
        {
            parts.Add(part);
        }
    }

    private void SetParties(IEnumerable<string> parties)
    {
        _parties.AddRange(parties.Select(p => Guard.Text(p, "parties", 200)).Distinct());
    }

    private void SetFocusAreas(IEnumerable<FocusAreaId> focusAreas)
    {
        foreach (var focusArea in focusAreas.Distinct())
        {
            _focusAreas.Add(new PromiseFocusArea(Id, focusArea, _focusAreas.Count));
        }
    }

    private PromiseActivity Add(PromiseActivityId id, ActivityContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var checkedContent = content.Checked();
        if (checkedContent.FocusArea is { } focusArea && !_focusAreas.Exists(f => f.FocusAreaId == focusArea))
        {
            throw new InvalidInputException("focusAreaId", "NOT_AN_OPTION", "The focus area is not one of the promise's.");
        }

        var activity = PromiseActivity.Create(id, Id, _activities.Count, checkedContent);
        _activities.Add(activity);
        return activity;
    }
}
