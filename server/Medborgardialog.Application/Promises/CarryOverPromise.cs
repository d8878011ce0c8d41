using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Promises;

/// <summary>Begins a new generation of a promise with the same content in a new period.</summary>
/// <param name="writer">Writes.</param>
public sealed class CarryOverPromise(DialogueWriter writer)
{
    /// <summary>Makes the new draft; the promise gives way when that is published.</summary>
    /// <param name="id">The promise.</param>
    /// <param name="slug">The new promise's name in addresses.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="periodStart">Its first day.</param>
    /// <param name="periodEnd">Its last day.</param>
    /// <param name="motive">Why the content goes on.</param>
    /// <param name="actor">An editor.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="IllegalTransitionException">The promise is not in force.</exception>
    /// <exception cref="InvalidInputException">A field is missing, too long or malformed, the slug is taken, or the period ends before it begins.</exception>
    public Task<CitizenPromise> ExecuteAsync(CitizenPromiseId id, string slug, string title, DateOnly periodStart, DateOnly periodEnd, string motive, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (promise, code) = await scope.LoadPromiseAsync(id, "carry a promise over", Role.Editor, cancellationToken);
            var newSlug = Guard.Slug(slug, "slug");
            await scope.DemandFreeSlugAsync(newSlug, cancellationToken);
            var next = promise.CarryOver(
                new CitizenPromiseId(scope.Ids.NewId()), newSlug, title, PromisePeriod.Of(periodStart, periodEnd), motive, scope.Today, scope.Ids);
            scope.Db.Add(next);
            scope.Record(code, "carryOverPromise", promise, $"{next.Slug}: {motive}");
            return next;
        }, cancellationToken);
}
