using System.Security.Claims;
using Medborgardialog.Api.Places;
using Medborgardialog.Api.Shared;
using Medborgardialog.Api.Surveys;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.ProblemPictures;

/// <summary>The prioritised picture of a municipality's problems (lokal problembild). Once published, its content is fixed.</summary>
[ExtendObjectType<ProblemPicture>]
[Node]
public sealed class ProblemPictureType
{
    /// <summary>The global id.</summary>
    [ID<ProblemPicture>]
    public ProblemPictureId GetId([Parent] ProblemPicture picture) => picture.Id;

    /// <summary>Its name in addresses.</summary>
    public string Slug([Parent] ProblemPicture picture) => picture.Slug;

    /// <summary>The heading.</summary>
    public string Title([Parent] ProblemPicture picture) => picture.Title;

    /// <summary>Where it stands.</summary>
    public ProblemPictureState State([Parent] ProblemPicture picture) => picture.State;

    /// <summary>1 for the municipality's first picture, then 2, 3 ….</summary>
    public int Version([Parent] ProblemPicture picture) => picture.Version;

    /// <summary>The municipality.</summary>
    public Task<Municipality> GetMunicipalityAsync([Parent] ProblemPicture picture, MunicipalityByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(picture.MunicipalityId, cancellationToken);

    /// <summary>The dialogue rounds that it is drawn from.</summary>
    public async Task<IReadOnlyList<DialogueRound>> GetRoundsAsync(
        [Parent] ProblemPicture picture, ClaimsPrincipal user, RunsOfPictureLoader runs, DialogueRoundByIdLoader loader, CancellationToken cancellationToken)
    {
        var actor = user.ToActor();
        var drawn = await runs.LoadRequiredAsync(picture.Id, cancellationToken);
        return await loader.LoadRequiredAsync([.. drawn.Select(r => new AskedBy<DialogueRoundId>(r.RoundId, actor))], cancellationToken);
    }

    /// <summary>True for content that was written as an example.</summary>
    public bool IsExample([Parent] ProblemPicture picture) => picture.IsExample;

    /// <summary>What it says in short.</summary>
    public string? Summary([Parent] ProblemPicture picture) => picture.Summary;

    /// <summary>When it was published; null for a draft.</summary>
    public DateOnly? PublishedOn([Parent] ProblemPicture picture) => picture.PublishedOn;

    /// <summary>Respondents of all its rounds together.</summary>
    public async Task<Count> GetRespondentCountAsync([Parent] ProblemPicture picture, ClaimsPrincipal user, SourcesOfPictureLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadRequiredAsync(picture.Id, user, cancellationToken)).RespondentCount;

    /// <summary>Where its knowledge comes from: the dialogues first.</summary>
    public async Task<IReadOnlyList<PictureSource>> GetSourcesAsync([Parent] ProblemPicture picture, ClaimsPrincipal user, SourcesOfPictureLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadRequiredAsync(picture.Id, user, cancellationToken)).Sources;

    /// <summary>Its problems, the highest priority first.</summary>
    public Task<IReadOnlyList<Problem>> GetProblemsAsync([Parent] ProblemPicture picture, ClaimsPrincipal user, ProblemsOfPictureLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(picture.Id, user, cancellationToken);

    /// <summary>How much each criterion counts in its ranking.</summary>
    public IReadOnlyList<CriterionWeight> Weights([Parent] ProblemPicture picture) =>
        [.. CriterionWeights.Of(picture.WeightsVersion).OrderBy(w => w.Key).Select(w => new CriterionWeight(w.Key, w.Value))];

    /// <summary>The picture in whose place it stands.</summary>
    public async Task<ProblemPicture?> GetSupersedesAsync([Parent] ProblemPicture picture, ClaimsPrincipal user, ProblemPictureByIdLoader loader, CancellationToken cancellationToken) =>
        picture.SupersedesId is { } id ? await loader.LoadAsync(id, user, cancellationToken) : null;

    /// <summary>The picture that stands in its place.</summary>
    public Task<ProblemPicture?> GetSupersededByAsync([Parent] ProblemPicture picture, ClaimsPrincipal user, SuccessorOfPictureLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(picture.Id, user, cancellationToken);

    /// <summary>What made each analysis behind it repeatable.</summary>
    public async Task<IReadOnlyList<PictureRun>> GetProvenanceAsync([Parent] ProblemPicture picture, RunsOfPictureLoader runs, CancellationToken cancellationToken) =>
        await runs.LoadRequiredAsync(picture.Id, cancellationToken);

    /// <summary>Fetches the node.</summary>
    public static Task<ProblemPicture?> GetProblemPictureAsync(ProblemPictureId id, ClaimsPrincipal user, ProblemPictureByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}

/// <summary>How much a criterion counts.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Weight">Its weight; the score is the weighted mean.</param>
public sealed record CriterionWeight(Criterion Criterion, double Weight);
