using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.TextAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Medborgardialog.Application.Analysis;

/// <summary>
/// Does the work of a queued run: reads the redacted texts, finds their themes with every correction so far, and stores themes and statements in one
/// transaction. While it works it writes how far it has come and looks whether somebody has cancelled it.
/// </summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="writer">The one way to write.</param>
/// <param name="ids">New identifiers.</param>
/// <param name="events">Told of progress.</param>
/// <param name="logger">Told of faults; never of texts.</param>
public sealed partial class AnalysisExecutor(
    IDbContextFactory<DialogueDbContext> contexts, DialogueWriter writer, IIdSource ids, IDomainEvents events, ILogger<AnalysisExecutor> logger)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs it to its end: DONE, FAILED or CANCELLED. Only the host's own stop is thrown.</summary>
    /// <param name="runId">A run that is QUEUED; one that has been cancelled meanwhile is left alone.</param>
    /// <param name="cancellationToken">The host stops; the run is left RUNNING and fails as INTERRUPTED at the next start.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended.</exception>
    public async Task RunAsync(AnalysisRunId runId, CancellationToken cancellationToken)
    {
        if (!await StartAsync(runId, cancellationToken))
        {
            return;
        }

        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            var input = await AnalysisInput.ReadAsync(contexts, runId, cancellationToken);
            if (input.Earlier.Kind == EarlierRun.Unreadable)
            {
                LogUnreadable(runId.Value, input.Earlier.Run!.Id.Value, input.Earlier.Run.LibraryVersion);
            }

            var model = await FitAsync(runId, input, cancelled);

            // Made before the write: those who submit answers wait while it goes on.
            await StoreAsync(runId, input, new AnalysisOutcome(runId, input, model, ids), StoredModels.Write(model), cancelled.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            LogCancelled(runId.Value);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFailed(fault, runId.Value);
            await FailAsync(runId, "INTERNAL", cancellationToken);
        }

        await events.PublishAsync(new AnalysisProgressed(runId), CancellationToken.None);
    }

    /// <summary>Ends the runs that an earlier process left RUNNING, and names those that still wait.</summary>
    public async Task<IReadOnlyList<AnalysisRunId>> RecoverAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var active = await db.Set<AnalysisRun>().AsNoTracking()
            .Where(r => r.State == AnalysisRunState.Running || r.State == AnalysisRunState.Queued)
            .OrderBy(r => r.QueuedAt).Select(r => new { r.Id, r.State }).ToListAsync(cancellationToken);
        foreach (var run in active.Where(r => r.State == AnalysisRunState.Running))
        {
            await FailAsync(run.Id, "INTERRUPTED", cancellationToken);
        }

        return [.. active.Where(r => r.State == AnalysisRunState.Queued).Select(r => r.Id)];
    }

    private Task<bool> StartAsync(AnalysisRunId runId, CancellationToken cancellationToken) => writer.WriteAsync(Actor.System, async scope =>
    {
        var (run, code) = await scope.RunForAsync(runId, "start an analysis", [], cancellationToken);
        scope.Record(code, "startAnalysis", $"AnalysisRun/{runId.Value:N}", run.State.ToString());
        if (run.State != AnalysisRunState.Queued)
        {
            return false;
        }

        run.Start();
        return true;
    }, cancellationToken);

    private async Task<ThemeModel> FitAsync(AnalysisRunId runId, AnalysisInput input, CancellationTokenSource cancelled)
    {
        var progress = new Latest();
        var fit = Task.Run(() => new ThemeFinder(new ThemeFinderOptions { Seed = input.Seed }).Fit(input.Sources, input.Corrections, input.Earlier.Model, progress, cancelled.Token), cancelled.Token);
        var written = -1.0;
        while (await Task.WhenAny(fit, Task.Delay(Heartbeat, CancellationToken.None)) != fit)
        {
            if (progress.Value is { } now && now.Fraction > written)
            {
                written = now.Fraction;
                await TellAsync(runId, now, cancelled);
            }
        }

        return await fit;
    }

    // Progress is no act of anybody's: it is written past the audit log, and only while the run is RUNNING.
    private async Task TellAsync(AnalysisRunId runId, AnalysisProgress progress, CancellationTokenSource cancelled)
    {
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        var step = progress.Step.ToString().ToUpperInvariant();
        var running = await db.Set<AnalysisRun>().Where(r => r.Id == runId && r.State == AnalysisRunState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Progress, progress.Fraction).SetProperty(r => r.Step, step), CancellationToken.None);
        if (running == 0)
        {
            await cancelled.CancelAsync();
        }
        else
        {
            await events.PublishAsync(new AnalysisProgressed(runId), CancellationToken.None);
        }
    }

    private Task<bool> StoreAsync(AnalysisRunId runId, AnalysisInput input, AnalysisOutcome outcome, byte[] model, CancellationToken cancellationToken) => writer.WriteAsync(Actor.System, async scope =>
    {
        var (run, code) = await scope.RunForAsync(runId, "finish an analysis", [], cancellationToken);
        if (run.State == AnalysisRunState.Cancelled)
        {
            throw new OperationCanceledException();
        }

        scope.Db.ChangeTracker.AutoDetectChangesEnabled = false;
        scope.Db.AddRange(outcome.Themes);
        scope.Db.AddRange(outcome.Statements);
        scope.Db.ChangeTracker.AutoDetectChangesEnabled = true;
        await CarryQuotesAsync(scope, run, outcome, cancellationToken);
        await scope.Db.Set<FittedModel>().Where(m => m.RoundId == run.RoundId).ExecuteDeleteAsync(cancellationToken);
        scope.Db.Add(FittedModel.Of(run, model));
        run.GoOnFrom(input.Earlier.Kind, input.Earlier.Run?.Id);
        run.Finish(input.Hash, input.Responses, outcome.Statements.Count, scope.Now);
        scope.Record(code, "finishAnalysis", $"AnalysisRun/{runId.Value:N}", $"{input.Responses} responses, {outcome.Statements.Count} statements, input {input.Hash}");
        return true;
    }, cancellationToken);

    // What a person decided about an answer's words holds for the same words in a later run of the round.
    private static async Task CarryQuotesAsync(WriteScope scope, AnalysisRun run, AnalysisOutcome outcome, CancellationToken cancellationToken)
    {
        var decisions = await (
            from quote in scope.Db.Set<QuoteReview>().AsNoTracking()
            join statement in scope.Db.Set<Statement>() on quote.StatementId equals statement.Id
            join earlier in scope.Db.Set<AnalysisRun>() on statement.RunId equals earlier.Id
            where earlier.RoundId == run.RoundId
            orderby earlier.QueuedAt
            select new { Quote = quote, statement.ResponseId, statement.QuestionId, statement.Text }).ToListAsync(cancellationToken);
        var newest = decisions.GroupBy(d => (d.ResponseId, d.QuestionId, d.Text)).ToDictionary(g => g.Key, g => g.Last().Quote);
        foreach (var statement in outcome.Statements)
        {
            if (newest.TryGetValue((statement.ResponseId, statement.QuestionId, statement.Text), out var quote))
            {
                scope.Db.Add(QuoteReview.Make(statement.Id, quote.State, quote.Text, quote.ReviewedBy, quote.ReviewedOn));
            }
        }
    }

    private Task<bool> FailAsync(AnalysisRunId runId, string failure, CancellationToken cancellationToken) => writer.WriteAsync(Actor.System, async scope =>
    {
        var (run, code) = await scope.RunForAsync(runId, "fail an analysis", [], cancellationToken);
        scope.Record(code, "failAnalysis", $"AnalysisRun/{runId.Value:N}", failure);
        if (run.State == AnalysisRunState.Running)
        {
            run.Fail(failure, scope.Now);
        }

        return true;
    }, cancellationToken);

    [LoggerMessage(Level = LogLevel.Information, Message = "Analysis {Run} was cancelled")]
    private partial void LogCancelled(Guid run);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Analysis {Run} goes on from nothing: what run {Earlier} learnt, with version {Version}, cannot be read")]
    private partial void LogUnreadable(Guid run, Guid earlier, string version);

    [LoggerMessage(Level = LogLevel.Error, Message = "Analysis {Run} failed")]
    private partial void LogFailed(Exception fault, Guid run);

    // Only the newest report counts; it is read by the heartbeat.
    private sealed class Latest : IProgress<AnalysisProgress>
    {
        private volatile AnalysisProgress? _value;

        public AnalysisProgress? Value => _value;

        public void Report(AnalysisProgress value) => _value = value;
    }
}
