using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Promises;

/// <summary>Reads promises. The public sees those that were published, the staff of a municipality all of theirs.</summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="direct">Runs the busiest reads.</param>
public sealed class PromiseReads(IDbContextFactory<DialogueDbContext> contexts, DirectReads direct)
{
    // What Visible says below.
    private static readonly DirectQuery<CitizenPromise> ByFocusArea = new("p", """
        SELECT l.focus_area_id, {p} FROM {keys} k JOIN promise_focus_area l ON l.focus_area_id = k.value JOIN citizen_promise p ON p.id = l.promise_id
        WHERE (@everything OR p.state IN ('Published', 'Extended', 'Superseded', 'Concluded')
          OR p.municipality_id = (SELECT id FROM municipality WHERE code = @code))
        """, "everything", "code")
    {
        // Those without a start come last.
        Order = static (a, b) => a.Period.Start != b.Period.Start ? Nullable.Compare(b.Period.Start, a.Period.Start) : a.Id.Value.CompareTo(b.Id.Value),
    };


    /// <summary>One page, newest period first, then by id.</summary>
    /// <param name="municipality">Official code; null for all.</param>
    /// <param name="state">Only those in that state; null for all.</param>
    /// <param name="request">What part.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidInputException">The cursor is not one of this list.</exception>
    public async Task<Page<CitizenPromise>> PageAsync(string? municipality, CitizenPromiseState? state, PageRequest request, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = Visible(db, actor);
        if (municipality is not null)
        {
            rows = rows.Where(p => db.Set<Municipality>().Any(m => m.Id == p.MunicipalityId && m.Code == municipality));
        }

        if (state is not null)
        {
            rows = rows.Where(p => p.State == state);
        }

        var (start, guid) = request.Key is null ? default : Paging.ReadDayAndId(request.Key);
        var (id, all) = (new CitizenPromiseId(guid), request.Key is null);
        return await request.ReadAsync(
            () => rows.Where(p => all || p.Period.Start < start || (p.Period.Start == start && p.Id.CompareTo(id) > 0)).OrderByDescending(p => p.Period.Start).ThenBy(p => p.Id),
            () => rows.Where(p => all || p.Period.Start > start || (p.Period.Start == start && p.Id.CompareTo(id) < 0)).OrderBy(p => p.Period.Start).ThenByDescending(p => p.Id),
            p => Paging.Key(p.Period.Start ?? default, p.Id.Value),
            cancellationToken);
    }

    /// <summary>The promise with a slug; null when there is none that the actor may see.</summary>
    /// <param name="slug">The slug.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<CitizenPromise?> BySlugAsync(string slug, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Visible(db, actor).SingleOrDefaultAsync(p => p.Slug == slug, cancellationToken);
    }

    /// <summary>Promises by id; those that do not exist or that the actor may not see are left out.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<CitizenPromiseId, CitizenPromise>> ByIdsAsync(IReadOnlyCollection<CitizenPromiseId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Visible(db, actor).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
    }

    /// <summary>The promises of municipalities that the public sees, newest period first.</summary>
    /// <param name="municipalities">The municipalities.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<MunicipalityId, CitizenPromise>> PublicByMunicipalitiesAsync(IReadOnlyCollection<MunicipalityId> municipalities, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Visible(db, Actor.Anonymous).Where(p => municipalities.Contains(p.MunicipalityId))
            .OrderByDescending(p => p.Period.Start).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        return rows.ToLookup(p => p.MunicipalityId);
    }

    /// <summary>The promises that answer focus areas, newest period first.</summary>
    /// <param name="focusAreas">The focus areas.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<FocusAreaId, CitizenPromise>> ByFocusAreasAsync(IReadOnlyCollection<FocusAreaId> focusAreas, Actor actor, CancellationToken cancellationToken)
    {
        var sight = StaffSight.Of(actor);
        return await direct.LookupAsync<FocusAreaId, CitizenPromise>(ByFocusArea, focusAreas.Select(f => f.Value), [sight.Everything, sight.Code], cancellationToken);
    }

    /// <summary>The focus areas of promises, in the promise's order.</summary>
    /// <param name="promises">The promises.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<CitizenPromiseId, FocusArea>> FocusAreasAsync(IReadOnlyCollection<CitizenPromiseId> promises, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from link in db.Set<PromiseFocusArea>().AsNoTracking()
            join focusArea in db.Set<FocusArea>().AsNoTracking() on link.FocusAreaId equals focusArea.Id
            where promises.Contains(link.PromiseId)
            orderby link.Position
            select new { link.PromiseId, FocusArea = focusArea }).ToListAsync(cancellationToken);
        return rows.ToLookup(r => r.PromiseId, r => r.FocusArea);
    }

    /// <summary>The activities of promises in order: to the public those that were published as part of the promise, whatever became of them.</summary>
    /// <param name="promises">The promises.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<CitizenPromiseId, PromiseActivity>> ActivitiesAsync(IReadOnlyCollection<CitizenPromiseId> promises, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await VisibleActivities(db, actor).Where(a => promises.Contains(a.PromiseId)).OrderBy(a => a.Position).ToListAsync(cancellationToken);
        return rows.ToLookup(a => a.PromiseId);
    }

    /// <summary>Activities by id; those that do not exist or that the actor may not see are left out.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<PromiseActivityId, PromiseActivity>> ActivitiesByIdsAsync(IReadOnlyCollection<PromiseActivityId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await VisibleActivities(db, actor).Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
    }

    /// <summary>The promises that took promises' places, or are to: those in force before drafts, and newest first.</summary>
    /// <param name="promises">The earlier promises.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<CitizenPromiseId, CitizenPromise>> SuccessorsAsync(IReadOnlyCollection<CitizenPromiseId> promises, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = promises.Select(p => (CitizenPromiseId?)p).ToList();
        var rows = await Visible(db, actor).Where(p => ids.Contains(p.SupersedesId)).ToListAsync(cancellationToken);
        return rows.GroupBy(p => p.SupersedesId!.Value)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.IsPublic).ThenByDescending(p => p.Period.Start).ThenBy(p => p.Id.Value).First());
    }

    /// <summary>What the quality gate still asks of promises; for staff of their municipality, empty to others.</summary>
    /// <param name="promises">The promises.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<CitizenPromiseId, QualityGap>> GapsAsync(IReadOnlyCollection<CitizenPromiseId> promises, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = StaffSight.Of(actor);
        var drafted = await db.Set<CitizenPromise>().AsNoTracking().Include(p => p.Activities).Include(p => p.FocusAreas).AsSplitQuery()
            .Where(p => promises.Contains(p.Id) && p.Origin == Origin.Drafted
                && (sight.Everything || db.Set<Municipality>().Any(m => m.Id == p.MunicipalityId && m.Code == sight.Code)))
            .ToListAsync(cancellationToken);
        var surroundings = await db.SurroundingsOfAsync(drafted, cancellationToken);
        return drafted.SelectMany(p => PromiseQualityGate.Check(p, surroundings[p.Id]).Select(g => (p.Id, Gap: g))).ToLookup(g => g.Id, g => g.Gap);
    }

    /// <summary>The promises that an actor may see.</summary>
    internal static IQueryable<CitizenPromise> Visible(DialogueDbContext db, Actor actor)
    {
        var sight = StaffSight.Of(actor);
        var all = db.Set<CitizenPromise>().AsNoTracking();
        return sight.Everything
            ? all
            : all.Where(p => p.State == CitizenPromiseState.Published || p.State == CitizenPromiseState.Extended
                || p.State == CitizenPromiseState.Superseded || p.State == CitizenPromiseState.Concluded
                || (sight.Code != null && db.Set<Municipality>().Any(m => m.Id == p.MunicipalityId && m.Code == sight.Code)));
    }

    private static IQueryable<PromiseActivity> VisibleActivities(DialogueDbContext db, Actor actor)
    {
        var sight = StaffSight.Of(actor);
        var all = db.Set<PromiseActivity>().AsNoTracking();
        return sight.Everything
            ? all
            : all.Where(a => a.IsPromised || (sight.Code != null && db.Set<CitizenPromise>().Any(p => p.Id == a.PromiseId
                && db.Set<Municipality>().Any(m => m.Id == p.MunicipalityId && m.Code == sight.Code))));
    }
}
