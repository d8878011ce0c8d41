using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.TextAnalysis;
using Microsoft.EntityFrameworkCore;
using Statement = Medborgardialog.Domain.Analysis.Statement;
using Theme = Medborgardialog.Domain.Analysis.Theme;

namespace Medborgardialog.Application.Analysis;

/// <summary>Makes of what somebody asks for, by ids of one run, what holds for the round: keys of themes and words of statements.</summary>
/// <param name="db">The database.</param>
/// <param name="run">The run.</param>
internal sealed class CorrectionReading(DialogueDbContext db, AnalysisRunId run)
{
    /// <summary>What it says.</summary>
    /// <exception cref="NotFoundException">A theme or statement does not exist in the run.</exception>
    /// <exception cref="InvalidInputException">Something is missing, or cannot be chosen.</exception>
    public async Task<CorrectionContent> ReadAsync(ProposedCorrection proposed, CancellationToken cancellationToken) => proposed switch
    {
        ProposedRename rename => new(ThemeCorrectionKind.Rename, (await ThemeAsync(rename.ThemeId, cancellationToken)).Key, Label(rename.Label), [], []),
        ProposedMerge merge => await MergeAsync(merge, cancellationToken),
        ProposedSplit split => await SplitAsync(split, cancellationToken),
        ProposedMove move => new(ThemeCorrectionKind.Move, (await ThemeAsync(move.ToThemeId, cancellationToken)).Key, null, [], await TextsAsync(move.StatementIds, 1, null, cancellationToken)),
        ProposedLink link => new(ThemeCorrectionKind.Link, null, null, [], await TextsAsync(link.StatementIds, 2, null, cancellationToken)),
        ProposedSeparation apart => new(ThemeCorrectionKind.Separate, null, null, [], await TextsAsync(apart.StatementIds, 2, 2, cancellationToken)),
        _ => throw new ArgumentException($"{proposed.GetType().Name} says nothing of its own.", nameof(proposed)),
    };

    private async Task<CorrectionContent> MergeAsync(ProposedMerge merge, CancellationToken cancellationToken)
    {
        var ids = merge.ThemeIds.Distinct().ToList();
        if (ids.Count < 2)
        {
            throw new InvalidInputException("themeIds", "REQUIRED", "Choose at least two themes to merge.");
        }

        var themes = await db.Set<Theme>().AsNoTracking().Where(t => ids.Contains(t.Id)).ToListAsync(cancellationToken);
        if (ids.Find(id => !themes.Exists(t => t.Id == id)) is { Value: var missing } && missing != Guid.Empty)
        {
            throw new NotFoundException(nameof(Theme), missing.ToString("N"));
        }

        if (themes.Exists(t => t.RunId != run))
        {
            throw new InvalidInputException("themeIds", "NOT_AN_OPTION", "The themes are of different runs.");
        }

        if (themes.Exists(t => !t.IsSubject))
        {
            throw new InvalidInputException("themeIds", "NOT_AN_OPTION", "The statements without a theme and the answers without content cannot be merged: move or split statements out of them.");
        }

        return new(ThemeCorrectionKind.Merge, themes.Single(t => t.Id == ids[0]).Key, Label(merge.Label), [.. ids.Skip(1).Select(id => themes.Single(t => t.Id == id).Key)], []);
    }

    private async Task<CorrectionContent> SplitAsync(ProposedSplit split, CancellationToken cancellationToken)
    {
        var from = await ThemeAsync(split.ThemeId, cancellationToken);
        var texts = await TextsAsync(split.StatementIds, 1, null, cancellationToken);
        return new(ThemeCorrectionKind.Split, ThemeSplit.IdFor(from.Key, texts), Label(split.Label), [from.Key], texts);
    }

    private async Task<Theme> ThemeAsync(ThemeId id, CancellationToken cancellationToken) =>
        await db.Set<Theme>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id && t.RunId == run, cancellationToken) ?? throw new NotFoundException(nameof(Theme), id.Value.ToString("N"));

    // Statements that say the same are one.
    private async Task<IReadOnlyList<string>> TextsAsync(IReadOnlyList<StatementId> ids, int least, int? most, CancellationToken cancellationToken)
    {
        var found = await db.Set<Statement>().AsNoTracking().Where(s => s.RunId == run && ids.Contains(s.Id)).Select(s => new { s.Id, s.Text }).ToListAsync(cancellationToken);
        if (ids.FirstOrDefault(id => !found.Exists(s => s.Id == id)) is { Value: var missing } && missing != Guid.Empty)
        {
            throw new NotFoundException(nameof(Statement), missing.ToString("N"));
        }

        var texts = ids.Select(id => found.Find(s => s.Id == id)!.Text).DistinctBy(Corrections.KeyOf).ToList();
        if (texts.Count < least)
        {
            throw new InvalidInputException("statementIds", "REQUIRED", least == 1 ? "Choose at least one statement." : "Choose at least two statements that do not say the same.");
        }

        return texts.Count > most ? throw new InvalidInputException("statementIds", "TOO_MANY", $"Choose {most} statements.") : texts;
    }

    private static string Label(string label) => Guard.Text(label, "label", 100);
}
