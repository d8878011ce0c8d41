using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.ProblemPictures;

/// <summary>The data of <c>PicturePage</c>.</summary>
public sealed record PicturePageResult(PictureView? ProblemPicture);

/// <summary>A problem picture as the public sees it.</summary>
public sealed record PictureView(
    string Id, string Title, string State, int Version, bool IsExample, string? Summary, DateOnly? PublishedOn, CountValue RespondentCount, MunicipalityName Municipality,
    IReadOnlyList<RoundTitle> Rounds, IReadOnlyList<PictureSourceView> Sources, IReadOnlyList<WeightView> Weights, IReadOnlyList<ProvenanceView> Provenance,
    PictureReference? Supersedes, PictureReference? SupersededBy, IReadOnlyList<ProblemView> Problems);

/// <summary>A round by title.</summary>
public sealed record RoundTitle(string Slug, string Title);

/// <summary>Where a picture's knowledge comes from.</summary>
public sealed record PictureSourceView(string Kind, string Label, CountValue RespondentCount, PeriodLabel? Period);

/// <summary>How much a criterion counts.</summary>
public sealed record WeightView(string Criterion, double Weight);

/// <summary>The analysis behind a picture, so that it can be repeated.</summary>
public sealed record ProvenanceView(TitleOnly Round, string InputHash, long Seed, string LibraryVersion, DateOnly FinishedOn);

/// <summary>Another version of the picture.</summary>
public sealed record PictureReference(string Id, string Title);

/// <summary>A problem with its evidence and decision.</summary>
public sealed record ProblemView(
    string Id, string Title, string? Description, string State, string? Reason, string? Receiver, DateOnly? ReviewOn, int Rank, double Score, bool IsRareButSerious,
    IReadOnlyList<string> Quotes, string? QuotesWithheld, IReadOnlyList<CriterionView> Criteria, IReadOnlyList<EvidenceView> Evidence, IReadOnlyList<ProblemFocusArea> FocusAreas);

/// <summary>A criterion's value and why.</summary>
public sealed record CriterionView(string Criterion, int? Value, string? Motive);

/// <summary>What one source says of a problem.</summary>
public sealed record EvidenceView(
    string Source, string Label, double? Share, double? ShareLow, double? ShareHigh, int? RankInSource, CountValue RespondentCount, CountValue OutOf, IReadOnlyList<AreaView> Areas);

/// <summary>A number in an area.</summary>
public sealed record AreaView(AreaName Area, CountValue RespondentCount);

/// <summary>An area by name.</summary>
public sealed record AreaName(string Name);

/// <summary>What a problem became.</summary>
public sealed record ProblemFocusArea(string Title, IReadOnlyList<PromiseTitle> Promises);

/// <summary>A promise by title.</summary>
public sealed record PromiseTitle(string Slug, string Title);
