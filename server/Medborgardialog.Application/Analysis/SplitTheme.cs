using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.TextAnalysis;
using Theme = Medborgardialog.Domain.Analysis.Theme;

namespace Medborgardialog.Application.Analysis;

/// <summary>Makes a new theme of some of a theme's statements, in this run and every later one.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class SplitTheme(DialogueWriter writer)
{
    /// <summary>Splits it.</summary>
    /// <exception cref="NotFoundException">The theme or one of the statements does not exist in the run.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">No statement is named, or the label or motive is missing.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public Task<Theme> ExecuteAsync(ThemeId themeId, IReadOnlyList<StatementId> statementIds, string label, string motive, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (from, run, code) = await scope.ThemeForAsync(themeId, cancellationToken);
            var statements = await scope.StatementsAsync(run.Id, statementIds, cancellationToken);
            var texts = statements.Select(s => s.Text).ToList();
            var part = Theme.Create(
                ThemeId.From(scope.Ids.NewId()), run.Id, ThemeSplit.IdFor(from.Key, texts), Guard.Text(label, "label", 100),
                from.IsSubject ? from.Kind : Domain.Analysis.ThemeKind.Discovered, from.IsSubject ? from.Key : null, null, Domain.Analysis.ThemeLineage.Split, isCorrected: true);
            scope.Db.Add(part);
            foreach (var statement in statements)
            {
                statement.MoveTo(part.Id);
            }

            from.MarkCorrected();
            await scope.CorrectAsync(run, ThemeCorrectionKind.Split, part.Key, part.Label, [from.Key], texts, motive, cancellationToken);
            scope.Record(code, "splitTheme", $"Theme/{from.Key}", $"{statements.Count} statements to '{part.Label}': {motive}");
            await scope.RecountAsync(run.Id, cancellationToken);
            return part;
        }, cancellationToken);
}
