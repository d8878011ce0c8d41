using System.Security.Claims;
using Medborgardialog.Api.Promises;
using Medborgardialog.Application.FollowUps;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.FollowUps;

/// <summary>A report back on one period of a promise (uppföljning). Unpublished ones are a date and nothing more to the public.</summary>
[ExtendObjectType<FollowUpView>]
[GraphQLName("FollowUp")]
[Node]
public sealed class FollowUpType
{
    /// <summary>The global id.</summary>
    [ID("FollowUp")]
    public FollowUpId GetId([Parent] FollowUpView view) => view.FollowUp.Id;

    /// <summary>The promise it follows up.</summary>
    public Task<CitizenPromise> GetPromiseAsync([Parent] FollowUpView view, ClaimsPrincipal user, CitizenPromiseByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(view.FollowUp.PromiseId, user, cancellationToken);

    /// <summary>What it covers.</summary>
    public Period Period([Parent] FollowUpView view) => view.FollowUp.Period;

    /// <summary>A source's own heading.</summary>
    public string? Title([Parent] FollowUpView view) => view.FollowUp.Title;

    /// <summary>Where it stands today.</summary>
    public FollowUpStatus Status([Parent] FollowUpView view) => view.Status;

    /// <summary>When it should be published at the latest; null when recorded.</summary>
    public DateOnly? DueOn([Parent] FollowUpView view) => view.FollowUp.DueOn;

    /// <summary>When it was published here.</summary>
    public DateOnly? PublishedOn([Parent] FollowUpView view) => view.FollowUp.PublishedOn;

    /// <summary>The whole in a few words.</summary>
    public string? Summary([Parent] FollowUpView view) => view.Summary;

    /// <summary>Where it was recorded from; null when written here.</summary>
    public string? Source([Parent] FollowUpView view) => view.FollowUp.Source;

    /// <summary>What must be known to read it right.</summary>
    public string? Note([Parent] FollowUpView view) => view.FollowUp.Note;

    /// <summary>One entry per activity that was part of the promise in the period.</summary>
    public IReadOnlyList<FollowUpEntry> Entries([Parent] FollowUpView view) => view.Entries;

    /// <summary>What residents answered to whether they notice a difference.</summary>
    public Task<OutcomeChecks> GetOutcomeChecksAsync([Parent] FollowUpView view, OutcomeChecksLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(view.FollowUp.Id, cancellationToken);

    /// <summary>Fetches the node.</summary>
    public static Task<FollowUpView?> GetFollowUpAsync(FollowUpId id, ClaimsPrincipal user, FollowUpByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}

/// <summary>What a follow-up says about one activity. Whether it was done and whether it helped are kept apart.</summary>
[ExtendObjectType<FollowUpEntry>]
public sealed class FollowUpEntryType
{
    /// <summary>The activity.</summary>
    public Task<PromiseActivity> GetActivityAsync([Parent] FollowUpEntry entry, ClaimsPrincipal user, PromiseActivityByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(entry.ActivityId, user, cancellationToken);

    /// <summary>What was done.</summary>
    public ActivityStatus Status([Parent] FollowUpEntry entry) => entry.Status;

    /// <summary>What came of it, in words.</summary>
    public string? Outcome([Parent] FollowUpEntry entry) => entry.Outcome;

    /// <summary>How many were done.</summary>
    public int? QuantityDone([Parent] FollowUpEntry entry) => entry.QuantityDone;

    /// <summary>Why it was removed or transferred, or why it deviates.</summary>
    public string? Reason([Parent] FollowUpEntry entry) => entry.Reason;

    /// <summary>Who took it over.</summary>
    public string? Receiver([Parent] FollowUpEntry entry) => entry.Receiver;

    /// <summary>Whether it helped; null when not judged.</summary>
    public Helped? Helped([Parent] FollowUpEntry entry) => entry.Helped;

    /// <summary>What that is judged by.</summary>
    public string? HelpedMotive([Parent] FollowUpEntry entry) => entry.HelpedMotive;

    /// <summary>Who reports.</summary>
    public string? ReportingParty([Parent] FollowUpEntry entry) => entry.ReportingParty;
}

/// <summary>What residents answered to whether they notice a difference; small groups are hidden.</summary>
[ExtendObjectType<OutcomeChecks>]
public sealed class OutcomeChecksType
{
    /// <summary>They do.</summary>
    public Count Yes([Parent] OutcomeChecks checks) => checks.Yes;

    /// <summary>In part.</summary>
    public Count Partly([Parent] OutcomeChecks checks) => checks.Partly;

    /// <summary>They do not.</summary>
    public Count No([Parent] OutcomeChecks checks) => checks.No;

    /// <summary>They do not know.</summary>
    public Count DoNotKnow([Parent] OutcomeChecks checks) => checks.DoNotKnow;
}

/// <summary>What follow-ups add to a promise.</summary>
[ExtendObjectType<CitizenPromise>]
public sealed class PromiseFollowUps
{
    /// <summary>Its follow-ups, oldest period first.</summary>
    public Task<IReadOnlyList<FollowUpView>> GetFollowUpsAsync([Parent] CitizenPromise promise, ClaimsPrincipal user, FollowUpsOfPromiseLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(promise.Id, user, cancellationToken);

    /// <summary>What must be known about its follow-ups, such as which were not found in the sources.</summary>
    public string? FollowUpNote([Parent] CitizenPromise promise) => promise.FollowUpNote;

    /// <summary>The next day on which it should be followed up; null when none is to come.</summary>
    public Task<DateOnly?> GetNextFollowUpOnAsync([Parent] CitizenPromise promise, NextFollowUpLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(promise.Id, cancellationToken);
}
