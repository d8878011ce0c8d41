using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>Makes a new theme of some of a theme's statements and of those that resemble them, in this run and every later one.</summary>
/// <param name="corrections">The way to write corrections.</param>
public sealed class SplitTheme(CorrectionWriter corrections)
{
    /// <summary>Splits it.</summary>
    /// <exception cref="NotFoundException">Something that is named does not exist in the run.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">Something is missing, too long or cannot be chosen.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public Task<Theme> ExecuteAsync(ThemeId themeId, IReadOnlyList<StatementId> statementIds, string label, string motive, Actor actor, CancellationToken cancellationToken) =>
        corrections.CorrectAsync(new ProposedSplit(themeId, statementIds, label), actor, async (scope, prepared) =>
        {
            var (from, run, code) = await scope.Db.ThemeForAsync(actor, themeId, cancellationToken);
            var correction = await scope.CorrectAsync(run, prepared, motive, cancellationToken);
            scope.Record(code, "splitTheme", $"Theme/{from.Key}", $"{correction.Statements.Count} statements to '{correction.Label}': {motive}");
            return await scope.ThemeWithAsync(run, correction.ToKey!, cancellationToken);
        }, cancellationToken);
}
