using Medborgardialog.Application.FollowUps;
using Medborgardialog.Application.Promises;
using Medborgardialog.Dialogue.Tests.Application.Promises;
using Medborgardialog.Domain.FollowUps;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Application.Promises.PromiseThread;

namespace Medborgardialog.Dialogue.Tests.Application.FollowUps;

public sealed class TraceReceiptTests
{
    private static async Task<Trace> TraceAsync(PromiseThread thread) => (await thread.Get<TraceReceipt>().ExecuteAsync(thread.Receipt, default))!;

    [Theory]
    [InlineData("K7QF-2M9X-4TBW-0HNE-6RV3")]
    [InlineData("0000-0000-0000-0000-0000")]
    [InlineData("")]
    [InlineData("hej")]
    public async Task Trace_OfNoSuchReceipt_IsNull(string receipt)
    {
        await using var thread = await StartAsync();

        Assert.Null(await thread.Get<TraceReceipt>().ExecuteAsync(receipt, default));
    }

    [Fact]
    public async Task Trace_OfAnAnswerAlongTheThread_ComesAsFarAsItIsPublished()
    {
        await using var thread = await StartAsync(isAnalysed: false);
        Assert.Equal((TraceStage.Received, 0, new DateOnly(2026, 3, 2)), await TraceAsync(thread) is var received ? (received.Stage, received.Statements.Count, received.SubmittedOn) : default);

        await thread.AnalyseAsync();
        var analysed = await TraceAsync(thread);
        Assert.Equal(TraceStage.Analysed, analysed.Stage);
        Assert.Equal(
            [("Det säljs droger vid stationen.", "Droger"), ("Bilarna kör för fort.", "Trafik"), ("Jag vet inte.", null)],
            analysed.Statements.Select(s => (s.Text, s.ThemeLabel)));
        Assert.All(analysed.Statements, s => Assert.Null(s.ProblemId));

        await thread.DrawAsync(isPublished: true, isExample: false);
        var pictured = await TraceAsync(thread);
        Assert.Equal(TraceStage.Picture, pictured.Stage);
        Assert.Equal([thread.Problems["drugs"], thread.Problems["traffic"], null], pictured.Statements.Select(s => s.ProblemId));

        var promise = await thread.SignedAsync();
        var signed = await TraceAsync(thread);
        Assert.Equal((TraceStage.Picture, 1, 0), (signed.Stage, signed.Statements[0].FocusAreas.Count, signed.Statements[0].Promises.Count));

        await thread.Get<PublishPromise>().ExecuteAsync(promise.Id, Approver, default);
        var promised = await TraceAsync(thread);
        Assert.Equal(TraceStage.Promised, promised.Stage);
        Assert.Equal([1, 0, 0], promised.Statements.Select(s => s.Promises.Count));
        Assert.Empty(promised.Statements[0].FollowUps);

        var followUp = (await thread.FollowUpsAsync(promise.Id))[0].FollowUp.Id;
        var activities = (await thread.Get<PromiseReads>().ActivitiesAsync([promise.Id], Editor, default))[promise.Id];
        await thread.Get<RecordFollowUp>().ExecuteAsync(followUp, "Gjort", [.. activities.Select(a => new ActivityReport(a.Id, ActivityStatus.Done))], Editor, default);
        Assert.Equal(TraceStage.Promised, (await TraceAsync(thread)).Stage);
        await thread.Get<PublishFollowUp>().ExecuteAsync(followUp, Editor, default);
        var followedUp = await TraceAsync(thread);
        Assert.Equal(TraceStage.FollowedUp, followedUp.Stage);
        Assert.Equal(followUp, Assert.Single(followedUp.Statements[0].FollowUps).FollowUp.Id);
    }

    [Fact]
    public async Task Trace_WhileThePictureIsADraft_ShowsNoProblem()
    {
        await using var thread = await StartAsync(isPublished: false);

        var trace = await TraceAsync(thread);

        Assert.Equal(TraceStage.Analysed, trace.Stage);
        Assert.All(trace.Statements, s => Assert.Null(s.ProblemId));
    }
}
