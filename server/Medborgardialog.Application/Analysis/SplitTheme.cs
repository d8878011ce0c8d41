using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>Makes a new theme of some of a theme's statements and of those that resemble them, in this run and every later one.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class SplitTheme(DialogueWriter writer)
{
    /// <summary>Splits it.</summary>
    /// <exception cref="NotFoundException">Something that is named does not exist in the run.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">Something is missing, too long or cannot be chosen.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public Task<Theme> ExecuteAsync(ThemeId themeId, IReadOnlyList<StatementId> statementIds, string label, string motive, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (from, run, code) = await scope.ThemeForAsync(themeId, cancellationToken);
            var correction = await scope.CorrectAsync(run, new ProposedSplit(themeId, statementIds, label), motive, cancellationToken);
            scope.Record(code, "splitTheme", $"Theme/{from.Key}", $"{correction.Statements.Count} statements to '{correction.Label}': {motive}");
            return await scope.ThemeWithAsync(run, correction.ToKey!, cancellationToken);
        }, cancellationToken);
}
