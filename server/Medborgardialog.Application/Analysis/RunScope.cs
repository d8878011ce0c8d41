using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>What every change of a run begins with.</summary>
internal static class RunScope
{
    /// <summary>Loads a run and its municipality's code, and refuses who may not change it.</summary>
    /// <exception cref="NotFoundException">There is no such run.</exception>
    /// <exception cref="ForbiddenException">The actor holds none of the roles there.</exception>
    public static Task<(AnalysisRun Run, string Code)> RunForAsync(this WriteScope scope, AnalysisRunId id, string action, Role[] roles, CancellationToken cancellationToken) =>
        scope.Db.RunForAsync(scope.Actor, id, action, roles, cancellationToken);

    /// <inheritdoc cref="RunForAsync(WriteScope, AnalysisRunId, string, Role[], CancellationToken)"/>
    public static async Task<(AnalysisRun Run, string Code)> RunForAsync(this DialogueDbContext db, Actor actor, AnalysisRunId id, string action, Role[] roles, CancellationToken cancellationToken)
    {
        var run = await db.Set<AnalysisRun>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken)
            ?? throw new NotFoundException(nameof(AnalysisRun), id.Value.ToString("N"));
        var code = await db.Set<Municipality>().Where(m => m.Id == run.MunicipalityId).Select(m => m.Code).FirstAsync(cancellationToken);
        actor.Demand(code, action, roles);
        return (run, code);
    }

    /// <summary>Loads a theme of a run that still takes corrections.</summary>
    /// <exception cref="NotFoundException">There is no such theme.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public static async Task<(Theme Theme, AnalysisRun Run, string Code)> ThemeForAsync(this DialogueDbContext db, Actor actor, ThemeId id, CancellationToken cancellationToken)
    {
        var theme = await db.Set<Theme>().FirstOrDefaultAsync(t => t.Id == id, cancellationToken)
            ?? throw new NotFoundException(nameof(Theme), id.Value.ToString("N"));
        var (run, code) = await db.RunForAsync(actor, theme.RunId, "correct themes", [Role.Analyst], cancellationToken);
        run.MustTakeCorrections();
        return (theme, run, code);
    }

    /// <summary>The run of a statement that still takes corrections.</summary>
    /// <exception cref="InvalidInputException">No statement is named.</exception>
    /// <exception cref="NotFoundException">There is no such statement.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public static async Task<(AnalysisRun Run, string Code)> RunOfStatementsAsync(this DialogueDbContext db, Actor actor, IReadOnlyList<StatementId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            throw new InvalidInputException("statementIds", "REQUIRED", "Choose at least two statements.");
        }

        var id = ids[0];
        var statement = await db.Set<Statement>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(Statement), id.Value.ToString("N"));
        var (run, code) = await db.RunForAsync(actor, statement.RunId, "correct themes", [Role.Analyst], cancellationToken);
        run.MustTakeCorrections();
        return (run, code);
    }

    /// <summary>Records a correction that every later run of the round obeys, and makes this run what it says.</summary>
    /// <exception cref="InvalidInputException">The motive is missing.</exception>
    public static async Task<ThemeCorrection> CorrectAsync(this WriteScope scope, AnalysisRun run, PreparedCorrection prepared, string motive, CancellationToken cancellationToken)
    {
        var content = prepared.Content!;
        var number = await scope.Db.Set<ThemeCorrection>().Where(c => c.RoundId == run.RoundId).MaxAsync(c => (int?)c.Number, cancellationToken) ?? 0;
        var correction = ThemeCorrection.Make(ThemeCorrectionId.From(scope.Ids.NewId()), run.RoundId, number + 1, content, motive, scope.Actor.Name, scope.Today);
        scope.Db.Add(correction);
        if (prepared.Change is { } change)
        {
            await change.ApplyAsync(scope, cancellationToken);
        }
        else
        {
            await new DirectCorrection(scope, run).ApplyAsync(content, cancellationToken);
        }

        await scope.Db.SaveChangesAsync(cancellationToken);
        return correction;
    }

    /// <summary>The theme of a run with a key.</summary>
    public static Task<Theme> ThemeWithAsync(this WriteScope scope, AnalysisRun run, string key, CancellationToken cancellationToken) =>
        scope.Db.Set<Theme>().FirstAsync(t => t.RunId == run.Id && t.Key == key, cancellationToken);

    /// <summary>Counts a run's themes anew after statements have moved. Saves what has been changed so far, inside the transaction.</summary>
    public static async Task RecountAsync(this WriteScope scope, AnalysisRunId run, CancellationToken cancellationToken)
    {
        await scope.Db.SaveChangesAsync(cancellationToken);
        var members = await (
            from membership in scope.Db.Set<StatementTheme>()
            join statement in scope.Db.Set<Statement>() on membership.StatementId equals statement.Id
            where statement.RunId == run
            select new { membership.ThemeId, membership.Confidence, statement.ResponseId }).ToListAsync(cancellationToken);
        var byTheme = members.ToLookup(m => m.ThemeId);
        foreach (var theme in await scope.Db.Set<Theme>().Where(t => t.RunId == run).ToListAsync(cancellationToken))
        {
            var own = byTheme[theme.Id].ToList();
            theme.Count(own.Count, own.Select(m => m.ResponseId).Distinct().Count(), own.Count == 0 ? 0 : Math.Round(own.Average(m => m.Confidence), 4));
        }
    }
}
