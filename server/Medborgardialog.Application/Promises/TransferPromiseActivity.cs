using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Hands an activity of a promise to someone else, with the reason.</summary>
/// <param name="writer">Writes.</param>
public sealed class TransferPromiseActivity(DialogueWriter writer)
{
    /// <summary>Transfers it; once promised it stays visible as transferred.</summary>
    /// <param name="id">The activity.</param>
    /// <param name="reason">Why.</param>
    /// <param name="receiver">Who takes it over.</param>
    /// <param name="actor">An editor.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such activity.</exception>
    /// <exception cref="IllegalTransitionException">The promise is neither a draft nor in force, or the activity is not active.</exception>
    /// <exception cref="InvalidInputException">The reason or the receiver is missing or too long.</exception>
    public Task<PromiseActivity> ExecuteAsync(PromiseActivityId id, string reason, string receiver, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "transfer an activity", Role.Editor, cancellationToken);
            var activity = promise.TransferActivity(id, reason, receiver, scope.Today);
            scope.Record(code, "transferPromiseActivity", promise, $"{activity.Text} -> {activity.Receiver}: {activity.Reason}");
            return activity;
        }, cancellationToken);
}
