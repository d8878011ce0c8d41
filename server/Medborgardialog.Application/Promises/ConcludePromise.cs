using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Ends a promise without a successor.</summary>
/// <param name="writer">Writes.</param>
/// <param name="observers">Later stages that want to know.</param>
public sealed class ConcludePromise(DialogueWriter writer, IEnumerable<IPromiseObserver> observers)
{
    /// <summary>Concludes it.</summary>
    /// <param name="id">The promise.</param>
    /// <param name="motive">Why.</param>
    /// <param name="actor">An approver.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no approver of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="IllegalTransitionException">The promise is not in force.</exception>
    /// <exception cref="InvalidInputException">The motive is missing or too long.</exception>
    public Task<CitizenPromise> ExecuteAsync(CitizenPromiseId id, string motive, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "conclude a promise", Role.Approver, cancellationToken);
            promise.Conclude(motive, scope.Today);
            await observers.TellAsync(promise, scope, cancellationToken);
            scope.Record(code, "concludePromise", promise, motive);
            return promise;
        }, cancellationToken);
}
