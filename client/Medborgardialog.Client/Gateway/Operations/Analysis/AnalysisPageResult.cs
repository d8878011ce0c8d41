using System.Text.Json.Serialization;
using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.Analysis;

/// <summary>The data of <c>AnalysisPage</c>.</summary>
public sealed record AnalysisPageResult(AnalysedRound? DialogueRound);

/// <summary>A round with its runs.</summary>
public sealed record AnalysedRound(
    string Id, string Slug, string Title, string State, bool IsExample, CountValue ResponseCount, IReadOnlyList<RunRow> AnalysisRuns, FinishedRun? LatestAnalysis);

/// <summary>A run in short; progress is 0 to 1.</summary>
public sealed record RunRow(string Id, string State, double Progress, string? Step, DateTimeOffset QueuedAt, DateTimeOffset? FinishedAt, string? Failure, int ResponseCount, int StatementCount);

/// <summary>A finished run with what it found.</summary>
public sealed record FinishedRun(string Id, DateTimeOffset? FinishedAt, long Seed, string LibraryVersion, string? InputHash, int ResponseCount, int StatementCount, IReadOnlyList<ThemeRow> Themes);

/// <summary>A theme in a table; share and confidence are 0 to 1.</summary>
public sealed record ThemeRow(
    string Id, string Key, string Label, string Kind, IReadOnlyList<string> Keywords, int StatementCount, int RespondentCount, double Share, double MeanConfidence, string Lineage, bool IsCorrected);

/// <summary>The data of <c>ThemeStatements</c>.</summary>
public sealed record ThemeStatementsResult(ThemeNode? Node);

/// <summary>A theme's statements from both ends; both null when the id is not a theme's.</summary>
public sealed record ThemeNode([property: JsonPropertyName("__typename")] string TypeName, Connection<StatementRow>? Typical, Connection<StatementRow>? Borderline);

/// <summary>A statement with why it is where it is.</summary>
public sealed record StatementRow(
    string Id, string Text, IReadOnlyList<string> DecidingWords, string Seriousness, AreaTitle? Area, IReadOnlyList<StatementThemeRow> Themes, QuoteRow? Quote);

/// <summary>An area by name.</summary>
public sealed record AreaTitle(string Name);

/// <summary>A statement's place in a theme.</summary>
public sealed record StatementThemeRow(double Confidence, bool IsMain, bool ByPerson, ThemeTitle Theme);

/// <summary>A theme by label.</summary>
public sealed record ThemeTitle(string Id, string Label);

/// <summary>A person's review of a statement as a quote.</summary>
public sealed record QuoteRow(string State, string Text, string ReviewedBy, DateOnly ReviewedOn);
