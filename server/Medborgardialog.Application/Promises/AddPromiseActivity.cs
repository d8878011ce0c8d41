using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Adds an activity to a draft.</summary>
/// <param name="writer">Writes.</param>
public sealed class AddPromiseActivity(DialogueWriter writer)
{
    /// <summary>Adds it at the end.</summary>
    /// <param name="promiseId">The promise.</param>
    /// <param name="content">What it says.</param>
    /// <param name="actor">An editor.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="IllegalTransitionException">The promise is no draft.</exception>
    /// <exception cref="InvalidInputException">A text is missing or too long, or the focus area is not the promise's.</exception>
    public Task<PromiseActivity> ExecuteAsync(CitizenPromiseId promiseId, ActivityContent content, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(promiseId, "add an activity", Role.Editor, cancellationToken);
            var activity = promise.AddActivity(new PromiseActivityId(scope.Ids.NewId()), content);
            scope.Record(code, "addPromiseActivity", promise, activity.Text);
            return activity;
        }, cancellationToken);
}
