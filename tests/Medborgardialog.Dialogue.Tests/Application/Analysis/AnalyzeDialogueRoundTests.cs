using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Analysis;

public sealed class AnalyzeDialogueRoundTests : IAsyncLifetime
{
    private static readonly Actor Analyst = DialogueDatabase.Staff(Role.Analyst);
    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Analyze_ARoundWithResponses_QueuesARunForTheWorker()
    {
        var round = await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("lighting: mörkt");

        var run = await _database.Get<AnalyzeDialogueRound>().ExecuteAsync(round.Id, 42, Analyst, default);

        Assert.Equal((AnalysisRunState.Queued, 42L, round.Id), (run.State, run.Seed, run.RoundId));
        await foreach (var waiting in _database.Services.GetRequiredService<WaitingRuns>().ReadAllAsync(default))
        {
            Assert.Equal(run.Id, waiting);
            break;
        }
    }

    [Fact]
    public async Task Analyze_WhileAnotherRunWaits_IsRefused_AndNotOnceThatIsCancelled()
    {
        var round = await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("lighting: mörkt");
        var analyze = _database.Get<AnalyzeDialogueRound>();
        var first = await analyze.ExecuteAsync(round.Id, null, Analyst, default);

        await Assert.ThrowsAsync<AnalysisUnderWayException>(() => analyze.ExecuteAsync(round.Id, null, Analyst, default));
        await _database.Get<CancelAnalysis>().ExecuteAsync(first.Id, Analyst, default);
        var second = await analyze.ExecuteAsync(round.Id, null, Analyst, default);

        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Analyze_ARoundWithoutResponses_IsRefused()
    {
        var round = await _database.AddOpenRoundAsync();

        Assert.Equal("EMPTY", (await Assert.ThrowsAsync<InvalidInputException>(() => _database.Get<AnalyzeDialogueRound>().ExecuteAsync(round.Id, null, Analyst, default))).Rule);
    }

    [Theory]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Auditor)]
    public async Task Analyze_ByAnybodyButAnAnalyst_IsForbidden(Role role)
    {
        var round = await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("lighting: mörkt");

        await Assert.ThrowsAsync<ForbiddenException>(() => _database.Get<AnalyzeDialogueRound>().ExecuteAsync(round.Id, null, DialogueDatabase.Staff(role), default));
    }

    [Fact]
    public async Task Analyze_ByAnotherMunicipalitysAnalyst_IsForbidden()
    {
        var round = await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("lighting: mörkt");
        var neighbour = new Actor("Granne", "0581", new HashSet<Role> { Role.Analyst });

        await Assert.ThrowsAsync<ForbiddenException>(() => _database.Get<AnalyzeDialogueRound>().ExecuteAsync(round.Id, null, neighbour, default));
    }

    [Fact]
    public async Task Cancel_ARunThatIsDone_IsRefused()
    {
        var round = await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("lighting: mörkt");
        var run = await _database.AddDoneRunAsync(round);

        await Assert.ThrowsAsync<IllegalTransitionException>(() => _database.Get<CancelAnalysis>().ExecuteAsync(run.Id, Analyst, default));
    }

    [Fact]
    public async Task Executor_MeetingACancelledRun_LeavesItAlone()
    {
        var round = await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("lighting: mörkt");
        var run = await _database.Get<AnalyzeDialogueRound>().ExecuteAsync(round.Id, null, Analyst, default);
        await _database.Get<CancelAnalysis>().ExecuteAsync(run.Id, Analyst, default);

        await _database.Get<AnalysisExecutor>().RunAsync(run.Id, default);

        Assert.Equal((AnalysisRunState.Cancelled, 0), await StateAsync(run.Id));
    }

    [Fact]
    public async Task Recover_EndsWhatAnEarlierProcessLeftRunning_AndNamesWhatWaits()
    {
        var round = await _database.AddOpenRoundAsync();
        var other = await _database.AddRoundAsync("dialog-2027");
        await _database.AnswerAsync("lighting: mörkt");
        var left = await _database.Get<AnalyzeDialogueRound>().ExecuteAsync(round.Id, null, Analyst, default);
        await using (var db = _database.Open())
        {
            (await db.Set<AnalysisRun>().SingleAsync()).Start();
            db.Add(AnalysisRun.Queue(AnalysisRunId.From(_database.Ids.NewId()), other, 1, "{}", "1.0.0", default));
            await db.SaveChangesAsync();
        }

        var waiting = await _database.Get<AnalysisExecutor>().RecoverAsync(default);

        Assert.Single(waiting);
        await using var after = _database.Open();
        var run = await after.Set<AnalysisRun>().SingleAsync(r => r.Id == left.Id);
        Assert.Equal((AnalysisRunState.Failed, "INTERRUPTED"), (run.State, run.Failure));
    }

    private async Task<(AnalysisRunState, int)> StateAsync(AnalysisRunId id)
    {
        await using var db = _database.Open();
        var run = await db.Set<AnalysisRun>().SingleAsync(r => r.Id == id);
        return (run.State, await db.Set<Statement>().CountAsync());
    }
}
