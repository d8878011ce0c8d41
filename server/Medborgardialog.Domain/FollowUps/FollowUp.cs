using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.FollowUps;

/// <summary>Identifies a follow-up.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct FollowUpId(Guid Value) : IEntityId<FollowUpId>
{
    /// <inheritdoc/>
    public static FollowUpId From(Guid value) => new(value);

    /// <summary>The order of the random values, by which lists break ties.</summary>
    /// <param name="other">Another identifier.</param>
    public int CompareTo(FollowUpId other) => Value.CompareTo(other.Value);
}

/// <summary>A report back on one period of a promise (uppföljning): a status for every activity that was part of the promise in it.</summary>
public sealed class FollowUp
{
    /// <summary>Days after the due date from which an unpublished follow-up counts as silent.</summary>
    public const int GraceDays = 30;

    private readonly List<FollowUpEntry> _entries = [];

#pragma warning disable CS8618 // The storage sets the period.
    private FollowUp(FollowUpId id, MunicipalityId municipalityId, CitizenPromiseId promiseId)
#pragma warning restore CS8618
    {
        Id = id;
        MunicipalityId = municipalityId;
        PromiseId = promiseId;
    }

    /// <summary>The identifier.</summary>
    public FollowUpId Id { get; private set; }

    /// <summary>The municipality.</summary>
    public MunicipalityId MunicipalityId { get; private set; }

    /// <summary>The promise it follows up.</summary>
    public CitizenPromiseId PromiseId { get; private set; }

    /// <summary>What it covers.</summary>
    public Period Period { get; private set; }

    /// <summary>Where it stands as stored: scheduled, draft or published. <see cref="StatusOn"/> knows of silence.</summary>
    public FollowUpStatus State { get; private set; }

    /// <summary>A source's own heading.</summary>
    public string? Title { get; private set; }

    /// <summary>When it should be published at the latest; null when recorded.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>When it was published here; null when not, or recorded without a date.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>The whole in a few words.</summary>
    public string? Summary { get; private set; }

    /// <summary>Where a recorded follow-up was taken from.</summary>
    public string? Source { get; private set; }

    /// <summary>What must be known to read a recorded follow-up right.</summary>
    public string? Note { get; private set; }

    /// <summary>One entry per activity reported on.</summary>
    public IReadOnlyList<FollowUpEntry> Entries => _entries;

    /// <summary>Plans a follow-up.</summary>
    /// <param name="id">The new identifier.</param>
    /// <param name="promise">The promise.</param>
    /// <param name="planned">What it covers and when it is due.</param>
    public static FollowUp Schedule(FollowUpId id, CitizenPromise promise, ScheduledFollowUp planned)
    {
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(planned);
        return new FollowUp(id, promise.MunicipalityId, promise.Id) { Period = planned.Period, DueOn = planned.DueOn };
    }

    /// <summary>Records a follow-up that a public source has, without what it says: every activity gets NOT_STATED.</summary>
    /// <param name="id">The new identifier.</param>
    /// <param name="promise">A recorded promise.</param>
    /// <param name="period">What it covers.</param>
    /// <param name="title">The source's heading.</param>
    /// <param name="source">Where it was found.</param>
    /// <param name="note">What must be known to read it right.</param>
    /// <exception cref="InvalidInputException">The promise is not a recorded one, or a text is missing or too long.</exception>
    public static FollowUp Record(FollowUpId id, CitizenPromise promise, Period period, string? title, string source, string? note)
    {
        ArgumentNullException.ThrowIfNull(promise);
        if (promise.Origin != Origin.Recorded)
        {
            throw new InvalidInputException("promise", "NOT_AN_OPTION", "Only a recorded promise has recorded follow-ups.");
        }

        var followUp = new FollowUp(id, promise.MunicipalityId, promise.Id)
        {
            Period = period,
            State = FollowUpStatus.Published,
            Title = Guard.OptionalText(title, "title", 200),
            Source = Guard.Text(source, "source", 500),
            Note = Guard.OptionalText(note, "note", 500),
        };
        followUp._entries.AddRange(promise.Activities.Where(a => a.WasActiveIn(period)).OrderBy(a => a.Position)
            .Select(a => FollowUpEntry.Of(id, new ActivityReport(a.Id, ActivityStatus.NotStated))));
        return followUp;
    }

    /// <summary>Where it stands on a day: unpublished later than <see cref="GraceDays"/> after the due date it is silent.</summary>
    /// <param name="today">The day.</param>
    public FollowUpStatus StatusOn(DateOnly today) =>
        State != FollowUpStatus.Published && DueOn is { } due && today > due.AddDays(GraceDays) ? FollowUpStatus.Silent : State;

    /// <summary>Writes down what was done. Entries given before for the same activities are replaced, others stay. A late report is welcome.</summary>
    /// <param name="promise">The promise that is followed up.</param>
    /// <param name="summary">The whole in a few words; null keeps what is there.</param>
    /// <param name="reports">What was done.</param>
    /// <exception cref="IllegalTransitionException">It is published already.</exception>
    /// <exception cref="InvalidInputException">An activity was not part of the promise in the period or is named twice, or an entry breaks a rule.</exception>
    public void Write(CitizenPromise promise, string? summary, IReadOnlyCollection<ActivityReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        DemandOf(promise);
        if (State == FollowUpStatus.Published)
        {
            throw new IllegalTransitionException(nameof(FollowUp), "PUBLISHED", "be recorded");
        }

        if (reports.Select(r => r.Activity).Distinct().Count() != reports.Count)
        {
            throw new InvalidInputException("entries", "TAKEN", "An activity is reported on twice.");
        }

        var text = Guard.OptionalText(summary, "summary", 2000);
        foreach (var report in reports.Select(r => FollowUpEntry.Checked(r, ActivityIn(promise, r.Activity), promise.Origin)).ToList())
        {
            if (_entries.Find(e => e.ActivityId == report.Activity) is { } written)
            {
                written.Take(report);
            }
            else
            {
                _entries.Add(FollowUpEntry.Of(Id, report));
            }
        }

        Summary = text ?? Summary;
        State = FollowUpStatus.Draft;
    }

    /// <summary>Reports back to the residents. Activities reported as removed or transferred leave the promise with it, while it is in force.</summary>
    /// <param name="promise">The promise that is followed up.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="IllegalTransitionException">It is not a draft.</exception>
    /// <exception cref="InvalidInputException">An activity has no status.</exception>
    public void Publish(CitizenPromise promise, DateOnly on)
    {
        DemandOf(promise);
        if (State != FollowUpStatus.Draft)
        {
            throw new IllegalTransitionException(nameof(FollowUp), State.ToString().ToUpperInvariant(), "be published");
        }

        var missing = MissingIn(promise);
        if (missing.Count > 0)
        {
            throw new InvalidInputException("entries", "STATUS_MISSING", $"Every activity needs a status. Missing: {string.Join("; ", missing.Select(a => a.Text))}.");
        }

        State = FollowUpStatus.Published;
        PublishedOn = on;
        foreach (var entry in _entries.Where(e => promise.IsInForce && promise.Activity(e.ActivityId).State == PromiseActivityState.Active))
        {
            if (entry.Status == ActivityStatus.Removed)
            {
                promise.RemoveActivity(entry.ActivityId, entry.Reason!, on);
            }
            else if (entry.Status == ActivityStatus.Transferred)
            {
                promise.TransferActivity(entry.ActivityId, entry.Reason!, entry.Receiver!, on);
            }
        }
    }

    /// <summary>The activities that still lack a status, in the promise's order.</summary>
    /// <param name="promise">The promise that is followed up.</param>
    public IReadOnlyList<PromiseActivity> MissingIn(CitizenPromise promise)
    {
        ArgumentNullException.ThrowIfNull(promise);
        return [.. promise.Activities.Where(a => a.WasActiveIn(Period) && !_entries.Exists(e => e.ActivityId == a.Id)).OrderBy(a => a.Position)];
    }

    private PromiseActivity ActivityIn(CitizenPromise promise, PromiseActivityId id)
    {
        var activity = promise.Activities.FirstOrDefault(a => a.Id == id);
        return activity?.WasActiveIn(Period) == true
            ? activity
            : throw new InvalidInputException("activityId", "NOT_AN_OPTION", "The activity was not part of the promise in this period.");
    }

    private void DemandOf(CitizenPromise promise)
    {
        ArgumentNullException.ThrowIfNull(promise);
        if (promise.Id != PromiseId)
        {
            throw new InvalidOperationException("The follow-up belongs to another promise.");
        }
    }
}
