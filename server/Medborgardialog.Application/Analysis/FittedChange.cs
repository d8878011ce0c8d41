using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.TextAnalysis;
using Microsoft.EntityFrameworkCore;
using Statement = Medborgardialog.Domain.Analysis.Statement;
using Theme = Medborgardialog.Domain.Analysis.Theme;

namespace Medborgardialog.Application.Analysis;

/// <summary>What becomes of a run when other corrections hold: ready to be written, so that the write reads no more than it changes.</summary>
/// <param name="run">The run.</param>
/// <param name="model">Its model with those corrections.</param>
/// <param name="numbers">Every theme's numbers in it.</param>
/// <param name="placed">The statements that get other themes, by the themes' keys, the main one first.</param>
internal sealed class FittedChange(
    AnalysisRunId run, ThemeModel model, IReadOnlyDictionary<string, ThemeNumbers> numbers, IReadOnlyDictionary<StatementId, List<(string Key, double Confidence, bool ByPerson)>> placed)
{
    /// <summary>Makes the run's themes and statements so.</summary>
    public async Task ApplyAsync(WriteScope scope, CancellationToken cancellationToken)
    {
        var themes = await DescribeAsync(scope, cancellationToken);
        var ids = placed.Keys.ToList();
        foreach (var statement in await scope.Db.Set<Statement>().Include(s => s.Themes).Where(s => ids.Contains(s.Id)).ToListAsync(cancellationToken))
        {
            statement.Place(placed[statement.Id].Select(t => (themes[t.Key].Id, t.Confidence, t.ByPerson)));
        }
    }

    private async Task<Dictionary<string, Theme>> DescribeAsync(WriteScope scope, CancellationToken cancellationToken)
    {
        var projection = new ThemeProjection(model);
        var themes = await scope.Db.Set<Theme>().Where(t => t.RunId == run).ToDictionaryAsync(t => t.Key, StringComparer.Ordinal, cancellationToken);
        var gone = themes.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var found in model.Themes)
        {
            gone.Remove(found.Id);
            if (themes.TryGetValue(found.Id, out var theme))
            {
                projection.Describe(theme, found);
            }
            else
            {
                themes[found.Id] = theme = projection.Make(ThemeId.From(scope.Ids.NewId()), run, found);
                scope.Db.Add(theme);
            }
        }

        foreach (var key in gone)
        {
            themes[key].Retire();
        }

        foreach (var theme in themes.Values)
        {
            var own = numbers.GetValueOrDefault(theme.Key);
            theme.Count(own.Statements, own.Respondents, own.MeanConfidence);
        }

        return themes;
    }
}
