using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Gives a promise under review back to its writers.</summary>
/// <param name="writer">Writes.</param>
public sealed class ReturnPromise(DialogueWriter writer)
{
    /// <summary>Returns it.</summary>
    /// <param name="id">The promise.</param>
    /// <param name="reason">What must change.</param>
    /// <param name="actor">An approver.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no approver of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="IllegalTransitionException">The promise is not under review.</exception>
    /// <exception cref="InvalidInputException">The reason is missing or too long.</exception>
    public Task<CitizenPromise> ExecuteAsync(CitizenPromiseId id, string reason, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "return a promise", Role.Approver, cancellationToken);
            promise.Return(reason, scope.Today);
            scope.Record(code, "returnPromise", promise, reason);
            return promise;
        }, cancellationToken);
}
