using System.Text.Json.Serialization;
using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.Analysis;

/// <summary>The data of <c>AnalysisPage</c>.</summary>
public sealed record AnalysisPageResult(AnalysedRound? DialogueRound);

/// <summary>A round with its runs.</summary>
public sealed record AnalysedRound(
    string Id, string Slug, string Title, string State, bool IsExample, CountValue ResponseCount, IReadOnlyList<RunRow> AnalysisRuns,
    IReadOnlyList<CorrectionRow> ThemeCorrections, FinishedRun? LatestAnalysis);

/// <summary>A correction, with keys for themes and words for statements.</summary>
public sealed record CorrectionRow(
    string Id, int Number, string Kind, string? ToKey, string? Label, IReadOnlyList<string> FromKeys, IReadOnlyList<string> Statements, string Motive, string MadeBy, DateOnly MadeOn,
    string? WithdrawnBy, DateOnly? WithdrawnOn);

/// <summary>A run in short; progress is 0 to 1.</summary>
public sealed record RunRow(string Id, string State, double Progress, string? Step, DateTimeOffset QueuedAt, DateTimeOffset? FinishedAt, string? Failure, int ResponseCount, int StatementCount);

/// <summary>A finished run with what it found; no corrections once a published picture rests on it.</summary>
public sealed record FinishedRun(
    string Id, DateTimeOffset? FinishedAt, long Seed, string LibraryVersion, string? InputHash, int ResponseCount, int StatementCount, bool TakesCorrections, string WentOnFrom, EarlierRunRow? PreviousRun,
    IReadOnlyList<EarlierThemeRow> EndedThemes, IReadOnlyList<ThemeRow> Themes);

/// <summary>The run that another one went on from.</summary>
public sealed record EarlierRunRow(DateTimeOffset? FinishedAt, RoundTitle Round);

/// <summary>A round by title.</summary>
public sealed record RoundTitle(string Title);

/// <summary>A theme of an earlier run.</summary>
public sealed record EarlierThemeRow(string Key, string Label);

/// <summary>A theme in a table; share and confidence are 0 to 1.</summary>
public sealed record ThemeRow(
    string Id, string Key, string Label, string Kind, string? ParentKey, IReadOnlyList<string> Keywords, int StatementCount, int RespondentCount, double Share, double MeanConfidence, string Lineage, bool IsCorrected,
    IReadOnlyList<EarlierThemeRow> ComesFrom);

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

/// <summary>The data of <c>PreviewCorrection</c>.</summary>
public sealed record PreviewCorrectionResult(PreviewedRun? Node);

/// <summary>A run with what a correction would change; null when that cannot be told any more.</summary>
public sealed record PreviewedRun([property: JsonPropertyName("__typename")] string TypeName, PreviewRow? Preview);

/// <summary>What a correction would change.</summary>
public sealed record PreviewRow(IReadOnlyList<PreviewedMoveRow> Moves, IReadOnlyList<PreviewedThemeRow> Themes);

/// <summary>Statements that would go from one theme to another.</summary>
public sealed record PreviewedMoveRow(string From, string To, int StatementCount, IReadOnlyList<StatementText> Examples);

/// <summary>A statement's words.</summary>
public sealed record StatementText(string Text);

/// <summary>A theme before and after.</summary>
public sealed record PreviewedThemeRow(string Key, string? LabelBefore, string? LabelAfter, int StatementsBefore, int StatementsAfter, int RespondentsBefore, int RespondentsAfter);
