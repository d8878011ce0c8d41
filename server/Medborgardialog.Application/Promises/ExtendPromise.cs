using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Prolongs a published promise, once.</summary>
/// <param name="writer">Writes.</param>
/// <param name="observers">Later stages that want to know.</param>
public sealed class ExtendPromise(DialogueWriter writer, IEnumerable<IPromiseObserver> observers)
{
    /// <summary>Extends it.</summary>
    /// <param name="id">The promise.</param>
    /// <param name="newEnd">The new last day.</param>
    /// <param name="motive">Why.</param>
    /// <param name="actor">An approver.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no approver of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="IllegalTransitionException">The promise is not published, or has been extended already.</exception>
    /// <exception cref="InvalidInputException">The new end is not later than the old, or the motive is missing or too long.</exception>
    public Task<CitizenPromise> ExecuteAsync(CitizenPromiseId id, DateOnly newEnd, string motive, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "extend a promise", Role.Approver, cancellationToken);
            promise.Extend(newEnd, motive, scope.Today);
            await observers.TellAsync(promise, scope, cancellationToken);
            scope.Record(code, "extendPromise", promise, $"{newEnd:O}: {motive}");
            return promise;
        }, cancellationToken);
}
