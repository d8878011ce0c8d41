using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.FocusAreas;

/// <summary>Reads focus areas. They are public from the moment they are chosen: that and why is what residents are owed.</summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="direct">Runs the busiest reads.</param>
public sealed class FocusAreaReads(IDbContextFactory<DialogueDbContext> contexts, DirectReads direct)
{
    private static readonly DirectQuery<FocusArea> ByProblem = new(
        "f", "SELECT l.problem_id, {f} FROM {keys} k JOIN focus_area_problem l ON l.problem_id = k.value JOIN focus_area f ON f.id = l.focus_area_id")
    {
        Order = static (a, b) => a.ChosenOn != b.ChosenOn ? Nullable.Compare(a.ChosenOn, b.ChosenOn) : a.Id.Value.CompareTo(b.Id.Value),
    };


    /// <summary>One page, by title, then id.</summary>
    /// <param name="municipality">Official code; null for all.</param>
    /// <param name="request">What part.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidInputException">The cursor is not one of this list.</exception>
    public async Task<Page<FocusArea>> PageAsync(string? municipality, PageRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = db.Set<FocusArea>().AsNoTracking();
        if (municipality is not null)
        {
            rows = rows.Where(f => db.Set<Municipality>().Any(m => m.Id == f.MunicipalityId && m.Code == municipality));
        }

        var (title, guid) = request.Key is null ? ("", Guid.Empty) : ReadKey(request.Key);
        var (id, all) = (new FocusAreaId(guid), request.Key is null);
#pragma warning disable CA1309 // Translated to SQL, where the column's collation compares.
        return await request.ReadAsync(
            () => rows.Where(f => all || string.Compare(f.Title, title) > 0 || (f.Title == title && f.Id.CompareTo(id) > 0)).OrderBy(f => f.Title).ThenBy(f => f.Id),
            () => rows.Where(f => all || string.Compare(f.Title, title) < 0 || (f.Title == title && f.Id.CompareTo(id) < 0)).OrderByDescending(f => f.Title).ThenByDescending(f => f.Id),
            f => $"{f.Id.Value:N}|{f.Title}",
            cancellationToken);
#pragma warning restore CA1309
    }

    /// <summary>Focus areas by id; those that do not exist are left out.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyDictionary<FocusAreaId, FocusArea>> ByIdsAsync(IReadOnlyCollection<FocusAreaId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<FocusArea>().AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancellationToken);
    }

    /// <summary>The links of focus areas to problems of published pictures, in order.</summary>
    /// <param name="ids">The focus areas.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<FocusAreaId, FocusAreaProblem>> ProblemLinksAsync(IReadOnlyCollection<FocusAreaId> ids, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var links = await db.Set<FocusAreaProblem>().AsNoTracking().Where(l => ids.Contains(l.FocusAreaId)).OrderBy(l => l.Position).ToListAsync(cancellationToken);
        return links.ToLookup(l => l.FocusAreaId);
    }

    /// <summary>The focus areas that answer problems, oldest choice first.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<ProblemId, FocusArea>> ByProblemsAsync(IReadOnlyCollection<ProblemId> problems, CancellationToken cancellationToken)
    {
        return await direct.LookupAsync<ProblemId, FocusArea>(ByProblem, problems.Select(p => p.Value), [], cancellationToken);
    }

    private static (string Title, Guid Id) ReadKey(string key) => key.Length > 33 && key[32] == '|' ? (key[33..], Paging.ReadId(key[..32])) : ("", Paging.ReadId(key));
}
