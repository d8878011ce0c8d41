using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Domain.Promises.PromiseBuilder;
using S = Medborgardialog.Domain.Promises.CitizenPromiseState;

namespace Medborgardialog.Dialogue.Tests.Domain.Promises;

public sealed class PromiseStateTableTests
{
    private static readonly Dictionary<string, Action<CitizenPromise>> Actions = new()
    {
        ["addActivity"] = p => p.AddActivity(NewActivityId(), Activity("Hålla 2 föräldramöten")),
        ["removeActivity"] = p => p.RemoveActivity(p.Activities[0].Id, "Behövs inte längre", Today),
        ["transferActivity"] = p => p.TransferActivity(p.Activities[0].Id, "Bättre där", "Trafikverket", Today),
        ["submit"] = p => p.SubmitForReview(Surroundings, Today),
        ["return"] = p => p.Return("Skriv vem som ansvarar", Today),
        ["decide"] = p => p.Decide("KS 2026-17", Today, Today),
        ["sign"] = p => p.Sign(new Signature("Ny Person", "kommunpolis", "Polisen", Today), Today),
        ["publish"] = p => p.Publish(Surroundings, Today),
        ["extend"] = p => p.Extend(new DateOnly(2029, 12, 31), "Arbetet fortsätter", Today),
        ["carryOver"] = p => p.CarryOver(NewId(), "soderkoping-2028", "Nästa", Period.Years(2028, 2029), "Bilden gäller", Today, new SeededIds()),
        ["supersede"] = p => p.SupersedeBy(In(S.Published, Content("soderkoping-2027")), "Ny bild", Today),
        ["conclude"] = p => p.Conclude("Perioden är slut", Today),
    };

    // What each action leads to, by state; every pair that is not here must be refused.
    private static readonly Dictionary<(S, string), S> Legal = new()
    {
        [(S.Draft, "addActivity")] = S.Draft,
        [(S.Draft, "removeActivity")] = S.Draft,
        [(S.Draft, "transferActivity")] = S.Draft,
        [(S.Draft, "submit")] = S.Review,
        [(S.Review, "return")] = S.Draft,
        [(S.Review, "decide")] = S.Decided,
        [(S.Decided, "sign")] = S.Decided,
        [(S.Signed, "sign")] = S.Signed,
        [(S.Signed, "publish")] = S.Published,
        [(S.Published, "removeActivity")] = S.Published,
        [(S.Published, "transferActivity")] = S.Published,
        [(S.Published, "extend")] = S.Extended,
        [(S.Published, "carryOver")] = S.Published,
        [(S.Published, "supersede")] = S.Superseded,
        [(S.Published, "conclude")] = S.Concluded,
        [(S.Extended, "removeActivity")] = S.Extended,
        [(S.Extended, "transferActivity")] = S.Extended,
        [(S.Extended, "carryOver")] = S.Extended,
        [(S.Extended, "supersede")] = S.Superseded,
        [(S.Extended, "conclude")] = S.Concluded,
    };

    public static TheoryData<S, string> AllPairs()
    {
        var data = new TheoryData<S, string>();
        foreach (var state in Enum.GetValues<S>())
        {
            foreach (var action in Actions.Keys)
            {
                data.Add(state, action);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(AllPairs))]
    public void Action_InEveryState_LeadsOnOrIsRefused(S state, string action)
    {
        var promise = In(state);
        var historyBefore = promise.History.Count;

        if (Legal.TryGetValue((state, action), out var expected))
        {
            Actions[action](promise);
            Assert.Equal(expected, promise.State);
        }
        else
        {
            var refusal = Assert.Throws<IllegalTransitionException>(() => Actions[action](promise));
            Assert.Equal(state.ToString().ToUpperInvariant(), refusal.From);
            Assert.Equal(state, promise.State);
            Assert.Equal(historyBefore, promise.History.Count);
        }
    }

    [Theory]
    [InlineData(PromiseActivityState.Active, true)]
    [InlineData(PromiseActivityState.Removed, false)]
    [InlineData(PromiseActivityState.Transferred, false)]
    public void Activity_RemovedOrTransferred_OnlyWhileActive(PromiseActivityState state, bool isAllowed)
    {
        foreach (var action in (string[])["removeActivity", "transferActivity"])
        {
            var promise = In(S.Published);
            if (state != PromiseActivityState.Active)
            {
                Actions[state == PromiseActivityState.Removed ? "removeActivity" : "transferActivity"](promise);
            }

            if (isAllowed)
            {
                Actions[action](promise);
                Assert.NotEqual(PromiseActivityState.Active, promise.Activities[0].State);
            }
            else
            {
                var refusal = Assert.Throws<IllegalTransitionException>(() => Actions[action](promise));
                Assert.Equal("PromiseActivity", refusal.What);
                Assert.Equal(state, promise.Activities[0].State);
            }
        }
    }

    [Fact]
    public void Activity_WithoutReasonOrReceiver_IsRefusedAndStays()
    {
        var promise = In(S.Published);
        var id = promise.Activities[0].Id;

        Assert.Equal("reason", Assert.Throws<InvalidInputException>(() => promise.RemoveActivity(id, "  ", Today)).Field);
        Assert.Equal("reason", Assert.Throws<InvalidInputException>(() => promise.TransferActivity(id, "", "Trafikverket", Today)).Field);
        Assert.Equal("receiver", Assert.Throws<InvalidInputException>(() => promise.TransferActivity(id, "Bättre där", " ", Today)).Field);
        Assert.Equal(PromiseActivityState.Active, promise.Activities[0].State);
    }

    [Fact]
    public void Activity_TransferredFromAPublishedPromise_TellsWhyToWhomAndWhen()
    {
        var promise = In(S.Published);

        var activity = promise.TransferActivity(promise.Activities[0].Id, "Vägen är statlig", "Trafikverket", Today);

        Assert.Equal((PromiseActivityState.Transferred, "Vägen är statlig", "Trafikverket", (DateOnly?)Today), (activity.State, activity.Reason, activity.Receiver, activity.ChangedOn));
        Assert.Contains(promise.History, e => e.Text.Contains("Trafikverket") && !e.IsInternal);
    }

    [Fact]
    public void Activity_RemovedWhileDrafting_WasNeverPromised()
    {
        var promise = Draft(null, Activity(), Activity("Hålla 4 möten"));
        promise.RemoveActivity(promise.Activities[1].Id, "Skrevs två gånger", Today);
        promise.SubmitForReview(Surroundings, Today);
        promise.Decide("KS 1", Today, Today);
        promise.Sign(new Signature("A", "t", "Polisen", Today), Today);
        promise.Sign(new Signature("B", "t", "Söderköpings kommun", Today), Today);

        promise.Publish(Surroundings, Today);

        Assert.Equal([true, false], promise.Activities.Select(a => a.IsPromised));
        Assert.DoesNotContain(promise.History, e => !e.IsInternal && e.Text.Contains("Hålla 4 möten"));
    }
}
