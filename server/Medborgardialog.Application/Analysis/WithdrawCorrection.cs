using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>Takes a correction back: later runs obey it no longer, and the newest run is as if it had not been made, unless a published picture rests on that run.</summary>
/// <param name="corrections">The way to write corrections.</param>
public sealed class WithdrawCorrection(CorrectionWriter corrections)
{
    /// <summary>Withdraws it.</summary>
    /// <exception cref="NotFoundException">There is no such correction.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">The motive is missing, or later corrections build on it (BUILT_ON).</exception>
    /// <exception cref="IllegalTransitionException">It is withdrawn already.</exception>
    public Task<ThemeCorrection> ExecuteAsync(ThemeCorrectionId correctionId, string motive, Actor actor, CancellationToken cancellationToken) => corrections.WriteAsync(
        actor, db => PrepareAsync(db, correctionId, actor, cancellationToken), async (scope, prepared) =>
        {
            var (correction, code) = await FindAsync(scope.Db, correctionId, actor, cancellationToken);
            correction.Withdraw(motive, actor.Name, scope.Today);
            if (prepared.Change is { } change)
            {
                await change.ApplyAsync(scope, cancellationToken);
            }

            scope.Record(code, "withdrawCorrection", $"ThemeCorrection/{correction.Id.Value:N}", $"{correction.Kind}, number {correction.Number}: {motive}");
            return correction;
        }, cancellationToken);

    /// <summary>Refuses to take away what later corrections build on.</summary>
    /// <exception cref="InvalidInputException">One does (BUILT_ON).</exception>
    internal static void MustBearNone(ThemeCorrection correction, IEnumerable<ThemeCorrection> standing)
    {
        if (standing.Where(c => c.BuildsOn(correction)).Select(c => c.Number).ToList() is { Count: > 0 } later)
        {
            throw new InvalidInputException("correctionId", "BUILT_ON", $"The corrections {string.Join(", ", later)} name the theme that it made. Withdraw them first.");
        }
    }

    private static async Task<PreparedCorrection> PrepareAsync(DialogueDbContext db, ThemeCorrectionId correctionId, Actor actor, CancellationToken cancellationToken)
    {
        var (correction, _) = await FindAsync(db, correctionId, actor, cancellationToken);
        var basis = await CorrectionBasis.ReadAsync(db, correction.RoundId, cancellationToken);
        FittedChange? change = null;
        if (correction.Holds)
        {
            var standing = await StandingCorrections.OfRoundAsync(db, correction.RoundId, cancellationToken);
            MustBearNone(correction, standing);
            change = basis.Changeable is { } run && await FittedRun.ReadAsync(db, run, cancellationToken) is { } fitted
                ? await fitted.ChangeAsync(db, standing.Where(c => c.Id != correctionId).Select(c => c.Content), cancellationToken)
                : null;
        }

        return new PreparedCorrection(correction.RoundId, basis, null, change);
    }

    private static async Task<(ThemeCorrection Correction, string Code)> FindAsync(DialogueDbContext db, ThemeCorrectionId correctionId, Actor actor, CancellationToken cancellationToken)
    {
        var correction = await db.Set<ThemeCorrection>().FirstOrDefaultAsync(c => c.Id == correctionId, cancellationToken)
            ?? throw new NotFoundException(nameof(ThemeCorrection), correctionId.Value.ToString("N"));
        var code = await (
            from round in db.Set<DialogueRound>()
            join municipality in db.Set<Municipality>() on round.MunicipalityId equals municipality.Id
            where round.Id == correction.RoundId
            select municipality.Code).FirstAsync(cancellationToken);
        actor.Demand(code, "correct themes", Role.Analyst);
        return (correction, code);
    }
}
