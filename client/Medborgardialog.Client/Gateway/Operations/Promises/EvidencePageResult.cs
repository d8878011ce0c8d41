using Medborgardialog.Client.Gateway.Operations.Shared;

namespace Medborgardialog.Client.Gateway.Operations.Promises;

/// <summary>The data of <c>EvidencePromise</c>.</summary>
public sealed record EvidencePromiseResult(EvidencePromise? CitizenPromise);

/// <summary>The promise whose evidence is shown.</summary>
public sealed record EvidencePromise(string Id, string Slug, string Title, bool IsExample);

/// <summary>The data of <c>EvidencePage</c>.</summary>
public sealed record EvidencePageResult(EvidenceChain? Evidence);

/// <summary>The chain under a promise.</summary>
public sealed record EvidenceChain(IReadOnlyList<string> StatedProblems, IReadOnlyList<ChainLink> Links, IReadOnlyList<LeftOutProblem> LeftOut);

/// <summary>One problem, the focus area it became and the activities that answer it.</summary>
public sealed record ChainLink(bool IsExample, ChainFocusArea FocusArea, ChainProblem Problem, IReadOnlyList<ActivityText> Activities);

/// <summary>A link's focus area.</summary>
public sealed record ChainFocusArea(string Title, string? Motive);

/// <summary>A link's problem.</summary>
public sealed record ChainProblem(string Title, int Rank, IReadOnlyList<string> Quotes, string? QuotesWithheld, PictureTitle Picture, IReadOnlyList<ChainEvidence> Evidence);

/// <summary>What one source says of the problem.</summary>
public sealed record ChainEvidence(string Label, double? Share, CountValue RespondentCount, CountValue OutOf);
