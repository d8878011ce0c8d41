using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.ProblemPictures;

/// <summary>The problem pictures.</summary>
[ExtendObjectType(OperationType.Query)]
[AllowAnonymous]
public sealed class PictureQueries
{
    /// <summary>Problem pictures, the newest version first; drafts for the municipality's staff alone.</summary>
    /// <param name="municipality">Only those of the municipality with this code.</param>
    /// <param name="paging">What part.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="reads">Reads pictures.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [UsePaging]
    public async Task<Page<ProblemPicture>> GetProblemPicturesAsync(
        string? municipality, PagingArguments paging, ClaimsPrincipal user, PictureReads reads, CancellationToken cancellationToken) =>
        (await reads.PicturesAsync(municipality, paging.ToRequest(), user.ToActor(), cancellationToken)).ToConnection();

    /// <summary>The picture with this id; null when there is none that the caller may see.</summary>
    public Task<ProblemPicture?> GetProblemPictureAsync([ID<ProblemPicture>] ProblemPictureId id, ClaimsPrincipal user, ProblemPictureByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}

/// <summary>What pictures add to a municipality.</summary>
[ExtendObjectType<Municipality>]
public sealed class MunicipalityPictures
{
    /// <summary>Its published problem pictures, the newest first.</summary>
    public async Task<IReadOnlyList<ProblemPicture>> GetProblemPicturesAsync(
        [Parent] Municipality municipality, PublicPicturesOfMunicipalityLoader loader, CancellationToken cancellationToken) =>
        await loader.LoadRequiredAsync(municipality.Id, cancellationToken);
}

/// <summary>What pictures add to a round.</summary>
[ExtendObjectType<DialogueRound>]
public sealed class RoundPictures
{
    /// <summary>The problem pictures drawn from it, the newest first; drafts for the municipality's staff alone.</summary>
    public Task<IReadOnlyList<ProblemPicture>> GetProblemPicturesAsync([Parent] DialogueRound round, ClaimsPrincipal user, PicturesOfRoundLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(round.Id, user, cancellationToken);
}
