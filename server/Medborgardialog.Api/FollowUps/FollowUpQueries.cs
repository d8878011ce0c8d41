using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.FollowUps;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.FollowUps;

/// <summary>What came of it.</summary>
[ExtendObjectType(OperationType.Query)]
public sealed class FollowUpQueries
{
    /// <summary>Follow-ups that are not published yet, the one due first first; for staff.</summary>
    /// <param name="municipality">Code of the municipality; the caller's own when left out.</param>
    /// <param name="dueBy">Only those due on this day or earlier.</param>
    /// <param name="paging">What part.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="reads">Reads follow-ups.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [UsePaging]
    [Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
    public async Task<Page<FollowUpView>> GetFollowUpsDueAsync(
        string? municipality, DateOnly? dueBy, PagingArguments paging, ClaimsPrincipal user, FollowUpReads reads, CancellationToken cancellationToken) =>
        (await reads.DueAsync(municipality, dueBy, paging.ToRequest(), user.ToActor(), cancellationToken)).ToConnection();

    /// <summary>What came of an answer, for whoever holds its receipt; null when there is no such receipt.</summary>
    [AllowAnonymous]
    public Task<Trace?> GetTraceAsync(string receipt, TraceReceipt trace, CancellationToken cancellationToken) => trace.ExecuteAsync(receipt, cancellationToken);
}
