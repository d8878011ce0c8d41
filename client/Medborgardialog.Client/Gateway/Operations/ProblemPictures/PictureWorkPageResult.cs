using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.ProblemPictures;

/// <summary>The data of <c>NewPicturePage</c>.</summary>
public sealed record NewPicturePageResult(Connection<AnalysedRoundRow>? DialogueRounds);

/// <summary>A round whose analysis can become a picture.</summary>
public sealed record AnalysedRoundRow(string Slug, string Title, string Kind, string State, RunReference? LatestAnalysis);

/// <summary>A finished run.</summary>
public sealed record RunReference(string Id, DateTimeOffset? FinishedAt, int ResponseCount, int StatementCount);

/// <summary>The data of <c>PictureWorkPage</c>.</summary>
public sealed record PictureWorkPageResult(PictureWork? ProblemPicture);

/// <summary>A picture as staff work on it.</summary>
public sealed record PictureWork(
    string Id, string Title, string State, int Version, bool IsExample, string? Summary, CountValue RespondentCount, MunicipalityCode Municipality,
    IReadOnlyList<WeightView> Weights, IReadOnlyList<ProblemWork> Problems);

/// <summary>A municipality by code.</summary>
public sealed record MunicipalityCode(string Code);

/// <summary>A problem to be judged.</summary>
public sealed record ProblemWork(
    string Id, string ThemeKey, string Title, string State, int Rank, double Score, bool IsRareButSerious,
    IReadOnlyList<CriterionWork> Criteria, IReadOnlyList<EvidenceWork> Evidence, Connection<StatementText>? Statements);

/// <summary>A criterion with what the data proposes and what people decided.</summary>
public sealed record CriterionWork(string Criterion, int? Proposed, string? ProposedFrom, int? Value, string? Motive, string? ScoredBy, DateOnly? ScoredOn);

/// <summary>What one source says of a problem.</summary>
public sealed record EvidenceWork(string Source, string Label, double? Share, int? RankInSource, CountValue RespondentCount, CountValue OutOf);

/// <summary>A statement by its text.</summary>
public sealed record StatementText(string Id, string Text);
