using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Promises;
using Medborgardialog.Domain.Promises;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.Promises;

/// <summary>What has been promised.</summary>
[ExtendObjectType(OperationType.Query)]
[AllowAnonymous]
public sealed class PromiseQueries
{
    /// <summary>Promises, newest period first; those not published yet for the municipality's staff alone.</summary>
    /// <param name="municipality">Only those of the municipality with this code.</param>
    /// <param name="state">Only those in this state.</param>
    /// <param name="paging">What part.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="reads">Reads promises.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [UsePaging]
    public async Task<Page<CitizenPromise>> GetCitizenPromisesAsync(
        string? municipality, CitizenPromiseState? state, PagingArguments paging, ClaimsPrincipal user, PromiseReads reads, CancellationToken cancellationToken) =>
        (await reads.PageAsync(municipality, state, paging.ToRequest(), user.ToActor(), cancellationToken)).ToConnection();

    /// <summary>The promise with this slug; null when there is none that the caller may see.</summary>
    public Task<CitizenPromise?> GetCitizenPromiseAsync(string slug, ClaimsPrincipal user, PromiseReads reads, CancellationToken cancellationToken) =>
        reads.BySlugAsync(slug, user.ToActor(), cancellationToken);

    /// <summary>The chain under a promise; null when there is none that the caller may see.</summary>
    public Task<PromiseEvidence?> GetEvidenceAsync([ID<CitizenPromise>] CitizenPromiseId promise, ClaimsPrincipal user, PromiseEvidenceReads reads, CancellationToken cancellationToken) =>
        reads.ReadAsync(promise, user.ToActor(), cancellationToken);
}
