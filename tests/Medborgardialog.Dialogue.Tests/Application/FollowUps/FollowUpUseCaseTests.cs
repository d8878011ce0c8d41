using Medborgardialog.Application.FollowUps;
using Medborgardialog.Application.Promises;
using Medborgardialog.Application.Shared;
using Medborgardialog.Dialogue.Tests.Application.Promises;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Application.Promises.PromiseThread;
using F = Medborgardialog.Domain.FollowUps.FollowUpStatus;

namespace Medborgardialog.Dialogue.Tests.Application.FollowUps;

public sealed class FollowUpUseCaseTests
{
    private static async Task<ActivityReport[]> ReportsAsync(PromiseThread thread, CitizenPromiseId id, ActivityStatus status = ActivityStatus.Done) =>
        [.. (await thread.Get<PromiseReads>().ActivitiesAsync([id], Editor, default))[id].Select(a => new ActivityReport(a.Id, status, Reason: "Skäl"))];

    [Fact]
    public async Task Publish_OfAPromise_PlansItsFollowUps()
    {
        await using var thread = await StartAsync();

        var promise = await thread.PublishedAsync();

        Assert.Equal(
            [("2026 T1", new DateOnly(2026, 5, 31), F.Scheduled), ("2026 T2", new DateOnly(2026, 9, 30), F.Scheduled), ("2026 T3", new DateOnly(2027, 1, 31), F.Scheduled)],
            (await thread.FollowUpsAsync(promise.Id, Actor.Anonymous)).Select(v => (v.FollowUp.Period.Label, v.FollowUp.DueOn!.Value, v.Status)));
        Assert.Equal(new DateOnly(2026, 5, 31), (await thread.Get<FollowUpReads>().NextDueAsync([promise.Id], default))[promise.Id]);
    }

    [Fact]
    public async Task Publish_AfterAPeriodIsOver_DoesNotAskForIt()
    {
        await using var thread = await StartAsync();
        var promise = await thread.SignedAsync();
        thread.Database.Time.Set(new DateOnly(2026, 5, 1));

        await thread.Get<PublishPromise>().ExecuteAsync(promise.Id, Approver, default);

        Assert.Equal(["2026 T2", "2026 T3"], (await thread.FollowUpsAsync(promise.Id)).Select(v => v.FollowUp.Period.Label));
    }

    [Fact]
    public async Task Extend_OfAPromise_PlansTheNewPeriodsAndKeepsTheOld()
    {
        await using var thread = await StartAsync();
        var promise = await thread.PublishedAsync(cadence: FollowUpCadence.HalfYearly);
        var before = await thread.FollowUpsAsync(promise.Id);

        await thread.Get<ExtendPromise>().ExecuteAsync(promise.Id, new DateOnly(2027, 6, 30), "Fortsätter", Approver, default);

        var after = await thread.FollowUpsAsync(promise.Id);
        Assert.Equal(
            ["maj 2026 ..2026-04-30", "november 2026 ..2026-10-31", "maj 2027 ..2027-04-30", "november 2027 ..2027-06-30"],
            after.Select(v => $"{v.FollowUp.Period.Label} ..{v.FollowUp.Period.End:yyyy-MM-dd}"));
        Assert.Equal(before.Take(2).Select(v => v.FollowUp.Id), after.Take(2).Select(v => v.FollowUp.Id));
    }

    [Fact]
    public async Task Conclude_OfAPromise_DropsWhatHasNotBegun()
    {
        await using var thread = await StartAsync();
        var promise = await thread.PublishedAsync();
        thread.Database.Time.Set(new DateOnly(2026, 6, 15));

        await thread.Get<ConcludePromise>().ExecuteAsync(promise.Id, "Målet är nått", Approver, default);

        Assert.Equal(["2026 T1", "2026 T2"], (await thread.FollowUpsAsync(promise.Id)).Select(v => v.FollowUp.Period.Label));
    }

    [Fact]
    public async Task FollowUp_FromDraftToPublished_IsHiddenThenShown()
    {
        await using var thread = await StartAsync();
        var promise = await thread.PublishedAsync();
        var id = (await thread.FollowUpsAsync(promise.Id))[0].FollowUp.Id;
        await thread.Get<RecordFollowUp>().ExecuteAsync(id, "Bra tertial", await ReportsAsync(thread, promise.Id), Editor, default);

        var hidden = (await thread.FollowUpsAsync(promise.Id, Actor.Anonymous))[0];
        Assert.Equal((F.Scheduled, null, 0), (hidden.Status, hidden.Summary, hidden.Entries.Count));
        Assert.Equal((F.Draft, "Bra tertial"), (await thread.FollowUpsAsync(promise.Id))[0] is var own ? (own.Status, own.Summary!) : default);

        await thread.Get<PublishFollowUp>().ExecuteAsync(id, Approver, default);
        var shown = (await thread.FollowUpsAsync(promise.Id, Actor.Anonymous))[0];
        Assert.Equal((F.Published, "Bra tertial", 2), (shown.Status, shown.Summary, shown.Entries.Count));
    }

    [Fact]
    public async Task FollowUp_RecordedAgain_ChangesItsEntriesInPlace()
    {
        await using var thread = await StartAsync();
        var promise = await thread.PublishedAsync();
        var id = (await thread.FollowUpsAsync(promise.Id))[0].FollowUp.Id;
        await thread.Get<RecordFollowUp>().ExecuteAsync(id, null, await ReportsAsync(thread, promise.Id), Editor, default);

        await thread.Get<RecordFollowUp>().ExecuteAsync(id, null, await ReportsAsync(thread, promise.Id, ActivityStatus.Removed), Editor, default);
        await thread.Get<PublishFollowUp>().ExecuteAsync(id, Editor, default);

        Assert.Equal([ActivityStatus.Removed, ActivityStatus.Removed], (await thread.FollowUpsAsync(promise.Id))[0].Entries.Select(e => e.Status));
        Assert.All((await thread.Get<PromiseReads>().ActivitiesAsync([promise.Id], Actor.Anonymous, default))[promise.Id], a => Assert.Equal(PromiseActivityState.Removed, a.State));
    }

    [Fact]
    public async Task FollowUp_LongAfterItsDay_IsSilentForEverybody()
    {
        await using var thread = await StartAsync();
        var promise = await thread.PublishedAsync();
        thread.Database.Time.Set(new DateOnly(2026, 7, 1));

        Assert.Equal([F.Silent, F.Scheduled, F.Scheduled], (await thread.FollowUpsAsync(promise.Id, Actor.Anonymous)).Select(v => v.Status));
        Assert.Equal(new DateOnly(2026, 9, 30), (await thread.Get<FollowUpReads>().NextDueAsync([promise.Id], default))[promise.Id]);
    }

    [Fact]
    public async Task FollowUp_BySomeoneWhoMayNot_IsForbidden()
    {
        await using var thread = await StartAsync();
        var promise = await thread.PublishedAsync();
        var id = (await thread.FollowUpsAsync(promise.Id))[0].FollowUp.Id;

        foreach (var actor in (Actor[])[Actor.Anonymous, Stranger, Approver])
        {
            await Assert.ThrowsAsync<ForbiddenException>(() => thread.Get<RecordFollowUp>().ExecuteAsync(id, null, [], actor, default));
        }

        foreach (var actor in (Actor[])[Actor.Anonymous, Stranger, DialogueDatabase.Staff(Role.Analyst)])
        {
            await Assert.ThrowsAsync<ForbiddenException>(() => thread.Get<PublishFollowUp>().ExecuteAsync(id, actor, default));
        }

        await Assert.ThrowsAsync<ForbiddenException>(() => thread.Get<FollowUpReads>().DueAsync("0582", null, new PageRequest(), Actor.Anonymous, default));
        await Assert.ThrowsAsync<ForbiddenException>(() => thread.Get<FollowUpReads>().DueAsync("0582", null, new PageRequest(), Stranger, default));
    }

    [Fact]
    public async Task Due_ByADay_GivesThoseInOrderPageByPage()
    {
        await using var thread = await StartAsync();
        await thread.PublishedAsync();
        var reads = thread.Get<FollowUpReads>();

        var first = await reads.DueAsync(null, new DateOnly(2026, 12, 31), new PageRequest(1), Editor, default);
        var second = await reads.DueAsync(null, new DateOnly(2026, 12, 31), new PageRequest(1, first.KeyOf(first.Items[0])), Editor, default);

        Assert.Equal(("2026 T1", true), (first.Items[0].FollowUp.Period.Label, first.HasNext));
        Assert.Equal(("2026 T2", false), (second.Items[0].FollowUp.Period.Label, second.HasNext));
    }

    [Fact]
    public async Task OutcomeChecks_OfFewResidents_AreHiddenAndCountedOnce()
    {
        await using var thread = await StartAsync();
        var promise = await thread.PublishedAsync();
        var id = (await thread.FollowUpsAsync(promise.Id))[0].FollowUp.Id;
        Task<FollowUpId> Answer(string key, OutcomeAnswer answer) => thread.Get<AnswerOutcomeCheck>().ExecuteAsync(id, key, answer, Actor.Anonymous, default);
        await Assert.ThrowsAsync<NotFoundException>(() => Answer("key-00000001", OutcomeAnswer.Yes));
        await thread.Get<RecordFollowUp>().ExecuteAsync(id, null, await ReportsAsync(thread, promise.Id), Editor, default);
        await thread.Get<PublishFollowUp>().ExecuteAsync(id, Editor, default);

        for (var i = 0; i < 8; i++)
        {
            await Answer($"key-0000000{i}", i < 7 ? OutcomeAnswer.Yes : OutcomeAnswer.No);
        }

        await Answer("key-00000000", OutcomeAnswer.Partly);
        await Assert.ThrowsAsync<InvalidInputException>(() => Answer("short", OutcomeAnswer.Yes));

        await using var db = thread.Database.Open();
        Assert.Equal(8, await db.Set<OutcomeCheck>().CountAsync());
        var counts = (await thread.Get<FollowUpReads>().OutcomeChecksAsync([id], default))[id];
        Assert.Equal(Count.Hidden(SuppressionReason.TooFew), counts.No);
        Assert.Equal(Count.Hidden(SuppressionReason.Complementary), counts.Yes);
        Assert.Equal((Count.Of(0), Count.Of(0)), (counts.Partly, counts.DoNotKnow));
        Assert.All(await db.Set<AuditEntry>().Where(a => a.Action == "answerOutcomeCheck").ToListAsync(), a => Assert.Equal(TimeSpan.Zero, a.At.TimeOfDay));
    }
}
