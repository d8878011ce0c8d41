using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Gives a signed promise to the residents, through the quality gate again. The promise that it follows is superseded by the same step.</summary>
/// <param name="writer">Writes.</param>
/// <param name="observers">Later stages that want to know.</param>
public sealed class PublishPromise(DialogueWriter writer, IEnumerable<IPromiseObserver> observers)
{
    /// <summary>Publishes it.</summary>
    /// <param name="id">The promise.</param>
    /// <param name="actor">An approver.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no approver of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="IllegalTransitionException">The promise is not signed, or another promise has taken its predecessor's place.</exception>
    /// <exception cref="PromiseNotReadyException">The quality gate asks for more.</exception>
    public Task<CitizenPromise> ExecuteAsync(CitizenPromiseId id, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "publish a promise", Role.Approver, cancellationToken);
            promise.Publish(await scope.Db.SurroundingsOfAsync(promise, cancellationToken), scope.Today);
            if (promise.SupersedesId is { } earlierId)
            {
                var (earlier, _) = await scope.LoadPromiseAsync(earlierId, "publish a promise", Role.Approver, cancellationToken);
                earlier.GiveWayTo(promise, scope.Today);
                await observers.TellAsync(earlier, scope, cancellationToken);
            }

            await observers.TellAsync(promise, scope, cancellationToken);
            scope.Record(code, "publishPromise", promise);
            return promise;
        }, cancellationToken);
}
