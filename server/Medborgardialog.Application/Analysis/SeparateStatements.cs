using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>Says that two statements do not belong to one theme, in this run and every later one.</summary>
/// <param name="corrections">The way to write corrections.</param>
public sealed class SeparateStatements(CorrectionWriter corrections)
{
    /// <summary>Separates them.</summary>
    /// <exception cref="NotFoundException">Something that is named does not exist in the run.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">Something is missing, too long or cannot be chosen.</exception>
    /// <exception cref="IllegalTransitionException">The run takes no corrections.</exception>
    /// <exception cref="ContradictedCorrectionException">Earlier corrections say otherwise.</exception>
    public Task<ThemeCorrection> ExecuteAsync(IReadOnlyList<StatementId> statementIds, string motive, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(statementIds);
        return corrections.CorrectAsync(new ProposedSeparation(statementIds), actor, async (scope, prepared) =>
        {
            var (run, code) = await scope.Db.RunOfStatementsAsync(actor, statementIds, cancellationToken);
            var correction = await scope.CorrectAsync(run, prepared, motive, cancellationToken);
            scope.Record(code, "separateStatements", $"ThemeCorrection/{correction.Id.Value:N}", $"{correction.Statements.Count} statements: {motive}");
            return correction;
        }, cancellationToken);
    }
}
