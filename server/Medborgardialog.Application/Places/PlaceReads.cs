using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Places;

/// <summary>Reads places; all of them are public.</summary>
/// <param name="contexts">Makes database contexts.</param>
public sealed class PlaceReads(IDbContextFactory<DialogueDbContext> contexts)
{
    /// <summary>Municipalities by their code.</summary>
    /// <param name="page">What part.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Page<Municipality>> MunicipalitiesAsync(PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var all = Municipalities(db);
        var key = page.Key;
        return await page.ReadAsync(
            () => all.Where(m => key == null || m.Code.CompareTo(key) > 0).OrderBy(m => m.Code),
            () => all.Where(m => key == null || m.Code.CompareTo(key) < 0).OrderByDescending(m => m.Code),
            m => m.Code,
            cancellationToken);
    }

    /// <summary>The municipality with a code; null when there is none.</summary>
    /// <param name="code">Official four-digit code.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Municipality?> MunicipalityAsync(string code, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Municipalities(db).FirstOrDefaultAsync(m => m.Code == code, cancellationToken);
    }

    /// <summary>Municipalities with their areas, by identifier; those that do not exist are left out.</summary>
    /// <param name="ids">The identifiers.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<MunicipalityId, Municipality>> MunicipalitiesAsync(IReadOnlyCollection<MunicipalityId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Municipalities(db).Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellationToken);
    }

    /// <summary>Municipalities by the local police area that they lie in, each by code.</summary>
    /// <param name="ids">The local police areas.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<LocalPoliceAreaId, Municipality>> MunicipalitiesOfAsync(IReadOnlyCollection<LocalPoliceAreaId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await Municipalities(db).Where(m => ids.Contains(m.LocalPoliceAreaId)).OrderBy(m => m.Code).ToListAsync(cancellationToken);
        return found.ToLookup(m => m.LocalPoliceAreaId);
    }

    /// <summary>Local police areas by identifier.</summary>
    /// <param name="ids">The identifiers.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<LocalPoliceAreaId, LocalPoliceArea>> LocalPoliceAreasAsync(
        IReadOnlyCollection<LocalPoliceAreaId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<LocalPoliceArea>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
    }

    /// <summary>Areas by identifier.</summary>
    /// <param name="ids">The identifiers.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<AreaId, Area>> AreasAsync(IReadOnlyCollection<AreaId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<Area>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
    }

    private static IQueryable<Municipality> Municipalities(DialogueDbContext db) =>
        db.Set<Municipality>().AsNoTracking().Include(m => m.Areas.OrderBy(a => a.Position));
}
