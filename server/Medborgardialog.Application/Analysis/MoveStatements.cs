using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>Moves statements to another theme of their run, in this run and every later one.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class MoveStatements(DialogueWriter writer)
{
    /// <summary>Moves them.</summary>
    /// <exception cref="NotFoundException">The theme or one of the statements does not exist in the run.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">No statement is named, or the motive is missing.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    public Task<Theme> ExecuteAsync(IReadOnlyList<StatementId> statementIds, ThemeId toThemeId, string motive, Actor actor, CancellationToken cancellationToken) =>
        writer.WriteAsync(actor, async scope =>
        {
            var (to, run, code) = await scope.ThemeForAsync(toThemeId, cancellationToken);
            var statements = await scope.StatementsAsync(run.Id, statementIds, cancellationToken);
            foreach (var statement in statements)
            {
                statement.MoveTo(to.Id);
            }

            to.MarkCorrected();
            await scope.CorrectAsync(run, ThemeCorrectionKind.Move, to.Key, null, [], statements.Select(s => s.Text), motive, cancellationToken);
            scope.Record(code, "moveStatements", $"Theme/{to.Key}", $"{statements.Count} statements: {motive}");
            await scope.RecountAsync(run.Id, cancellationToken);
            return to;
        }, cancellationToken);
}
