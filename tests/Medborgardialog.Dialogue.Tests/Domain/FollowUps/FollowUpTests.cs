using Medborgardialog.Dialogue.Tests.Domain.Promises;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Domain.Promises.PromiseBuilder;
using F = Medborgardialog.Domain.FollowUps.FollowUpStatus;

namespace Medborgardialog.Dialogue.Tests.Domain.FollowUps;

public sealed class FollowUpTests
{
    private static readonly SeededIds Ids = new(11);
    private static readonly DateOnly Due = new(2026, 5, 31);
    private static readonly DateOnly Late = new(2026, 7, 1);

    private static CitizenPromise Promise() => In(CitizenPromiseState.Published, null, Activity(), Activity("Hålla 4 möten") with { Quantity = Quantity.Of(4, "möten", null) });

    private static FollowUp Scheduled(CitizenPromise promise) => FollowUp.Schedule(
        new FollowUpId(Ids.NewId()), promise, new ScheduledFollowUp(Period.Days(new DateOnly(2026, 1, 1), new DateOnly(2026, 4, 30), "maj 2026"), Due));

    private static ActivityReport Report(CitizenPromise promise, int index, ActivityStatus status = ActivityStatus.Done, int? done = null, string? reason = null, string? receiver = null) =>
        new(promise.Activities[index].Id, status, QuantityDone: done, Reason: reason, Receiver: receiver);

    private static (FollowUp FollowUp, CitizenPromise Promise, DateOnly Today) InState(F state)
    {
        var promise = Promise();
        var followUp = Scheduled(promise);
        if (state is F.Draft or F.Published)
        {
            followUp.Write(promise, "Bra", [Report(promise, 0), Report(promise, 1)]);
        }

        if (state == F.Published)
        {
            followUp.Publish(promise, Due);
        }

        return (followUp, promise, state == F.Silent ? Late : Due);
    }

    // What each action leads to, by status; every pair that is not here must be refused.
    [Theory]
    [InlineData(F.Scheduled, "write", F.Draft)]
    [InlineData(F.Scheduled, "publish", null)]
    [InlineData(F.Draft, "write", F.Draft)]
    [InlineData(F.Draft, "publish", F.Published)]
    [InlineData(F.Published, "write", null)]
    [InlineData(F.Published, "publish", null)]
    [InlineData(F.Silent, "write", F.Silent)]
    [InlineData(F.Silent, "publish", null)]
    public void Action_InEveryStatus_LeadsOnOrIsRefused(F status, string action, F? expected)
    {
        var (followUp, promise, today) = InState(status);
        Assert.Equal(status, followUp.StatusOn(today));
        void Act()
        {
            if (action == "write")
            {
                followUp.Write(promise, null, [Report(promise, 0)]);
            }
            else
            {
                followUp.Publish(promise, today);
            }
        }

        if (expected is null)
        {
            Assert.Throws<IllegalTransitionException>(Act);
            Assert.Equal(status, followUp.StatusOn(today));
        }
        else
        {
            Act();
            Assert.Equal(expected, followUp.StatusOn(today));
        }
    }

    [Fact]
    public void Publish_OfALateDraft_EndsTheSilence()
    {
        var (followUp, promise, _) = InState(F.Draft);
        Assert.Equal(F.Silent, followUp.StatusOn(Late));

        followUp.Publish(promise, Late);

        Assert.Equal((F.Published, (DateOnly?)Late), (followUp.StatusOn(Late), followUp.PublishedOn));
    }

    [Theory]
    [InlineData("2026-05-31", F.Scheduled)]
    [InlineData("2026-06-30", F.Scheduled)]
    [InlineData("2026-07-01", F.Silent)]
    public void StatusOn_AfterTheGraceDays_IsSilent(string today, F expected)
    {
        Assert.Equal(expected, Scheduled(Promise()).StatusOn(DateOnly.Parse(today, null)));
    }

    [Fact]
    public void Publish_WhileAnActivityLacksAStatus_IsRefusedAndNamesIt()
    {
        var promise = Promise();
        var followUp = Scheduled(promise);
        followUp.Write(promise, null, [Report(promise, 0)]);

        var refusal = Assert.Throws<InvalidInputException>(() => followUp.Publish(promise, Due));

        Assert.Equal(("entries", "STATUS_MISSING"), (refusal.Field, refusal.Rule));
        Assert.Contains("Hålla 4 möten", refusal.Message);
        Assert.Equal(F.Draft, followUp.State);
    }

    [Fact]
    public void Write_Again_ReplacesOnlyWhatIsGiven()
    {
        var promise = Promise();
        var followUp = Scheduled(promise);
        followUp.Write(promise, "Första", [Report(promise, 0), Report(promise, 1, ActivityStatus.NotStarted)]);

        followUp.Write(promise, null, [Report(promise, 1, ActivityStatus.Partly, done: 2)]);

        Assert.Equal("Första", followUp.Summary);
        Assert.Equal([ActivityStatus.Done, ActivityStatus.Partly], followUp.Entries.Select(e => e.Status));
        Assert.Empty(followUp.MissingIn(promise));
    }

    [Theory]
    [InlineData(ActivityStatus.Done, 3, false)]
    [InlineData(ActivityStatus.Done, 4, true)]
    [InlineData(ActivityStatus.Exceeded, 4, false)]
    [InlineData(ActivityStatus.Exceeded, 5, true)]
    [InlineData(ActivityStatus.Partly, 9, true)]
    [InlineData(ActivityStatus.NotDone, 0, true)]
    [InlineData(ActivityStatus.InProgress, -1, false)]
    public void Write_ANumberAgainstTheTarget_IsHeldToTheStatus(ActivityStatus status, int done, bool isAccepted)
    {
        var promise = Promise();
        var followUp = Scheduled(promise);
        void Act() => followUp.Write(promise, null, [Report(promise, 1, status, done)]);

        if (isAccepted)
        {
            Act();
            Assert.Equal(done, followUp.Entries[0].QuantityDone);
        }
        else
        {
            Assert.Equal("quantityDone", Assert.Throws<InvalidInputException>(Act).Field);
            Assert.Equal(F.Scheduled, followUp.State);
        }
    }

    [Fact]
    public void Write_ANumberUnderARhythm_IsNotCompared()
    {
        var promise = Promise();
        var followUp = Scheduled(promise);

        followUp.Write(promise, null, [Report(promise, 0, ActivityStatus.Done, done: 1)]);

        Assert.Equal(1, followUp.Entries[0].QuantityDone);
    }

    [Theory]
    [InlineData(ActivityStatus.Removed, null, null, "reason")]
    [InlineData(ActivityStatus.Transferred, null, "Trafikverket", "reason")]
    [InlineData(ActivityStatus.Transferred, "Statlig väg", null, "receiver")]
    [InlineData(ActivityStatus.NotStated, null, null, "status")]
    public void Write_AgainstARule_IsRefused(ActivityStatus status, string? reason, string? receiver, string field)
    {
        var promise = Promise();
        var followUp = Scheduled(promise);

        Assert.Equal(field, Assert.Throws<InvalidInputException>(() => followUp.Write(promise, null, [Report(promise, 0, status, null, reason, receiver)])).Field);
        Assert.Empty(followUp.Entries);
    }

    [Fact]
    public void Write_AnActivityTwiceOrAStrangers_IsRefused()
    {
        var promise = Promise();
        var followUp = Scheduled(promise);

        Assert.Equal("TAKEN", Assert.Throws<InvalidInputException>(() => followUp.Write(promise, null, [Report(promise, 0), Report(promise, 0)])).Rule);
        Assert.Equal("NOT_AN_OPTION", Assert.Throws<InvalidInputException>(() => followUp.Write(promise, null, [Report(Promise(), 0)])).Rule);
    }

    [Fact]
    public void Publish_WithATransfer_ChangesTheActivityAndNotBefore()
    {
        var promise = Promise();
        var followUp = Scheduled(promise);
        followUp.Write(promise, null, [Report(promise, 0), Report(promise, 1, ActivityStatus.Transferred, null, "Statlig väg", "Trafikverket")]);
        Assert.Equal(PromiseActivityState.Active, promise.Activities[1].State);

        followUp.Publish(promise, Due);

        Assert.Equal((PromiseActivityState.Transferred, "Trafikverket"), (promise.Activities[1].State, promise.Activities[1].Receiver));
    }

    [Fact]
    public void Entries_OfAnActivityThatLeft_AreAskedForInItsLastPeriodOnly()
    {
        var promise = Promise();
        promise.RemoveActivity(promise.Activities[1].Id, "Behövs inte", new DateOnly(2026, 4, 1));
        var next = FollowUp.Schedule(
            new FollowUpId(Ids.NewId()), promise, new ScheduledFollowUp(Period.Days(new DateOnly(2026, 5, 1), new DateOnly(2026, 10, 31), "november 2026"), new DateOnly(2026, 11, 30)));

        Assert.Equal(2, Scheduled(promise).MissingIn(promise).Count);
        Assert.Equal([promise.Activities[0]], next.MissingIn(promise));
    }

    [Fact]
    public void Record_UnderARecordedPromise_IsPublishedWithEveryStatusNotStated()
    {
        var promise = Recorded(FollowUpCadence.Tertial, CitizenPromiseState.Superseded, new ActivityContent("A"), new ActivityContent("B"));

        var followUp = FollowUp.Record(new FollowUpId(Ids.NewId()), promise, Period.Undated("T3"), "UppföljningT3", "Polisens sidor", "Odaterad");

        Assert.Equal(F.Published, followUp.StatusOn(Late));
        Assert.Equal([ActivityStatus.NotStated, ActivityStatus.NotStated], followUp.Entries.Select(e => e.Status));
        Assert.Throws<InvalidInputException>(() => FollowUp.Record(new FollowUpId(Ids.NewId()), Promise(), Period.Undated("T3"), null, "Polisens sidor", null));
    }

    [Theory]
    [InlineData(F.Scheduled, false)]
    [InlineData(F.Draft, false)]
    [InlineData(F.Published, true)]
    public void OutcomeCheck_OfAFollowUp_IsTakenOncePublished(F state, bool isTaken)
    {
        var (followUp, _, _) = InState(state);
        OutcomeCheck Act() => OutcomeCheck.Take(new OutcomeCheckId(Ids.NewId()), followUp, OutcomeAnswer.Partly, Due, "hash");

        if (isTaken)
        {
            Assert.Equal((followUp.Id, OutcomeAnswer.Partly), (Act().FollowUpId, Act().Answer));
        }
        else
        {
            Assert.Throws<IllegalTransitionException>(Act);
        }
    }
}
