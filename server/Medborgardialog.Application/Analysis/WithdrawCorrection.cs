using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>Takes a correction back: later runs obey it no longer, and the newest run is as if it had not been made, unless a published picture rests on that run.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class WithdrawCorrection(DialogueWriter writer)
{
    /// <summary>Withdraws it.</summary>
    /// <exception cref="NotFoundException">There is no such correction.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">The motive is missing, or later corrections build on it (BUILT_ON).</exception>
    /// <exception cref="IllegalTransitionException">It is withdrawn already.</exception>
    public Task<ThemeCorrection> ExecuteAsync(ThemeCorrectionId correctionId, string motive, Actor actor, CancellationToken cancellationToken) => writer.WriteAsync(actor, async scope =>
    {
        var correction = await scope.Db.Set<ThemeCorrection>().FirstOrDefaultAsync(c => c.Id == correctionId, cancellationToken)
            ?? throw new NotFoundException(nameof(ThemeCorrection), correctionId.Value.ToString("N"));
        var code = await (
            from round in scope.Db.Set<DialogueRound>()
            join municipality in scope.Db.Set<Municipality>() on round.MunicipalityId equals municipality.Id
            where round.Id == correction.RoundId
            select municipality.Code).FirstAsync(cancellationToken);
        actor.Demand(code, "correct themes", Role.Analyst);
        var standing = await StandingCorrections.OfRoundAsync(scope.Db, correction.RoundId, cancellationToken);
        correction.Withdraw(motive, actor.Name, scope.Today);
        MustBearNone(correction, standing);
        var kept = await scope.Db.Set<FittedModel>().Where(m => m.RoundId == correction.RoundId).Select(m => m.RunId).ToListAsync(cancellationToken);
        var newest = await scope.Db.Set<AnalysisRun>().FirstOrDefaultAsync(r => kept.Contains(r.Id) && !r.IsFrozen, cancellationToken);
        if (newest is not null && await FittedRun.ReadAsync(scope.Db, newest.Id, cancellationToken) is { } fitted)
        {
            await fitted.CorrectAsync(scope, standing.Where(c => c.Holds).Select(c => c.Content), cancellationToken);
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
}
