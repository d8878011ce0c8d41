using System.Security.Claims;
using Medborgardialog.Api.ProblemPictures;
using Medborgardialog.Application.Promises;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Promises;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Promises;

/// <summary>The chain under a promise: what was said, chosen and left out.</summary>
[ExtendObjectType<PromiseEvidence>]
public sealed class PromiseEvidenceType
{
    /// <summary>The promise.</summary>
    public CitizenPromise Promise([Parent] PromiseEvidence evidence) => evidence.Promise;

    /// <summary>The ways from a problem to what is promised.</summary>
    public IReadOnlyList<EvidenceLink> Links([Parent] PromiseEvidence evidence) => evidence.Links;

    /// <summary>The problems in a source's own words, where the promise was recorded.</summary>
    public IReadOnlyList<string> StatedProblems([Parent] PromiseEvidence evidence) => evidence.StatedProblems;

    /// <summary>The problems of the same pictures that were not chosen, each with its published reason.</summary>
    public async Task<IReadOnlyList<Problem>> GetLeftOutAsync([Parent] PromiseEvidence evidence, ClaimsPrincipal user, ProblemByIdLoader loader, CancellationToken cancellationToken) =>
        await Task.WhenAll(evidence.LeftOut.Select(id => loader.LoadRequiredAsync(id, user, cancellationToken)));
}

/// <summary>One way from a problem to what is promised.</summary>
[ExtendObjectType<EvidenceLink>]
public sealed class EvidenceLinkType
{
    /// <summary>The focus area.</summary>
    public FocusArea FocusArea([Parent] EvidenceLink link) => link.FocusArea;

    /// <summary>The problem it answers.</summary>
    public Task<Problem> GetProblemAsync([Parent] EvidenceLink link, ClaimsPrincipal user, ProblemByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(link.ProblemId, user, cancellationToken);

    /// <summary>True when the link is example content.</summary>
    public bool IsExample([Parent] EvidenceLink link) => link.IsExample;

    /// <summary>The promise's activities under that focus area.</summary>
    public IReadOnlyList<PromiseActivity> Activities([Parent] EvidenceLink link) => link.Activities;
}
