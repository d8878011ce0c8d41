using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Places;

/// <summary>Reads places; all of them are public.</summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="direct">Runs the busiest reads.</param>
public sealed class PlaceReads(IDbContextFactory<DialogueDbContext> contexts, DirectReads direct)
{
    private static readonly DirectQuery<Municipality> MunicipalitiesById = new("m", "SELECT {m} FROM municipality m WHERE m.id IN {keys}");
    private static readonly DirectQuery<Area> AreasOfMunicipalities = new("a", "SELECT a.municipality_id, {a} FROM area a WHERE a.municipality_id IN {keys}")
    {
        Order = static (a, b) => a.Position.CompareTo(b.Position),
    };

    private static readonly DirectQuery<Area> AreasById = new("a", "SELECT {a} FROM area a WHERE a.id IN {keys}");

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

    /// <summary>Municipalities by identifier, without their areas; those that do not exist are left out.</summary>
    /// <param name="ids">The identifiers.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<MunicipalityId, Municipality>> MunicipalitiesAsync(IReadOnlyCollection<MunicipalityId> ids, CancellationToken cancellationToken)
    {
        var found = await direct.ListAsync(MunicipalitiesById, ids.Select(m => m.Value), [], cancellationToken);
        return found.ToDictionary(m => m.Id);
    }

    /// <summary>The areas of municipalities, in their order.</summary>
    /// <param name="municipalities">The municipalities.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ILookup<MunicipalityId, Area>> AreasOfAsync(IReadOnlyCollection<MunicipalityId> municipalities, CancellationToken cancellationToken) =>
        direct.LookupAsync<MunicipalityId, Area>(AreasOfMunicipalities, municipalities.Select(m => m.Value), [], cancellationToken);

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
        var found = await direct.ListAsync(AreasById, ids.Select(a => a.Value), [], cancellationToken);
        return found.ToDictionary(a => a.Id);
    }

    private static IQueryable<Municipality> Municipalities(DialogueDbContext db) =>
        db.Set<Municipality>().AsNoTracking().Include(m => m.Areas.OrderBy(a => a.Position));
}
