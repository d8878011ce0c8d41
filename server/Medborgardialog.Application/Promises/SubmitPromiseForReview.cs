using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Hands a draft to an approver, through the quality gate.</summary>
/// <param name="writer">Writes.</param>
public sealed class SubmitPromiseForReview(DialogueWriter writer)
{
    /// <summary>Submits it.</summary>
    /// <param name="id">The promise.</param>
    /// <param name="actor">An editor.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="IllegalTransitionException">The promise is no draft.</exception>
    /// <exception cref="PromiseNotReadyException">The quality gate asks for more.</exception>
    public Task<CitizenPromise> ExecuteAsync(CitizenPromiseId id, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "submit a promise for review", Role.Editor, cancellationToken);
            promise.SubmitForReview(await scope.Db.SurroundingsOfAsync(promise, cancellationToken), scope.Today);
            scope.Record(code, "submitPromiseForReview", promise);
            return promise;
        }, cancellationToken);
}
