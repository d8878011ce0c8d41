using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Responses;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.Responses;

/// <summary>What responses add to a round.</summary>
[ExtendObjectType<DialogueRound>]
public sealed class RoundResponses
{
    /// <summary>How many responses it has; hidden in public when few, known to the municipality's staff.</summary>
    public Task<Count> GetResponseCountAsync([Parent] DialogueRound round, ClaimsPrincipal user, ResponseCountByRoundLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(round.Id, user, cancellationToken);

    /// <summary>Its responses, in an order that says nothing about when they came.</summary>
    [UsePaging]
    [Authorize(Roles = [RoleNames.Analyst, RoleNames.Auditor, RoleNames.Administrator])]
    public async Task<Page<SurveyResponse>> GetResponsesAsync(
        [Parent] DialogueRound round, PagingArguments paging, ClaimsPrincipal user, ResponseReads reads, CancellationToken cancellationToken) =>
        (await reads.ResponsesAsync(round.Id, paging.ToRequest(), user.ToActor(), cancellationToken)).ToConnection();
}
