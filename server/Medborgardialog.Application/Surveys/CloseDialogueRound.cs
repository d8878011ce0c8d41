using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Surveys;

/// <summary>Ends a round.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class CloseDialogueRound(DialogueWriter writer)
{
    /// <summary>Closes the round: no more answers are taken.</summary>
    /// <param name="roundId">The round.</param>
    /// <param name="actor">An editor or administrator of its municipality.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is neither.</exception>
    /// <exception cref="NotFoundException">There is no such round.</exception>
    /// <exception cref="IllegalTransitionException">The round is not open.</exception>
    public Task<DialogueRound> ExecuteAsync(DialogueRoundId roundId, Actor actor, CancellationToken cancellationToken) => writer.WriteAsync(actor, async scope =>
    {
        var (round, municipality) = await scope.RoundForAsync(roundId, "close a dialogue round", [Role.Editor, Role.Administrator], cancellationToken);
        round.Close();
        scope.Record(municipality.Code, "closeDialogueRound", $"DialogueRound/{round.Slug}");
        return round;
    }, cancellationToken);
}
