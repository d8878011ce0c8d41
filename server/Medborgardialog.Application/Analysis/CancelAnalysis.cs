using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>Stops a run that waits or works; the worker notices within a moment.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class CancelAnalysis(DialogueWriter writer)
{
    /// <summary>Stops it.</summary>
    /// <exception cref="NotFoundException">There is no such run.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="IllegalTransitionException">It has ended already.</exception>
    public Task<AnalysisRun> ExecuteAsync(AnalysisRunId runId, Actor actor, CancellationToken cancellationToken) => writer.WriteAsync(actor, async scope =>
    {
        var (run, code) = await scope.RunForAsync(runId, "cancel an analysis", [Role.Analyst], cancellationToken);
        run.Cancel(scope.Now);
        scope.Record(code, "cancelAnalysis", $"AnalysisRun/{run.Id.Value:N}");
        scope.Raise(new AnalysisProgressed(run.Id));
        return run;
    }, cancellationToken);
}
