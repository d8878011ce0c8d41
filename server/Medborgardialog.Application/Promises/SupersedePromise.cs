using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Lets another promise take a promise's place: now when that is in force, otherwise when it is published.</summary>
/// <param name="writer">Writes.</param>
/// <param name="observers">Later stages that want to know.</param>
public sealed class SupersedePromise(DialogueWriter writer, IEnumerable<IPromiseObserver> observers)
{
    /// <summary>Supersedes it.</summary>
    /// <param name="id">The promise.</param>
    /// <param name="byId">The promise that takes over.</param>
    /// <param name="motive">Why.</param>
    /// <param name="actor">An approver.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no approver of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="IllegalTransitionException">The promise is not in force, or the successor has ended.</exception>
    /// <exception cref="InvalidInputException">The successor is the promise itself or another municipality's, or follows another promise; or the motive is missing or too long.</exception>
    public Task<CitizenPromise> ExecuteAsync(CitizenPromiseId id, CitizenPromiseId byId, string motive, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "supersede a promise", Role.Approver, cancellationToken);
            var (successor, _) = await scope.LoadPromiseAsync(byId, "supersede a promise", Role.Approver, cancellationToken);
            promise.SupersedeBy(successor, motive, scope.Today);
            await observers.TellAsync(promise, scope, cancellationToken);
            scope.Record(code, "supersedePromise", promise, $"{successor.Slug}: {motive}");
            return promise;
        }, cancellationToken);
}
