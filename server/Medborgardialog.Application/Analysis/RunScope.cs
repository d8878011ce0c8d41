using Medborgardialog.Application.Shared;
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
    public static async Task<(AnalysisRun Run, string Code)> RunForAsync(this WriteScope scope, AnalysisRunId id, string action, Role[] roles, CancellationToken cancellationToken)
    {
        var run = await scope.Db.Set<AnalysisRun>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken)
            ?? throw new NotFoundException(nameof(AnalysisRun), id.Value.ToString("N"));
        var code = await scope.Db.Set<Municipality>().Where(m => m.Id == run.MunicipalityId).Select(m => m.Code).FirstAsync(cancellationToken);
        scope.Actor.Demand(code, action, roles);
        return (run, code);
    }

    /// <summary>Loads a theme of a run that still takes corrections.</summary>
    /// <exception cref="NotFoundException">There is no such theme.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public static async Task<(Theme Theme, AnalysisRun Run, string Code)> ThemeForAsync(this WriteScope scope, ThemeId id, CancellationToken cancellationToken)
    {
        var theme = await scope.Db.Set<Theme>().FirstOrDefaultAsync(t => t.Id == id, cancellationToken)
            ?? throw new NotFoundException(nameof(Theme), id.Value.ToString("N"));
        var (run, code) = await scope.RunForAsync(theme.RunId, "correct themes", [Role.Analyst], cancellationToken);
        run.MustTakeCorrections();
        return (theme, run, code);
    }

    /// <summary>Loads statements of one run with their themes.</summary>
    /// <exception cref="InvalidInputException">None is named.</exception>
    /// <exception cref="NotFoundException">One does not exist in the run.</exception>
    public static async Task<List<Statement>> StatementsAsync(this WriteScope scope, AnalysisRunId run, IReadOnlyList<StatementId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            throw new InvalidInputException("statementIds", "REQUIRED", "Choose at least one statement.");
        }

        var statements = await scope.Db.Set<Statement>().Include(s => s.Themes.OrderBy(t => t.Position))
            .Where(s => s.RunId == run && ids.Contains(s.Id)).ToListAsync(cancellationToken);
        var missing = ids.Except(statements.Select(s => s.Id)).ToList();
        return missing.Count == 0 ? statements : throw new NotFoundException(nameof(Statement), missing[0].Value.ToString("N"));
    }

    /// <summary>Records a correction that every later run of the round obeys.</summary>
    public static async Task CorrectAsync(
        this WriteScope scope, AnalysisRun run, ThemeCorrectionKind kind, string toKey, string? label, IEnumerable<string> fromKeys, IEnumerable<string> statements, string motive,
        CancellationToken cancellationToken)
    {
        var corrections = scope.Db.Set<ThemeCorrection>();
        var number = await corrections.Where(c => c.RoundId == run.RoundId).MaxAsync(c => (int?)c.Number, cancellationToken) ?? 0;
        corrections.Add(ThemeCorrection.Make(
            ThemeCorrectionId.From(scope.Ids.NewId()), run.RoundId, number + 1, kind, toKey, label, fromKeys, statements, motive, scope.Actor.Name, scope.Today));
    }

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
