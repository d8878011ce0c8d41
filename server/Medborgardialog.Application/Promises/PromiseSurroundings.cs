using Medborgardialog.Data;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Promises;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Promises;

/// <summary>Finds what the quality gate needs to know that lies outside a promise.</summary>
internal static class PromiseSurroundings
{
    /// <summary>One promise's surroundings.</summary>
    public static async Task<GateSurroundings> SurroundingsOfAsync(this DialogueDbContext db, CitizenPromise promise, CancellationToken cancellationToken) =>
        (await db.SurroundingsOfAsync([promise], cancellationToken))[promise.Id];

    /// <summary>Several promises' surroundings, at the same cost as one's.</summary>
    public static async Task<IReadOnlyDictionary<CitizenPromiseId, GateSurroundings>> SurroundingsOfAsync(
        this DialogueDbContext db, IReadOnlyCollection<CitizenPromise> promises, CancellationToken cancellationToken)
    {
        var ids = promises.SelectMany(p => p.FocusAreas).Select(f => f.FocusAreaId).Distinct().ToList();
        var titles = await db.Set<FocusArea>().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Title, cancellationToken);
        var undecided = await (
            from link in db.Set<FocusAreaProblem>()
            join chosen in db.Set<Problem>() on link.ProblemId equals chosen.Id
            join other in db.Set<Problem>() on chosen.PictureId equals other.PictureId
            where ids.Contains(link.FocusAreaId) && other.State == ProblemState.Proposed
            select new { link.FocusAreaId, other.Id, other.Title }).Distinct().ToListAsync(cancellationToken);
        return promises.ToDictionary(p => p.Id, p =>
        {
            var own = p.FocusAreas.Select(f => f.FocusAreaId).ToHashSet();
            return new GateSurroundings(
                titles, [.. undecided.Where(u => own.Contains(u.FocusAreaId)).DistinctBy(u => u.Id).Select(u => u.Title).Order(StringComparer.Ordinal)]);
        });
    }
}
