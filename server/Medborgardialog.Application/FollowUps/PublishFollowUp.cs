using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.FollowUps;

/// <summary>Reports a follow-up back to the residents.</summary>
/// <param name="writer">Writes.</param>
public sealed class PublishFollowUp(DialogueWriter writer)
{
    /// <summary>Publishes it. Activities reported as removed or transferred leave the promise with it.</summary>
    /// <param name="id">The follow-up.</param>
    /// <param name="actor">An editor or approver.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is neither editor nor approver of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such follow-up.</exception>
    /// <exception cref="IllegalTransitionException">It is not a draft.</exception>
    /// <exception cref="InvalidInputException">An activity has no status.</exception>
    public Task<FollowUp> ExecuteAsync(FollowUpId id, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (followUp, promise, code) = await scope.LoadFollowUpAsync(id, cancellationToken);
            actor.Demand(code, "publish a follow-up", Role.Editor, Role.Approver);
            followUp.Publish(promise, scope.Today);
            scope.Record(code, "publishFollowUp", $"{nameof(FollowUp)}/{promise.Slug}/{followUp.Period.Label}");
            return followUp;
        }, cancellationToken);
}
