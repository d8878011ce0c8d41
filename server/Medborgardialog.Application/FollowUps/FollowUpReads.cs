using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.FollowUps;

/// <summary>What residents answered on one follow-up, small groups hidden.</summary>
/// <param name="Yes">They notice a difference.</param>
/// <param name="Partly">In part.</param>
/// <param name="No">They do not.</param>
/// <param name="DoNotKnow">They do not know.</param>
public sealed record OutcomeChecks(Count Yes, Count Partly, Count No, Count DoNotKnow);

/// <summary>
/// A follow-up as one reader sees it: to the public an unpublished one is a date and nothing more.
/// </summary>
/// <param name="FollowUp">The follow-up.</param>
/// <param name="Status">Where it stands today for that reader.</param>
/// <param name="ShowsContent">True when its summary and entries may be shown.</param>
public sealed record FollowUpView(FollowUp FollowUp, FollowUpStatus Status, bool ShowsContent)
{
    /// <summary>The entries that may be shown.</summary>
    public IReadOnlyList<FollowUpEntry> Entries => ShowsContent ? FollowUp.Entries : [];

    /// <summary>The summary that may be shown.</summary>
    public string? Summary => ShowsContent ? FollowUp.Summary : null;
}

/// <summary>Reads follow-ups.</summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="time">The clock: silence follows from the date.</param>
public sealed class FollowUpReads(IDbContextFactory<DialogueDbContext> contexts, TimeProvider time)
{
    /// <summary>The follow-ups of promises that the actor may see, oldest period first; those without dates last.</summary>
    /// <param name="promises">The promises.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<CitizenPromiseId, FollowUpView>> ByPromisesAsync(IReadOnlyCollection<CitizenPromiseId> promises, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var views = await ViewAsync(db, db.Set<FollowUp>().Where(f => promises.Contains(f.PromiseId)), actor, cancellationToken);
        return views.OrderBy(v => v.FollowUp.Period.Start is null).ThenBy(v => v.FollowUp.Period.Start).ThenBy(v => v.FollowUp.Period.Label, StringComparer.Ordinal)
            .ToLookup(v => v.FollowUp.PromiseId);
    }

    /// <summary>Follow-ups by id; those that do not exist or that the actor may not see are left out.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<FollowUpId, FollowUpView>> ByIdsAsync(IReadOnlyCollection<FollowUpId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await ViewAsync(db, db.Set<FollowUp>().Where(f => ids.Contains(f.Id)), actor, cancellationToken)).ToDictionary(v => v.FollowUp.Id);
    }

    /// <summary>One page of the follow-ups that are not published and due by a day, earliest first, for the staff of the municipality.</summary>
    /// <param name="municipality">Official code; null for the actor's own.</param>
    /// <param name="before">Due on this day or earlier; null for all.</param>
    /// <param name="request">What part.</param>
    /// <param name="actor">Someone on the staff.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ForbiddenException">The actor is not on the municipality's staff.</exception>
    /// <exception cref="InvalidInputException">The cursor is not one of this list.</exception>
    public async Task<Page<FollowUpView>> DueAsync(string? municipality, DateOnly? before, PageRequest request, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(actor);
        var code = municipality ?? actor.Municipality ?? "";
        actor.Demand(code, "read which follow-ups are due", Role.Analyst, Role.Editor, Role.Approver, Role.Administrator, Role.Auditor);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = db.Set<FollowUp>().AsNoTracking().Include(f => f.Entries)
            .Where(f => f.State != FollowUpStatus.Published && f.DueOn != null && db.Set<Municipality>().Any(m => m.Id == f.MunicipalityId && m.Code == code));
        if (before is not null)
        {
            rows = rows.Where(f => f.DueOn <= before);
        }

        var (day, guid) = request.Key is null ? default : Paging.ReadDayAndId(request.Key);
        var (id, all) = (new FollowUpId(guid), request.Key is null);
        var page = await request.ReadAsync(
            () => rows.Where(f => all || f.DueOn > day || (f.DueOn == day && f.Id.CompareTo(id) > 0)).OrderBy(f => f.DueOn).ThenBy(f => f.Id),
            () => rows.Where(f => all || f.DueOn < day || (f.DueOn == day && f.Id.CompareTo(id) < 0)).OrderByDescending(f => f.DueOn).ThenByDescending(f => f.Id),
            f => Paging.Key(f.DueOn ?? default, f.Id.Value),
            cancellationToken);
        var today = time.Today();
        return new Page<FollowUpView>(
            [.. page.Items.Select(f => new FollowUpView(f, f.StatusOn(today), ShowsContent: true))], page.HasNext, page.HasPrevious, v => page.KeyOf(v.FollowUp));
    }

    /// <summary>What residents answered on follow-ups. The four numbers are one breakdown: small groups are hidden, and what would give them away.</summary>
    /// <param name="ids">The follow-ups.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<FollowUpId, OutcomeChecks>> OutcomeChecksAsync(IReadOnlyCollection<FollowUpId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Set<OutcomeCheck>().AsNoTracking().Where(c => ids.Contains(c.FollowUpId))
            .GroupBy(c => new { c.FollowUpId, c.Answer }).Select(g => new { g.Key.FollowUpId, g.Key.Answer, Count = g.Count() }).ToListAsync(cancellationToken);
        return ids.Distinct().ToDictionary(id => id, id =>
        {
            int Of(OutcomeAnswer answer) => rows.Find(r => r.FollowUpId == id && r.Answer == answer)?.Count ?? 0;
            var counts = SmallCounts.PublicBreakdown([Of(OutcomeAnswer.Yes), Of(OutcomeAnswer.Partly), Of(OutcomeAnswer.No), Of(OutcomeAnswer.DoNotKnow)]);
            return new OutcomeChecks(counts[0], counts[1], counts[2], counts[3]);
        });
    }

    /// <summary>The next day on which promises should be followed up and are not yet: today or later; null when none.</summary>
    /// <param name="promises">The promises.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<CitizenPromiseId, DateOnly?>> NextDueAsync(IReadOnlyCollection<CitizenPromiseId> promises, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var today = time.Today();
        var rows = await db.Set<FollowUp>().AsNoTracking()
            .Where(f => promises.Contains(f.PromiseId) && f.State != FollowUpStatus.Published && f.DueOn >= today)
            .GroupBy(f => f.PromiseId).Select(g => new { g.Key, DueOn = g.Min(f => f.DueOn) }).ToListAsync(cancellationToken);
        var byPromise = rows.ToDictionary(r => r.Key, r => r.DueOn);
        return promises.Distinct().ToDictionary(p => p, p => byPromise.GetValueOrDefault(p));
    }

    private async Task<List<FollowUpView>> ViewAsync(DialogueDbContext db, IQueryable<FollowUp> rows, Actor actor, CancellationToken cancellationToken)
    {
        var sight = StaffSight.Of(actor);
        var found = await (
            from followUp in rows.AsNoTracking().Include(f => f.Entries)
            join municipality in db.Set<Municipality>() on followUp.MunicipalityId equals municipality.Id
            join promise in db.Set<CitizenPromise>() on followUp.PromiseId equals promise.Id
            select new { FollowUp = followUp, municipality.Code, promise.State }).ToListAsync(cancellationToken);
        var today = time.Today();
        return [.. found.Select(f => View(f.FollowUp, isStaff: sight.Everything || f.Code == sight.Code, today))];
    }

    // A draft is staff's own business: outside it is still only a date to come, or a silence.
    private static FollowUpView View(FollowUp followUp, bool isStaff, DateOnly today)
    {
        var status = followUp.StatusOn(today);
        return new FollowUpView(followUp, status == FollowUpStatus.Draft && !isStaff ? FollowUpStatus.Scheduled : status, isStaff || followUp.State == FollowUpStatus.Published);
    }
}
