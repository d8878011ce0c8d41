using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>
/// Corrects a run whose model is not kept: the themes and statements that were named, and nothing else. What follows for other statements, and what pairs
/// of statements decide, comes with the next run.
/// </summary>
/// <param name="scope">The write.</param>
/// <param name="run">The run.</param>
internal sealed class DirectCorrection(WriteScope scope, AnalysisRun run)
{
    /// <summary>Corrects it.</summary>
    public async Task ApplyAsync(CorrectionContent content, CancellationToken cancellationToken)
    {
        switch (content.Kind)
        {
            case ThemeCorrectionKind.Rename:
                (await ThemeAsync(content.ToKey!, cancellationToken)).Rename(content.Label!);
                break;
            case ThemeCorrectionKind.Merge:
                await MergeAsync(content, cancellationToken);
                break;
            case ThemeCorrectionKind.Split:
                var whole = await ThemeAsync(content.FromKeys[0], cancellationToken);
                var part = Theme.SplitFrom(ThemeId.From(scope.Ids.NewId()), whole, content.ToKey!, content.Label!);
                scope.Db.Add(part);
                whole.MarkCorrected();
                await MoveAsync(content, part, cancellationToken);
                break;
            case ThemeCorrectionKind.Move:
                await MoveAsync(content, await ThemeAsync(content.ToKey!, cancellationToken), cancellationToken);
                break;
        }

        await scope.RecountAsync(run.Id, cancellationToken);
    }

    private async Task MergeAsync(CorrectionContent content, CancellationToken cancellationToken)
    {
        var into = await ThemeAsync(content.ToKey!, cancellationToken);
        var others = await scope.Db.Set<Theme>().Where(t => t.RunId == run.Id && content.FromKeys.Contains(t.Key)).ToListAsync(cancellationToken);
        var merged = others.Select(o => o.Id).ToHashSet();
        var statements = await scope.Db.Set<Statement>().Include(s => s.Themes.OrderBy(t => t.Position))
            .Where(s => s.RunId == run.Id && s.Themes.Any(t => merged.Contains(t.ThemeId))).ToListAsync(cancellationToken);
        foreach (var statement in statements)
        {
            statement.Replace(merged, into.Id);
        }

        into.Rename(content.Label!);
        into.TakeIn(others);
        others.ForEach(o => o.Retire());
    }

    private async Task MoveAsync(CorrectionContent content, Theme to, CancellationToken cancellationToken)
    {
        to.MarkCorrected();
        foreach (var statement in await scope.Db.Set<Statement>().Include(s => s.Themes).Where(s => s.RunId == run.Id && content.Statements.Contains(s.Text)).ToListAsync(cancellationToken))
        {
            statement.MoveTo(to.Id);
        }
    }

    private Task<Theme> ThemeAsync(string key, CancellationToken cancellationToken) => scope.ThemeWithAsync(run, key, cancellationToken);
}
