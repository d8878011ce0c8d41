using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Promises;

/// <summary>One way from a problem to what is promised.</summary>
/// <param name="FocusArea">The focus area.</param>
/// <param name="ProblemId">The problem it answers.</param>
/// <param name="IsExample">True when the link is example content.</param>
/// <param name="Activities">The promise's activities under that focus area, in order.</param>
public sealed record EvidenceLink(FocusArea FocusArea, ProblemId ProblemId, bool IsExample, IReadOnlyList<PromiseActivity> Activities);

/// <summary>The chain under a promise.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Links">The ways that lead to it, by focus area, then as they were linked.</param>
/// <param name="LeftOut">The problems of the same pictures that were not chosen.</param>
public sealed record PromiseEvidence(CitizenPromise Promise, IReadOnlyList<EvidenceLink> Links, IReadOnlyList<ProblemId> LeftOut)
{
    /// <summary>The problems in a source's own words, where the promise was recorded.</summary>
    public IReadOnlyList<string> StatedProblems => Promise.StatedProblems;
}

/// <summary>Reads what a promise rests on. Problems of pictures that were never published are left out.</summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="promises">Reads promises.</param>
public sealed class PromiseEvidenceReads(IDbContextFactory<DialogueDbContext> contexts, PromiseReads promises)
{
    /// <summary>The chain under a promise; null when there is none that the actor may see.</summary>
    /// <param name="id">The promise.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<PromiseEvidence?> ReadAsync(CitizenPromiseId id, Actor actor, CancellationToken cancellationToken)
    {
        if (!(await promises.ByIdsAsync([id], actor, cancellationToken)).TryGetValue(id, out var promise))
        {
            return null;
        }

        var focusAreas = (await promises.FocusAreasAsync([id], cancellationToken))[id].ToList();
        var activities = (await promises.ActivitiesAsync([id], actor, cancellationToken))[id].ToList();
        var ids = focusAreas.ConvertAll(f => f.Id);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from link in db.Set<FocusAreaProblem>().AsNoTracking()
            join problem in PublicProblems(db) on link.ProblemId equals problem.Id
            where ids.Contains(link.FocusAreaId)
            orderby link.Position
            select link).ToListAsync(cancellationToken);
        var links =
            from focusArea in focusAreas
            from row in rows
            where row.FocusAreaId == focusArea.Id
            select new EvidenceLink(focusArea, row.ProblemId, row.IsExample, activities.FindAll(a => a.FocusAreaId == focusArea.Id));
        return new PromiseEvidence(promise, [.. links], [.. (await LeftOutAsync([id], cancellationToken))[id]]);
    }

    /// <summary>The problems of the pictures behind promises that were not chosen, in the pictures' order.</summary>
    /// <param name="ids">The promises.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<CitizenPromiseId, ProblemId>> LeftOutAsync(IReadOnlyCollection<CitizenPromiseId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var pictures = await (
            from promised in db.Set<PromiseFocusArea>().AsNoTracking()
            join link in db.Set<FocusAreaProblem>().AsNoTracking() on promised.FocusAreaId equals link.FocusAreaId
            join problem in PublicProblems(db) on link.ProblemId equals problem.Id
            where ids.Contains(promised.PromiseId)
            select new { promised.PromiseId, problem.PictureId }).Distinct().ToListAsync(cancellationToken);
        var pictureIds = pictures.Select(p => p.PictureId).Distinct().ToList();
        var leftOut = await PublicProblems(db).Where(p => pictureIds.Contains(p.PictureId) && p.State != ProblemState.FocusArea)
            .OrderBy(p => p.Rank).ThenBy(p => p.Title).Select(p => new { p.Id, p.PictureId }).ToListAsync(cancellationToken);
        return pictures.SelectMany(p => leftOut.Where(l => l.PictureId == p.PictureId).Select(l => (p.PromiseId, l.Id))).ToLookup(p => p.PromiseId, p => p.Id);
    }

    private static IQueryable<Problem> PublicProblems(DialogueDbContext db) =>
        db.Set<Problem>().AsNoTracking().Where(p => db.Set<ProblemPicture>().Any(s => s.Id == p.PictureId && s.State != ProblemPictureState.Draft));
}
