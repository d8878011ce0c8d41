using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>Moves statements, and others with the same words, to another theme of their run, in this run and every later one.</summary>
/// <param name="corrections">The way to write corrections.</param>
public sealed class MoveStatements(CorrectionWriter corrections)
{
    /// <summary>Moves them.</summary>
    /// <exception cref="NotFoundException">Something that is named does not exist in the run.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">Something is missing, too long or cannot be chosen.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public Task<Theme> ExecuteAsync(IReadOnlyList<StatementId> statementIds, ThemeId toThemeId, string motive, Actor actor, CancellationToken cancellationToken) =>
        corrections.CorrectAsync(new ProposedMove(statementIds, toThemeId), actor, async (scope, prepared) =>
        {
            var (to, run, code) = await scope.Db.ThemeForAsync(actor, toThemeId, cancellationToken);
            var correction = await scope.CorrectAsync(run, prepared, motive, cancellationToken);
            scope.Record(code, "moveStatements", $"Theme/{to.Key}", $"{correction.Statements.Count} statements: {motive}");
            return to;
        }, cancellationToken);
}
