using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Surveys;

/// <summary>Opens a round for answers.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class OpenDialogueRound(DialogueWriter writer)
{
    /// <summary>Opens the round; its survey is fixed from now on.</summary>
    /// <param name="roundId">The round.</param>
    /// <param name="actor">An editor or administrator of its municipality.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is neither.</exception>
    /// <exception cref="NotFoundException">There is no such round.</exception>
    /// <exception cref="IllegalTransitionException">The round is not a draft.</exception>
    /// <exception cref="InvalidInputException">It has no survey with a question (<c>survey</c>, REQUIRED).</exception>
    public Task<DialogueRound> ExecuteAsync(DialogueRoundId roundId, Actor actor, CancellationToken cancellationToken) => writer.WriteAsync(actor, async scope =>
    {
        var (round, municipality) = await scope.RoundForAsync(roundId, "open a dialogue round", [Role.Editor, Role.Administrator], cancellationToken);
        var survey = await scope.Db.Set<Survey>().NewestAsync(round.Id, cancellationToken);
        round.Open(survey);
        scope.Record(municipality.Code, "openDialogueRound", $"DialogueRound/{round.Slug}", $"survey version {survey?.Version}");
        return round;
    }, cancellationToken);
}
