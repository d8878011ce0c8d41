using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Notes that the parties have decided on a promise.</summary>
/// <param name="writer">Writes.</param>
public sealed class DecidePromise(DialogueWriter writer)
{
    /// <summary>Decides it.</summary>
    /// <param name="id">The promise.</param>
    /// <param name="registrationNumber">The decision's registration number (diarienummer).</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="actor">An approver.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no approver of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="IllegalTransitionException">The promise is not under review.</exception>
    /// <exception cref="InvalidInputException">The number is missing or too long, or the day lies in the future.</exception>
    public Task<CitizenPromise> ExecuteAsync(CitizenPromiseId id, string registrationNumber, DateOnly decidedOn, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "decide a promise", Role.Approver, cancellationToken);
            promise.Decide(registrationNumber, decidedOn, scope.Today);
            scope.Record(code, "decidePromise", promise, promise.RegistrationNumber!);
            return promise;
        }, cancellationToken);
}
