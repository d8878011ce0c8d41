using System.Text.Json.Serialization;
using Medborgardialog.Client.Gateway.Operations.Promises;
using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.FollowUps;

/// <summary>The data of <c>FollowUpWorkPage</c>.</summary>
public sealed record FollowUpWorkPageResult(FollowUpWork? Node);

/// <summary>A follow-up to record; all but the type is null when the id is something else's.</summary>
public sealed record FollowUpWork(
    [property: JsonPropertyName("__typename")] string TypeName, string Id, string? Title, string Status, DateOnly? DueOn, DateOnly? PublishedOn, string? Summary, PeriodLabel Period,
    FollowedPromise Promise, IReadOnlyList<EntryWork> Entries);

/// <summary>The promise that is followed up.</summary>
public sealed record FollowedPromise(string Slug, string Title, string Origin, IReadOnlyList<string> Parties, IReadOnlyList<FollowedActivity> Activities);

/// <summary>An activity to report on.</summary>
public sealed record FollowedActivity(string Id, string Text, string? ResponsibleParty, string State, string? Reason, string? Receiver, QuantityView? Quantity);

/// <summary>What is recorded so far.</summary>
public sealed record EntryWork(
    string Status, string? Outcome, int? QuantityDone, string? Reason, string? Receiver, string? Helped, string? HelpedMotive, string? ReportingParty, Reference Activity);
