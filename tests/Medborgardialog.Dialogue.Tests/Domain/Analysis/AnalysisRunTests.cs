using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Analysis;

public sealed class AnalysisRunTests
{
    private static readonly SeededIds Ids = new(3);
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(AnalysisRunState.Queued, "start", AnalysisRunState.Running)]
    [InlineData(AnalysisRunState.Queued, "go on", null)]
    [InlineData(AnalysisRunState.Queued, "finish", null)]
    [InlineData(AnalysisRunState.Queued, "fail", null)]
    [InlineData(AnalysisRunState.Queued, "cancel", AnalysisRunState.Cancelled)]
    [InlineData(AnalysisRunState.Queued, "freeze", null)]
    [InlineData(AnalysisRunState.Queued, "correct", null)]
    [InlineData(AnalysisRunState.Running, "start", null)]
    [InlineData(AnalysisRunState.Running, "go on", AnalysisRunState.Running)]
    [InlineData(AnalysisRunState.Running, "finish", AnalysisRunState.Done)]
    [InlineData(AnalysisRunState.Running, "fail", AnalysisRunState.Failed)]
    [InlineData(AnalysisRunState.Running, "cancel", AnalysisRunState.Cancelled)]
    [InlineData(AnalysisRunState.Running, "freeze", null)]
    [InlineData(AnalysisRunState.Running, "correct", null)]
    [InlineData(AnalysisRunState.Done, "start", null)]
    [InlineData(AnalysisRunState.Done, "go on", null)]
    [InlineData(AnalysisRunState.Done, "finish", null)]
    [InlineData(AnalysisRunState.Done, "fail", null)]
    [InlineData(AnalysisRunState.Done, "cancel", null)]
    [InlineData(AnalysisRunState.Done, "freeze", AnalysisRunState.Done)]
    [InlineData(AnalysisRunState.Done, "correct", AnalysisRunState.Done)]
    [InlineData(AnalysisRunState.Failed, "start", null)]
    [InlineData(AnalysisRunState.Failed, "go on", null)]
    [InlineData(AnalysisRunState.Failed, "finish", null)]
    [InlineData(AnalysisRunState.Failed, "fail", null)]
    [InlineData(AnalysisRunState.Failed, "cancel", null)]
    [InlineData(AnalysisRunState.Failed, "freeze", null)]
    [InlineData(AnalysisRunState.Failed, "correct", null)]
    [InlineData(AnalysisRunState.Cancelled, "start", null)]
    [InlineData(AnalysisRunState.Cancelled, "go on", null)]
    [InlineData(AnalysisRunState.Cancelled, "finish", null)]
    [InlineData(AnalysisRunState.Cancelled, "fail", null)]
    [InlineData(AnalysisRunState.Cancelled, "cancel", null)]
    [InlineData(AnalysisRunState.Cancelled, "freeze", null)]
    [InlineData(AnalysisRunState.Cancelled, "correct", null)]
    public void Run_EveryStateAndAction_GoesOnOrRefuses(AnalysisRunState from, string action, AnalysisRunState? to)
    {
        var run = RunIn(from);

        var refusal = Record.Exception(() => Act(run, action));

        Assert.Equal(to ?? from, run.State);
        if (to is null)
        {
            Assert.Equal(from.ToString(), Assert.IsType<IllegalTransitionException>(refusal).From);
        }
        else
        {
            Assert.Null(refusal);
        }
    }

    [Fact]
    public void Correction_BehindAPublishedPicture_IsRefused()
    {
        var run = RunIn(AnalysisRunState.Done);
        run.Freeze();

        Assert.Throws<IllegalTransitionException>(run.MustTakeCorrections);
        Assert.False(run.TakesCorrections);
    }

    [Fact]
    public void TakesCorrections_OnlyWhenDone() => Assert.Equal([AnalysisRunState.Done], Enum.GetValues<AnalysisRunState>().Where(s => RunIn(s).TakesCorrections));

    [Fact]
    public void Finish_KeepsWhatMakesItRepeatable()
    {
        var run = RunIn(AnalysisRunState.Running);

        run.Finish("abc", 12, 15, Now.AddSeconds(2));

        Assert.Equal(("abc", 12, 15, 1.0, Now.AddSeconds(2), (string?)null), (run.InputHash, run.ResponseCount, run.StatementCount, run.Progress, run.FinishedAt, run.Failure));
    }

    [Theory]
    [InlineData(EarlierRun.None)]
    [InlineData(EarlierRun.SameRound)]
    [InlineData(EarlierRun.RoundBefore)]
    [InlineData(EarlierRun.Unreadable)]
    public void GoOnFrom_KeepsTheEarlierRun_ToTheEnd(EarlierRun earlier)
    {
        AnalysisRunId? previous = earlier == EarlierRun.None ? null : AnalysisRunId.From(Ids.NewId());
        var run = RunIn(AnalysisRunState.Running);

        run.GoOnFrom(earlier, previous);
        run.Finish("abc", 1, 1, Now);

        Assert.Equal((earlier, previous), (run.WentOnFrom, run.PreviousRunId));
    }

    [Fact]
    public void GoOnFrom_WhenRefused_LeavesTheRunWithoutAnEarlierOne()
    {
        var run = RunIn(AnalysisRunState.Done);

        Assert.Throws<IllegalTransitionException>(() => run.GoOnFrom(EarlierRun.SameRound, AnalysisRunId.From(Ids.NewId())));

        Assert.Equal((EarlierRun.None, null), (run.WentOnFrom, run.PreviousRunId));
    }

    [Fact]
    public void Fail_KeepsTheCodeAndTheTime()
    {
        var run = RunIn(AnalysisRunState.Running);

        run.Fail("INTERRUPTED", Now);

        Assert.Equal(("INTERRUPTED", Now, (string?)null), (run.Failure, run.FinishedAt, run.InputHash));
    }

    internal static AnalysisRun RunIn(AnalysisRunState state)
    {
        var round = DialogueRound.Create(DialogueRoundId.From(Ids.NewId()), default, "dialog-2026", "Dialog", DialogueRoundKind.Resident, new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 31));
        var run = AnalysisRun.Queue(AnalysisRunId.From(Ids.NewId()), round, 1, "{}", "1.0.0", Now);
        if (state is AnalysisRunState.Running or AnalysisRunState.Done or AnalysisRunState.Failed)
        {
            run.Start();
        }

        switch (state)
        {
            case AnalysisRunState.Done:
                run.Finish("abc", 1, 1, Now);
                break;
            case AnalysisRunState.Failed:
                run.Fail("INTERNAL", Now);
                break;
            case AnalysisRunState.Cancelled:
                run.Cancel(Now);
                break;
        }

        return run;
    }

    private static void Act(AnalysisRun run, string action)
    {
        switch (action)
        {
            case "start":
                run.Start();
                break;
            case "go on":
                run.GoOnFrom(EarlierRun.SameRound, AnalysisRunId.From(Ids.NewId()));
                break;
            case "finish":
                run.Finish("abc", 1, 1, Now);
                break;
            case "fail":
                run.Fail("INTERNAL", Now);
                break;
            case "cancel":
                run.Cancel(Now);
                break;
            case "freeze":
                run.Freeze();
                break;
            default:
                run.MustTakeCorrections();
                break;
        }
    }
}
