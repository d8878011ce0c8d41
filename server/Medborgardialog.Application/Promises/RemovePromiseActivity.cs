using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Takes an activity out of a promise, with the reason.</summary>
/// <param name="writer">Writes.</param>
public sealed class RemovePromiseActivity(DialogueWriter writer)
{
    /// <summary>Removes it; once promised it stays visible as removed.</summary>
    /// <param name="id">The activity.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">An editor.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such activity.</exception>
    /// <exception cref="IllegalTransitionException">The promise is neither a draft nor in force, or the activity is not active.</exception>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    public Task<PromiseActivity> ExecuteAsync(PromiseActivityId id, string reason, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "remove an activity", Role.Editor, cancellationToken);
            var activity = promise.RemoveActivity(id, reason, scope.Today);
            scope.Record(code, "removePromiseActivity", promise, $"{activity.Text}: {activity.Reason}");
            return activity;
        }, cancellationToken);
}
