using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.Places;

/// <summary>The data of <c>MunicipalityPage</c>.</summary>
public sealed record MunicipalityPageResult(MunicipalityView? Municipality);

/// <summary>A municipality with all that is public of its thread.</summary>
public sealed record MunicipalityView(
    string Code, string Name, LocalPoliceAreaName LocalPoliceArea, IReadOnlyList<RoundRow> DialogueRounds, IReadOnlyList<PictureRow> ProblemPictures, IReadOnlyList<PromiseRow> CitizenPromises);

/// <summary>A local police area by name.</summary>
public sealed record LocalPoliceAreaName(string Name);

/// <summary>A round in a list.</summary>
public sealed record RoundRow(string Slug, string Title, string Kind, string State, bool IsExample, DateOnly OpensOn, DateOnly ClosesOn, CountValue ResponseCount);

/// <summary>A picture in a list.</summary>
public sealed record PictureRow(string Id, string Title, string State, bool IsExample, DateOnly? PublishedOn, CountValue RespondentCount);

/// <summary>A promise in a list.</summary>
public sealed record PromiseRow(
    string Slug, string Title, string State, string Origin, bool IsExample, PeriodLabel Period, IReadOnlyList<TitleOnly> FocusAreas, DateOnly? NextFollowUpOn, IReadOnlyList<StatusOnly> FollowUps);

/// <summary>A follow-up's status.</summary>
public sealed record StatusOnly(string Status);
