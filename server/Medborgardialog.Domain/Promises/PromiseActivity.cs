using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Promises;

/// <summary>Identifies an activity of a promise.</summary>
/// <param name="Value">The raw value.</param>
public readonly record struct PromiseActivityId(Guid Value) : IEntityId<PromiseActivityId>
{
    /// <inheritdoc/>
    public static PromiseActivityId From(Guid value) => new(value);
}

/// <summary>One thing that a promise says will be done (aktivitet). It changes only through its promise.</summary>
public sealed class PromiseActivity
{
    private readonly List<string> _partners = [];

    private PromiseActivity(PromiseActivityId id, CitizenPromiseId promiseId, int position, string text)
    {
        Id = id;
        PromiseId = promiseId;
        Position = position;
        Text = text;
    }

    /// <summary>The identifier.</summary>
    public PromiseActivityId Id { get; private set; }

    /// <summary>The promise it is part of.</summary>
    public CitizenPromiseId PromiseId { get; private set; }

    /// <summary>Order in the promise, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>What will be done.</summary>
    public string Text { get; private set; }

    /// <summary>The focus area it answers; null where a source does not say.</summary>
    public FocusAreaId? FocusAreaId { get; private set; }

    /// <summary>Who answers for it.</summary>
    public string? ResponsibleParty { get; private set; }

    /// <summary>Who takes part besides.</summary>
    public IReadOnlyList<string> Partners => _partners;

    /// <summary>How much.</summary>
    public Quantity? Quantity { get; private set; }

    /// <summary>Where.</summary>
    public string? Place { get; private set; }

    /// <summary>For whom.</summary>
    public string? TargetGroup { get; private set; }

    /// <summary>By when; null for the promise's whole period.</summary>
    public DateOnly? Deadline { get; private set; }

    /// <summary>What will show that it helped.</summary>
    public string? Indicator { get; private set; }

    /// <summary>What kind of work.</summary>
    public ActivityKind? Kind { get; private set; }

    /// <summary>Whether it still is part of the promise.</summary>
    public PromiseActivityState State { get; private set; }

    /// <summary>Why it was removed or transferred; null while active.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who took it over; only when transferred.</summary>
    public string? Receiver { get; private set; }

    /// <summary>The day it was removed or transferred; null while active, or where a source gives no day.</summary>
    public DateOnly? ChangedOn { get; private set; }

    /// <summary>What the source adds.</summary>
    public string? Note { get; private set; }

    /// <summary>True once it has been published as part of the promise: from then on the public sees it whatever becomes of it.</summary>
    public bool IsPromised { get; private set; }

    /// <summary>True when it was part of the promise on some day of a period.</summary>
    /// <param name="period">The period; without dates everything counts.</param>
    public bool WasActiveIn(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return IsPromised && (State == PromiseActivityState.Active || ChangedOn is null || period.Start is null || ChangedOn >= period.Start);
    }

    internal static PromiseActivity Create(PromiseActivityId id, CitizenPromiseId promiseId, int position, ActivityContent content)
    {
        var activity = new PromiseActivity(id, promiseId, position, content.Text)
        {
            FocusAreaId = content.FocusArea,
            ResponsibleParty = content.ResponsibleParty,
            Quantity = content.Quantity,
            Place = content.Place,
            TargetGroup = content.TargetGroup,
            Deadline = content.Deadline,
            Indicator = content.Indicator,
            Kind = content.Kind,
            Note = content.Note,
        };
        activity._partners.AddRange(content.Partners ?? []);
        return activity;
    }

    internal ActivityContent ToContent(Period period) => new(
        // The storage ties a quantity to its activity, so a copy takes one of its own.
        Text, FocusAreaId, ResponsibleParty, [.. _partners], Quantity is null ? null : Quantity with { }, Place, TargetGroup,
        Deadline >= period.Start && Deadline <= period.End ? Deadline : null, Indicator, Kind, Note);

    internal void Promise() => IsPromised = true;

    internal void Remove(string reason, DateOnly? on)
    {
        var why = Guard.Text(reason, "reason", 500);
        Leave(PromiseActivityState.Removed, "be removed", why, on);
    }

    internal void Transfer(string reason, string receiver, DateOnly? on)
    {
        var why = Guard.Text(reason, "reason", 500);
        var who = Guard.Text(receiver, "receiver", 200);
        Leave(PromiseActivityState.Transferred, "be transferred", why, on);
        Receiver = who;
    }

    private void Leave(PromiseActivityState to, string action, string reason, DateOnly? on)
    {
        if (State != PromiseActivityState.Active)
        {
            throw new IllegalTransitionException(nameof(PromiseActivity), State.ToString().ToUpperInvariant(), action);
        }

        State = to;
        Reason = reason;
        ChangedOn = on;
    }
}
