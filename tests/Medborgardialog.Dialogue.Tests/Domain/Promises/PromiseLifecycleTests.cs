using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Domain.Promises.PromiseBuilder;
using S = Medborgardialog.Domain.Promises.CitizenPromiseState;

namespace Medborgardialog.Dialogue.Tests.Domain.Promises;

public sealed class PromiseLifecycleTests
{
    [Fact]
    public void Sign_ByThePartysSecondPerson_WaitsForTheOtherParty()
    {
        var promise = In(S.Decided);

        promise.Sign(new Signature("Anna", "lokalpolisområdeschef", "Polisen", Today), Today);
        promise.Sign(new Signature("Bo", "kommunpolis", "Polisen", Today), Today);
        Assert.Equal(S.Decided, promise.State);

        promise.Sign(new Signature("Cia", "kommunstyrelsens ordförande", "Söderköpings kommun", Today), Today);
        Assert.Equal(S.Signed, promise.State);
    }

    [Theory]
    [InlineData("Anna", "Trafikverket", 0, "party", "NOT_AN_OPTION")]
    [InlineData("", "Polisen", 0, "name", "REQUIRED")]
    [InlineData("Anna", "Polisen", 1, "signedOn", "OUT_OF_RANGE")]
    [InlineData("Anna", "Polisen", -1, "signedOn", "OUT_OF_RANGE")]
    [InlineData("Bo", "Polisen", 0, "name", "TAKEN")]
    public void Sign_AgainstARule_IsRefused(string name, string party, int days, string field, string rule)
    {
        var promise = In(S.Decided);
        promise.Sign(new Signature("Bo", "kommunpolis", "Polisen", Today), Today);

        var refusal = Assert.Throws<InvalidInputException>(() => promise.Sign(new Signature(name, "chef", party, Today.AddDays(days)), Today));

        Assert.Equal((field, rule), (refusal.Field, refusal.Rule));
        Assert.Single(promise.Signatures);
    }

    [Fact]
    public void Decide_InTheFuture_IsRefused()
    {
        var refusal = Assert.Throws<InvalidInputException>(() => In(S.Review).Decide("KS 1", Today.AddDays(1), Today));

        Assert.Equal("decidedOn", refusal.Field);
    }

    [Fact]
    public void Extend_ToTheEndOfAYear_ShowsTheYearsAndTellsTheReason()
    {
        var promise = In(S.Published);

        promise.Extend(new DateOnly(2028, 12, 31), "Ett år till", Today);

        Assert.Equal("2026–2028", promise.Period.Label);
        Assert.Equal("Förlängdes från 2026–2027 till 2028-12-31: Ett år till", promise.History[^1].Text);
    }

    [Theory]
    [InlineData("2027-12-31")]
    [InlineData("2027-01-01")]
    public void Extend_ToAnEndThatIsNotLater_IsRefused(string end)
    {
        var promise = In(S.Published);

        Assert.Throws<InvalidInputException>(() => promise.Extend(DateOnly.Parse(end, null), "Ett år till", Today));

        Assert.Equal((S.Published, "2026–2027"), (promise.State, promise.Period.Label));
    }

    [Fact]
    public void CarryOver_WithActivitiesThatLeft_TakesTheActiveOnesIntoADraft()
    {
        var promise = In(S.Published, null, Activity(), Activity("Hålla 4 möten") with { Deadline = new DateOnly(2027, 6, 1) }, Activity("Sätta upp 3 lampor"));
        promise.RemoveActivity(promise.Activities[2].Id, "Lamporna är uppe", Today);

        var next = promise.CarryOver(NewId(), "soderkoping-2028", "Medborgarlöfte 2028", Period.Years(2028, 2029), "Bilden gäller fortfarande", Today, new SeededIds(3));

        Assert.Equal((S.Draft, PromiseGeneration.CarriedOver, (CitizenPromiseId?)promise.Id), (next.State, next.Generation, next.SupersedesId));
        Assert.Equal(["Gå 8 fotpatruller i centrum", "Hålla 4 möten"], next.Activities.Select(a => a.Text));
        Assert.Null(next.Activities[1].Deadline);
        Assert.Equal(S.Published, promise.State);
        Assert.All(next.Activities, a => Assert.DoesNotContain(promise.Activities, b => b.Id == a.Id));
    }

    [Fact]
    public void GiveWayTo_APublishedSuccessor_SupersedesOnce()
    {
        var promise = In(S.Published);
        var first = In(S.Signed, Content("forsta"));
        var second = In(S.Signed, Content("andra"));
        promise.SupersedeBy(first, "Ny bild", Today);
        promise.SupersedeBy(second, "Annan bild", Today);
        Assert.Equal(S.Published, promise.State);
        first.Publish(Surroundings, Today);
        second.Publish(Surroundings, Today);

        promise.GiveWayTo(first, Today);

        Assert.Equal(S.Superseded, promise.State);
        Assert.Throws<IllegalTransitionException>(() => promise.GiveWayTo(second, Today));
    }

    [Fact]
    public void GiveWayTo_WhenConcluded_StaysConcluded()
    {
        var promise = In(S.Published);
        var next = In(S.Signed, Content("nasta"));
        promise.SupersedeBy(next, "Ny bild", Today);
        promise.Conclude("Perioden är slut", Today);
        next.Publish(Surroundings, Today);

        promise.GiveWayTo(next, Today);

        Assert.Equal(S.Concluded, promise.State);
    }

    [Fact]
    public void SupersedeBy_ItselfOrAnothersSuccessor_IsRefused()
    {
        var promise = In(S.Published);
        var other = In(S.Published, Content("annan"));
        var successor = In(S.Published, Content("nasta"));
        other.SupersedeBy(successor, "Ny bild", Today);

        Assert.Throws<InvalidInputException>(() => promise.SupersedeBy(promise, "Ny bild", Today));
        Assert.Throws<InvalidInputException>(() => promise.SupersedeBy(successor, "Ny bild", Today));
        Assert.Equal(S.Published, promise.State);
    }

    [Fact]
    public void NotFound_OfARecordedPromise_FollowsFromWhatIsMissing()
    {
        var bare = Recorded();
        var fuller = Recorded(FollowUpCadence.Tertial, S.Published, new ActivityContent("Gå", ResponsibleParty: "Polisen", Quantity: Quantity.Of(8, "patruller", null)));

        Assert.Equal([PromisePart.Signatures, PromisePart.FollowUpSchedule, PromisePart.Quantities, PromisePart.ResponsibleParties], bare.NotFoundGiven(bare.Activities));
        Assert.Equal([PromisePart.Signatures], fuller.NotFoundGiven(fuller.Activities));
        Assert.Empty(In(S.Published).NotFoundGiven([]));
    }

    [Theory]
    [InlineData(S.Draft)]
    [InlineData(S.Review)]
    [InlineData(S.Decided)]
    [InlineData(S.Signed)]
    public void Record_InAStateBeforePublishing_IsRefused(S state)
    {
        Assert.Equal("state", Assert.Throws<InvalidInputException>(() => Recorded(state: state)).Field);
    }
}
