using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.Promises;

/// <summary>The data of <c>NewPromisePage</c>.</summary>
public sealed record NewPromisePageResult(Connection<FocusAreaChoice>? FocusAreas);

/// <summary>A focus area that a promise can answer.</summary>
public sealed record FocusAreaChoice(string Id, string Title, string Origin, IReadOnlyList<ProblemLink> Problems, IReadOnlyList<PromiseSlugOnly> Promises);

/// <summary>A problem behind a focus area.</summary>
public sealed record ProblemLink(TitleOnly Problem);

/// <summary>A promise by slug.</summary>
public sealed record PromiseSlugOnly(string Slug);

/// <summary>The data of <c>PromiseWorkPage</c>.</summary>
public sealed record PromiseWorkPageResult(PromiseWork? CitizenPromise);

/// <summary>A promise as staff work on it.</summary>
public sealed record PromiseWork(
    string Id, string Slug, string Title, string Origin, string State, bool IsExample, string? Lead, IReadOnlyList<string> Parties, string FollowUpCadence, string? RegistrationNumber,
    PromiseMunicipality Municipality, PeriodLabel Period, IReadOnlyList<FocusAreaWork> FocusAreas, IReadOnlyList<ActivityWork> Activities, IReadOnlyList<SignatureView> Signatures,
    IReadOnlyList<GapView> QualityGaps, IReadOnlyList<FollowUpRow> FollowUps);

/// <summary>A municipality by code.</summary>
public sealed record PromiseMunicipality(string Code);

/// <summary>A focus area with the problems it answers.</summary>
public sealed record FocusAreaWork(string Id, string Title, IReadOnlyList<ProblemLink> Problems);

/// <summary>An activity in short.</summary>
public sealed record ActivityWork(
    string Id, string Text, string? ResponsibleParty, DateOnly? Deadline, string? Indicator, string State, string? Reason, QuantityView? Quantity, FocusAreaTitle? FocusArea);

/// <summary>A focus area by title.</summary>
public sealed record FocusAreaTitle(string Id, string Title);

/// <summary>Something that the quality gate still asks for.</summary>
public sealed record GapView(string Code, string? Word, bool IsBlocking, ActivityText? Activity);

/// <summary>A follow-up in short.</summary>
public sealed record FollowUpRow(string Id, string? Title, string Status, DateOnly? DueOn, PeriodLabel Period);
