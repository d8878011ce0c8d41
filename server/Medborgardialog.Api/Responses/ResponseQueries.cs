using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Responses;
using Medborgardialog.Domain.Responses;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.Responses;

/// <summary>What needs a person.</summary>
[ExtendObjectType(OperationType.Query)]
public sealed class ResponseQueries
{
    /// <summary>Acute notices of the caller's municipality, the newest first.</summary>
    [UsePaging]
    [Authorize(Roles = [RoleNames.Analyst, RoleNames.Administrator])]
    public async Task<Page<AcuteNotice>> GetAcuteNoticesAsync(PagingArguments paging, ClaimsPrincipal user, ResponseReads reads, CancellationToken cancellationToken) =>
        (await reads.AcuteNoticesAsync(paging.ToRequest(), user.ToActor(), cancellationToken)).ToConnection();
}
