using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.FollowUps;

/// <summary>A follow-up that a source has.</summary>
/// <param name="Period">What it covers.</param>
/// <param name="Title">The source's heading.</param>
/// <param name="Source">Where it was found.</param>
/// <param name="Note">What must be known to read it right.</param>
public sealed record FoundFollowUp(Period Period, string? Title, string Source, string? Note = null);

/// <summary>Enters the follow-ups of a recorded promise that were found, without what they say.</summary>
/// <param name="writer">Writes.</param>
public sealed class RecordFoundFollowUps(DialogueWriter writer)
{
    /// <summary>Records those that are not there yet, told apart by the period's label.</summary>
    /// <param name="slug">The recorded promise.</param>
    /// <param name="found">The follow-ups.</param>
    /// <param name="actor">An editor, or the product itself.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>How many are new.</returns>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="InvalidInputException">The promise is not a recorded one, or a text is missing or too long.</exception>
    public Task<int> ExecuteAsync(string slug, IReadOnlyList<FoundFollowUp> found, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(actor);
        return writer.WriteAsync(actor, async scope =>
        {
            var promise = await scope.Db.Set<CitizenPromise>().Include(p => p.Activities).SingleOrDefaultAsync(p => p.Slug == slug, cancellationToken)
                ?? throw new NotFoundException(nameof(CitizenPromise), slug);
            var code = await scope.Db.Set<Municipality>().Where(m => m.Id == promise.MunicipalityId).Select(m => m.Code).SingleAsync(cancellationToken);
            actor.Demand(code, "record a follow-up", Role.Editor);
            var labels = (await scope.Db.Set<FollowUp>().Where(f => f.PromiseId == promise.Id).Select(f => f.Period.Label).ToListAsync(cancellationToken)).ToHashSet();
            var added = 0;
            foreach (var next in found.Where(f => labels.Add(f.Period.Label)))
            {
                scope.Db.Add(FollowUp.Record(new FollowUpId(scope.Ids.NewId()), promise, next.Period, next.Title, next.Source, next.Note));
                added++;
            }

            scope.Record(code, "recordFoundFollowUps", $"{nameof(CitizenPromise)}/{slug}", $"{added} new");
            return added;
        }, cancellationToken);
    }
}
