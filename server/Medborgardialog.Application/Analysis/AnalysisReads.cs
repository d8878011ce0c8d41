using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>The order of a theme's statements.</summary>
public enum StatementOrder
{
    /// <summary>The most certain first.</summary>
    TypicalFirst,

    /// <summary>The least certain first.</summary>
    BorderlineFirst,
}

/// <summary>Reads runs, themes and statements. Staff of the municipality see them; nobody else sees any.</summary>
/// <param name="contexts">Makes database contexts.</param>
public sealed class AnalysisReads(IDbContextFactory<DialogueDbContext> contexts)
{
    /// <summary>Runs by id.</summary>
    public async Task<IReadOnlyDictionary<AnalysisRunId, AnalysisRun>> RunsAsync(IReadOnlyCollection<AnalysisRunId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Runs(db, actor).Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
    }

    /// <summary>Each round's runs, newest first.</summary>
    public async Task<ILookup<DialogueRoundId, AnalysisRun>> RunsOfRoundsAsync(IReadOnlyCollection<DialogueRoundId> rounds, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var runs = await Runs(db, actor).Where(r => rounds.Contains(r.RoundId)).OrderByDescending(r => r.QueuedAt).ToListAsync(cancellationToken);
        return runs.ToLookup(r => r.RoundId);
    }

    /// <summary>Each run's themes, those with most respondents first and the set-aside ones last.</summary>
    public async Task<ILookup<AnalysisRunId, Theme>> ThemesOfRunsAsync(IReadOnlyCollection<AnalysisRunId> runs, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = Runs(db, actor);
        var themes = await db.Set<Theme>().AsNoTracking().Where(t => runs.Contains(t.RunId) && visible.Any(r => r.Id == t.RunId)).ToListAsync(cancellationToken);
        return themes
            .OrderBy(t => t.Kind is ThemeKind.Unknown or ThemeKind.None)
            .ThenByDescending(t => t.RespondentCount).ThenBy(t => t.Key, StringComparer.Ordinal)
            .ToLookup(t => t.RunId);
    }

    /// <summary>Each round's corrections, in order, the withdrawn ones too.</summary>
    public async Task<ILookup<DialogueRoundId, ThemeCorrection>> CorrectionsOfRoundsAsync(IReadOnlyCollection<DialogueRoundId> rounds, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = Runs(db, actor);
        var corrections = await db.Set<ThemeCorrection>().AsNoTracking().Where(c => rounds.Contains(c.RoundId) && visible.Any(r => r.RoundId == c.RoundId)).OrderBy(c => c.Number).ToListAsync(cancellationToken);
        return corrections.ToLookup(c => c.RoundId);
    }

    /// <summary>Themes by id.</summary>
    public async Task<IReadOnlyDictionary<ThemeId, Theme>> ThemesAsync(IReadOnlyCollection<ThemeId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = Runs(db, actor);
        return await db.Set<Theme>().AsNoTracking().Where(t => ids.Contains(t.Id) && visible.Any(r => r.Id == t.RunId)).ToDictionaryAsync(t => t.Id, cancellationToken);
    }

    /// <summary>Statements by id, with their themes.</summary>
    public async Task<IReadOnlyDictionary<StatementId, Statement>> StatementsAsync(IReadOnlyCollection<StatementId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Statements(db, actor).Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
    }

    /// <summary>A page of the statements that have one of the themes, as their main one or beside it.</summary>
    /// <exception cref="InvalidInputException">The key is none of this list.</exception>
    public async Task<Page<Statement>> StatementsOfAsync(IReadOnlyCollection<ThemeId> themes, StatementOrder order, PageRequest page, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(page);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);

        // The order needs only two numbers of each statement, so it is made here; the texts are read for the page alone.
        var members = await db.Set<StatementTheme>().AsNoTracking().Where(m => themes.Contains(m.ThemeId))
            .Select(m => new { m.StatementId, m.Confidence }).ToListAsync(cancellationToken);
        var ordered = members.GroupBy(m => m.StatementId).Select(g => new StatementKey(g.Max(m => m.Confidence), g.Key.Value)).ToList();
        ordered.Sort((a, b) => a.CompareTo(b, order));
        var (from, to) = Slice(ordered, order, page);
        var ids = ordered.Skip(from).Take(to - from).Select(m => StatementId.From(m.Id)).ToList();
        var statements = await Statements(db, actor).Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
        var keys = ordered.Skip(from).Take(to - from).ToDictionary(k => StatementId.From(k.Id), k => k.ToString());
        return new Page<Statement>([.. ids.Where(statements.ContainsKey).Select(id => statements[id])], to < ordered.Count, from > 0, s => keys[s.Id], ordered.Count);
    }

    // By key, not by place: a statement that a correction has moved away meanwhile leaves the others where they were.
    private static (int From, int To) Slice(List<StatementKey> ordered, StatementOrder order, PageRequest page)
    {
        if (page.Size is < 0 or > 100)
        {
            throw new InvalidInputException("first", "OUT_OF_RANGE", "A page holds 0 to 100 items.");
        }

        if (page.Backward)
        {
            var before = page.Key is null ? ordered.Count : ordered.FindIndex(k => k.CompareTo(StatementKey.Parse(page.Key, "before"), order) >= 0);
            var end = before < 0 ? ordered.Count : before;
            return (Math.Max(0, end - page.Size), end);
        }

        var after = page.Key is null ? 0 : ordered.FindIndex(k => k.CompareTo(StatementKey.Parse(page.Key, "after"), order) > 0);
        var start = after < 0 ? ordered.Count : after;
        return (start, Math.Min(ordered.Count, start + page.Size));
    }

    /// <summary>The decisions about showing statements' words.</summary>
    public async Task<IReadOnlyDictionary<StatementId, QuoteReview>> QuotesAsync(IReadOnlyCollection<StatementId> ids, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = Statements(db, actor);
        return await db.Set<QuoteReview>().AsNoTracking().Where(q => ids.Contains(q.StatementId) && visible.Any(s => s.Id == q.StatementId))
            .ToDictionaryAsync(q => q.StatementId, cancellationToken);
    }

    private static IQueryable<AnalysisRun> Runs(DialogueDbContext db, Actor actor)
    {
        var runs = db.Set<AnalysisRun>().AsNoTracking();
        if (actor.IsSystem)
        {
            return runs;
        }

        return actor.Municipality is { } code && actor.IsStaffOf(code)
            ? runs.Where(r => db.Set<Municipality>().Any(m => m.Id == r.MunicipalityId && m.Code == code))
            : runs.Where(_ => false);
    }

    private static IQueryable<Statement> Statements(DialogueDbContext db, Actor actor)
    {
        var visible = Runs(db, actor);
        return db.Set<Statement>().AsNoTracking().Include(s => s.Themes.OrderBy(t => t.Position)).Where(s => visible.Any(r => r.Id == s.RunId));
    }
}
