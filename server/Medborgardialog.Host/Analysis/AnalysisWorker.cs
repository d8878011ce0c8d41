using Medborgardialog.Application.Analysis;

namespace Medborgardialog.Host.Analysis;

/// <summary>Takes up analysis runs one at a time, for as long as the host lives.</summary>
/// <param name="waiting">The runs that wait.</param>
/// <param name="scopes">Makes a scope per run.</param>
/// <param name="logger">Told when a run could not even be marked as failed.</param>
internal sealed partial class AnalysisWorker(WaitingRuns waiting, IServiceScopeFactory scopes, ILogger<AnalysisWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            foreach (var run in await scope.ServiceProvider.GetRequiredService<AnalysisExecutor>().RecoverAsync(stoppingToken))
            {
                waiting.Add(run);
            }
        }

        await foreach (var run in waiting.ReadAllAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<AnalysisExecutor>().RunAsync(run, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogFault(fault, run.Value);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Analysis {Run} could not be run")]
    private partial void LogFault(Exception fault, Guid run);
}
