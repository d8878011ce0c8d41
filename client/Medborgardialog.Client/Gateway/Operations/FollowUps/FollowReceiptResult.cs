using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.FollowUps;

/// <summary>The data of <c>FollowReceipt</c>.</summary>
public sealed record FollowReceiptResult(TraceView? Trace);

/// <summary>What came of an answer.</summary>
public sealed record TraceView(DateOnly SubmittedOn, string Stage, TracedRound Round, IReadOnlyList<TracedStatementView> Statements);

/// <summary>The round that was answered.</summary>
public sealed record TracedRound(string Title, string Slug, DateOnly ClosesOn, bool IsExample, MunicipalityName Municipality);

/// <summary>One thing that was said, and its way.</summary>
public sealed record TracedStatementView(
    string Text, string? ThemeLabel, TracedProblem? Problem, IReadOnlyList<TitleOnly> FocusAreas, IReadOnlyList<TracedPromise> Promises, IReadOnlyList<TracedFollowUp> FollowUps);

/// <summary>The problem that a statement was counted to.</summary>
public sealed record TracedProblem(string Title, string State, string? Reason, string? Receiver, DateOnly? ReviewOn, TracedPicture Picture);

/// <summary>The picture of a problem.</summary>
public sealed record TracedPicture(string Id, string Title);

/// <summary>A promise that answers a problem.</summary>
public sealed record TracedPromise(string Slug, string Title, string State, PeriodLabel Period);

/// <summary>A follow-up of such a promise.</summary>
public sealed record TracedFollowUp(string Status, DateOnly? DueOn, DateOnly? PublishedOn, string? Summary, PeriodLabel Period, PromiseSlug Promise);

/// <summary>A promise by its slug.</summary>
public sealed record PromiseSlug(string Slug);
