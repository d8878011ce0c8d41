using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Adds a signature to a decided promise.</summary>
/// <param name="writer">Writes.</param>
public sealed class SignPromise(DialogueWriter writer)
{
    /// <summary>Signs it; with a signature for every party it is signed.</summary>
    /// <param name="id">The promise.</param>
    /// <param name="signature">Who signs for whom, and when.</param>
    /// <param name="actor">An approver.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no approver of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="IllegalTransitionException">The promise is not decided, or published already.</exception>
    /// <exception cref="InvalidInputException">The party is not one of the promise's, the person has signed for it already, the day lies before the decision or in the future, or a text is missing or too long.</exception>
    public Task<CitizenPromise> ExecuteAsync(CitizenPromiseId id, Signature signature, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "sign a promise", Role.Approver, cancellationToken);
            promise.Sign(signature, scope.Today);
            scope.Record(code, "signPromise", promise, $"{signature?.Name}, {signature?.Party}");
            return promise;
        }, cancellationToken);
}
