using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.TextAnalysis;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>Tells what corrections would change in a run, without making them.</summary>
/// <param name="contexts">Makes database contexts.</param>
public sealed class PreviewCorrections(IDbContextFactory<DialogueDbContext> contexts)
{
    private const int Most = 20;
    private const int Examples = 5;

    /// <summary>Tries them.</summary>
    /// <returns>What would change; null when the run's model is not kept any more.</returns>
    /// <exception cref="NotFoundException">The run, or something that is named, does not exist.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">Something is missing, too long or cannot be chosen, or there are more than 20 corrections.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections, or a correction is withdrawn already.</exception>
    /// <exception cref="ContradictedCorrectionException">One cannot hold beside the others.</exception>
    public async Task<CorrectionPreview?> ExecuteAsync(AnalysisRunId runId, IReadOnlyList<ProposedCorrection> proposed, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        ArgumentNullException.ThrowIfNull(actor);
        if (proposed.Count is 0 or > Most)
        {
            throw new InvalidInputException("corrections", "OUT_OF_RANGE", $"Try 1 to {Most} corrections.");
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (run, _) = await db.RunForAsync(actor, runId, "preview corrections", [Role.Analyst], cancellationToken);
        run.MustTakeCorrections();
        var standing = await StandingCorrections.OfRoundAsync(db, run.RoundId, cancellationToken);
        var then = standing.ConvertAll(c => c.Content);
        var now = await ReadAsync(db, run, standing, proposed, cancellationToken);
        return await FittedRun.ReadAsync(db, run.Id, cancellationToken) is { } fitted
            ? Compare(fitted, fitted.With(then, cancellationToken), fitted.With(now, cancellationToken))
            : null;
    }

    private static async Task<List<CorrectionContent>> ReadAsync(
        DialogueDbContext db, AnalysisRun run, List<ThemeCorrection> standing, IReadOnlyList<ProposedCorrection> proposed, CancellationToken cancellationToken)
    {
        var kept = standing.ToList();
        foreach (var withdrawal in proposed.OfType<ProposedWithdrawal>())
        {
            var correction = kept.Find(c => c.Id == withdrawal.CorrectionId) ?? throw new NotFoundException(nameof(ThemeCorrection), withdrawal.CorrectionId.Value.ToString("N"));
            WithdrawCorrection.MustBearNone(correction, kept);
            kept.Remove(correction);
        }

        var reading = new CorrectionReading(db, run.Id);
        var conflicts = new CorrectionConflicts(kept.Select(c => (c.Number, c.Content)));
        var contents = kept.ConvertAll(c => c.Content);
        foreach (var correction in proposed.Where(p => p is not ProposedWithdrawal))
        {
            var content = await reading.ReadAsync(correction, cancellationToken);
            conflicts.Take(0, content);
            contents.Add(content);
        }

        return contents;
    }

    private static CorrectionPreview Compare(FittedRun fitted, ThemeModel before, ThemeModel after)
    {
        Dictionary<string, string> earlier = Labels(before), later = Labels(after);
        Dictionary<string, ThemeNumbers> then = fitted.Count(before), now = fitted.Count(after);
        var moved = Enumerable.Range(0, before.Statements.Count)
            .Select(i => (Index: i, From: before.Statements[i].Themes[0].ThemeId, To: after.Statements[i].Themes[0].ThemeId)).Where(m => m.From != m.To)
            .GroupBy(m => (m.From, m.To)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.From, StringComparer.Ordinal).ThenBy(g => g.Key.To, StringComparer.Ordinal);
        var themes = earlier.Keys.Union(later.Keys)
            .Select(key => new PreviewedTheme(
                key, earlier.GetValueOrDefault(key), later.GetValueOrDefault(key), then.GetValueOrDefault(key).Statements, now.GetValueOrDefault(key).Statements,
                then.GetValueOrDefault(key).Respondents, now.GetValueOrDefault(key).Respondents))
            .Where(t => t.StatementsBefore != t.StatementsAfter || t.RespondentsBefore != t.RespondentsAfter || (t.LabelBefore != t.LabelAfter && t.StatementsAfter > 0))
            .OrderByDescending(t => Math.Max(t.RespondentsBefore, t.RespondentsAfter)).ThenBy(t => t.Key, StringComparer.Ordinal);
        return new CorrectionPreview(
            [.. moved.Select(g => new PreviewedMove(earlier[g.Key.From], later[g.Key.To], g.Count(), [.. g.Take(Examples).Select(m => fitted.StatementAt(m.Index))]))], [.. themes]);
    }

    private static Dictionary<string, string> Labels(ThemeModel model) => model.Themes.ToDictionary(t => t.Id, t => t.Label, StringComparer.Ordinal);
}

/// <summary>What corrections would change.</summary>
/// <param name="Moves">Statements whose main theme would be another, by theme left and theme joined, most first.</param>
/// <param name="Themes">Themes whose label or numbers would change, those with most respondents first.</param>
public sealed record CorrectionPreview(IReadOnlyList<PreviewedMove> Moves, IReadOnlyList<PreviewedTheme> Themes);

/// <summary>Statements that would go from one theme to another.</summary>
/// <param name="From">The label of the theme that they would leave.</param>
/// <param name="To">The label of the theme that they would join.</param>
/// <param name="StatementCount">How many.</param>
/// <param name="Examples">Up to five of them.</param>
public sealed record PreviewedMove(string From, string To, int StatementCount, IReadOnlyList<StatementId> Examples);

/// <summary>A theme before and after.</summary>
/// <param name="Key">Its key.</param>
/// <param name="LabelBefore">Its label; null when it is not there.</param>
/// <param name="LabelAfter">Its label afterwards; null when it would not be there.</param>
/// <param name="StatementsBefore">Statements that have it.</param>
/// <param name="StatementsAfter">The same afterwards.</param>
/// <param name="RespondentsBefore">Respondents behind them.</param>
/// <param name="RespondentsAfter">The same afterwards.</param>
public sealed record PreviewedTheme(string Key, string? LabelBefore, string? LabelAfter, int StatementsBefore, int StatementsAfter, int RespondentsBefore, int RespondentsAfter);
