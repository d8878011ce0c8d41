using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Relay;

namespace Medborgardialog.Api.Surveys;

/// <summary>What is asked, and was.</summary>
[ExtendObjectType(OperationType.Query)]
[AllowAnonymous]
public sealed class SurveyQueries
{
    /// <summary>Dialogue rounds, the newest first; drafts for the municipality's staff alone.</summary>
    /// <param name="municipality">Only those of the municipality with this code.</param>
    /// <param name="state">Only those in this state.</param>
    /// <param name="paging">What part.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="reads">Reads rounds.</param>
    /// <param name="cancellationToken">Gives up.</param>
    [UsePaging]
    public async Task<Page<DialogueRound>> GetDialogueRoundsAsync(
        string? municipality, DialogueRoundState? state, PagingArguments paging, ClaimsPrincipal user, SurveyReads reads, CancellationToken cancellationToken) =>
        (await reads.RoundsAsync(municipality, state, paging.ToRequest(), user.ToActor(), cancellationToken)).ToConnection();

    /// <summary>The round with this slug; null when there is none that the caller may see.</summary>
    public Task<DialogueRound?> GetDialogueRoundAsync(string slug, ClaimsPrincipal user, SurveyReads reads, CancellationToken cancellationToken) =>
        reads.RoundAsync(slug, user.ToActor(), cancellationToken);
}
