using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>Moves statements, and others with the same words, to another theme of their run, in this run and every later one.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class MoveStatements(DialogueWriter writer)
{
    /// <summary>Moves them.</summary>
    /// <exception cref="NotFoundException">Something that is named does not exist in the run.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">Something is missing, too long or cannot be chosen.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public Task<Theme> ExecuteAsync(IReadOnlyList<StatementId> statementIds, ThemeId toThemeId, string motive, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (to, run, code) = await scope.ThemeForAsync(toThemeId, cancellationToken);
            var correction = await scope.CorrectAsync(run, new ProposedMove(statementIds, toThemeId), motive, cancellationToken);
            scope.Record(code, "moveStatements", $"Theme/{to.Key}", $"{correction.Statements.Count} statements: {motive}");
            return to;
        }, cancellationToken);
}
