using System.Text.Json;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.TextAnalysis;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Analysis;

/// <summary>Asks for an analysis of a round's answers; the worker takes it up at once.</summary>
/// <param name="writer">The one way to write.</param>
/// <param name="queue">The runs that wait.</param>
public sealed class AnalyzeDialogueRound(DialogueWriter writer, WaitingRuns queue)
{
    /// <summary>The seed when none is given.</summary>
    public const long DefaultSeed = 1;

    /// <summary>Queues a run.</summary>
    /// <param name="roundId">The round; open or closed.</param>
    /// <param name="seed">Decides between equals; the same seed over the same answers gives the same themes.</param>
    /// <param name="actor">An analyst of the municipality.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotFoundException">There is no such round.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">The round has no responses.</exception>
    /// <exception cref="AnalysisUnderWayException">The round is being analysed already.</exception>
    public async Task<AnalysisRun> ExecuteAsync(DialogueRoundId roundId, long? seed, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var run = await writer.WriteAsync(actor, async scope =>
        {
            var round = await scope.Db.Set<DialogueRound>().FirstOrDefaultAsync(r => r.Id == roundId, cancellationToken)
                ?? throw new NotFoundException(nameof(DialogueRound), roundId.Value.ToString("N"));
            var code = await scope.Db.Set<Municipality>().Where(m => m.Id == round.MunicipalityId).Select(m => m.Code).FirstAsync(cancellationToken);
            actor.Demand(code, "analyse a dialogue round", Role.Analyst);
            if (await scope.Db.Set<AnalysisRun>().AnyAsync(r => r.RoundId == roundId && (r.State == AnalysisRunState.Queued || r.State == AnalysisRunState.Running), cancellationToken))
            {
                throw new AnalysisUnderWayException(round.Slug);
            }

            if (!await scope.Db.Set<SurveyResponse>().AnyAsync(r => r.RoundId == roundId, cancellationToken))
            {
                throw new InvalidInputException("roundId", "EMPTY", "The round has no responses to analyse yet.");
            }

            var options = JsonSerializer.Serialize(new { mode = "guided", language = "auto" });
            var queued = AnalysisRun.Queue(AnalysisRunId.From(scope.Ids.NewId()), round, seed ?? DefaultSeed, options, ThemeModel.LibraryVersion, scope.Now);
            scope.Db.Add(queued);
            scope.Record(code, "analyzeDialogueRound", $"DialogueRound/{round.Slug}", $"run {queued.Id.Value:N}, seed {queued.Seed}");
            return queued;
        }, cancellationToken);
        queue.Add(run.Id);
        return run;
    }
}
