using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Domain.Promises.PromiseBuilder;
using C = Medborgardialog.Domain.Promises.QualityGapCode;

namespace Medborgardialog.Dialogue.Tests.Domain.Promises;

public sealed class PromiseQualityGateTests
{
    [Fact]
    public void Check_OfAMeasurablePromise_AsksForNothing()
    {
        Assert.Empty(PromiseQualityGate.Check(Draft(), Surroundings));
    }

    [Fact]
    public void Check_OfAnEmptyDraft_NamesWhatThePromiseLacks()
    {
        var promise = CitizenPromise.Draft(NewId(), Municipality, Content(focusAreas: [], parties: [], cadence: FollowUpCadence.NotStated));

        var gaps = PromiseQualityGate.Check(promise, Surroundings);

        Assert.Equal([C.NoParties, C.NoFocusArea, C.NoActivity, C.NoFollowUpCadence], gaps.Select(g => g.Code));
        Assert.All(gaps, g => Assert.True(g.IsBlocking));
    }

    [Fact]
    public void Check_OfACadenceOfNone_Blocks()
    {
        Assert.Contains(PromiseQualityGate.Check(Draft(Content(cadence: FollowUpCadence.None)), Surroundings), g => g is { Code: C.NoFollowUpCadence, IsBlocking: true });
    }

    [Fact]
    public void Check_OfAFocusAreaWithoutActivity_NamesItsTitle()
    {
        var gap = Assert.Single(PromiseQualityGate.Check(Draft(Content(focusAreas: [Youth, Traffic])), Surroundings));

        Assert.Equal((C.FocusAreaWithoutActivity, "Trafik", true), (gap.Code, gap.Word, gap.IsBlocking));
    }

    [Fact]
    public void Check_OfAProblemNobodyDecidedOn_NamesIt()
    {
        var gap = Assert.Single(PromiseQualityGate.Check(Draft(), Surroundings with { UndecidedProblems = ["Mopeder"] }));

        Assert.Equal((C.ProblemWithoutDecision, "Mopeder", true), (gap.Code, gap.Word, gap.IsBlocking));
    }

    [Fact]
    public void Check_OfAnActivityThatSaysNothing_NamesEachGap()
    {
        var gaps = PromiseQualityGate.Check(Draft(null, Activity(), new ActivityContent("Informationsinsatser")), Surroundings);

        Assert.Equal(
            [(C.ActivityWithoutFocusArea, true), (C.NoResponsibleParty, true), (C.NoQuantity, true), (C.NoDeadline, false), (C.NoIndicator, false)],
            gaps.Select(g => (g.Code, g.IsBlocking)));
        Assert.Single(gaps.Select(g => g.ActivityId).Distinct());
    }

    [Fact]
    public void Check_OfAQuantityOrAnIndicator_IsSatisfiedByEither()
    {
        var onlyIndicator = PromiseQualityGate.Check(Draft(null, Activity() with { Quantity = null, Deadline = new DateOnly(2026, 6, 1) }), Surroundings);
        var onlyQuantity = PromiseQualityGate.Check(Draft(null, Activity() with { Indicator = null }), Surroundings);

        Assert.Equal([(C.NoQuantity, false)], onlyIndicator.Select(g => (g.Code, g.IsBlocking)));
        Assert.Equal([(C.NoIndicator, false)], onlyQuantity.Select(g => (g.Code, g.IsBlocking)));
    }

    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    [InlineData("2027-12-31", false)]
    [InlineData("2028-01-01", true)]
    public void Check_OfADeadline_BlocksOutsideThePeriod(string deadline, bool blocks)
    {
        var gaps = PromiseQualityGate.Check(Draft(null, Activity() with { Deadline = DateOnly.Parse(deadline, null) }), Surroundings);

        Assert.Equal(blocks, gaps.Any(g => g is { Code: C.NoDeadline, IsBlocking: true }));
    }

    [Fact]
    public void Check_OfRemovedActivities_LooksOnlyAtTheRest()
    {
        var promise = Draft(null, Activity(), new ActivityContent("Informationsinsatser"));
        promise.RemoveActivity(promise.Activities[1].Id, "För vag", Today);

        Assert.Empty(PromiseQualityGate.Check(promise, Surroundings));
    }

    [Fact]
    public void Check_OfARecordedPromise_AsksForNothing()
    {
        Assert.Empty(PromiseQualityGate.Check(Recorded(), Surroundings with { UndecidedProblems = ["Mopeder"] }));
    }

    [Fact]
    public void Submit_WithVagueWordsOnly_GoesThrough()
    {
        var promise = Draft(null, Activity("Öka närvaron vid behov, minst 8 gånger"));

        promise.SubmitForReview(Surroundings, Today);

        Assert.Equal(CitizenPromiseState.Review, promise.State);
        Assert.Equal(["Öka", "vid behov"], PromiseQualityGate.Check(promise, Surroundings).Select(g => g.Word));
    }

    [Fact]
    public void Submit_WithABlockingGap_IsRefusedWithAllOfThem()
    {
        var promise = Draft(null, Activity() with { ResponsibleParty = null });

        var refusal = Assert.Throws<PromiseNotReadyException>(() => promise.SubmitForReview(Surroundings with { UndecidedProblems = ["Mopeder"] }, Today));

        Assert.Equal([C.ProblemWithoutDecision, C.NoResponsibleParty], refusal.Gaps.Select(g => g.Code));
        Assert.Equal(CitizenPromiseState.Draft, promise.State);
    }

    [Fact]
    public void Publish_WhenAProblemHasLostItsDecision_IsRefused()
    {
        var promise = In(CitizenPromiseState.Signed);

        Assert.Throws<PromiseNotReadyException>(() => promise.Publish(Surroundings with { UndecidedProblems = ["Mopeder"] }, Today));

        Assert.Equal(CitizenPromiseState.Signed, promise.State);
    }

    [Theory]
    [InlineData("Öka tryggheten", "Öka")]
    [InlineData("Ökad synlighet", "Ökad")]
    [InlineData("ökat antal", "ökat")]
    [InlineData("en utökad samverkan", "utökad")]
    [InlineData("Vi ska stärka och stärkt", "stärka|stärkt")]
    [InlineData("Polisen stärker arbetet", "stärker")]
    [InlineData("verka för bättre belysning", "verka för")]
    [InlineData("Kontinuerlig kartläggning", "Kontinuerlig")]
    [InlineData("kontinuerligt och löpande", "kontinuerligt|löpande")]
    [InlineData("Insatser vid behov", "vid behov")]
    [InlineData("Arbeta med orossamtal", "Arbeta med")]
    [InlineData("Arbete med orossamtal", "Arbete med")]
    [InlineData("arbetar för trygghet", "arbetar för")]
    [InlineData("förbättrade rutiner", "förbättrade")]
    [InlineData("om möjligt och om möjligt", "om möjligt")]
    [InlineData("Öka och öka", "Öka")]
    public void VagueWords_InAllTheirForms_AreFound(string text, string words)
    {
        Assert.Equal(words.Split('|'), VagueWords.In(text));
    }

    [Theory]
    [InlineData("Åtta hastighetskontroller i månaden")]
    [InlineData("Besök i öknen och på Ökagård")]
    [InlineData("Trygghetsvandring i februari, polisen ansvarar")]
    [InlineData("Samarbete med skolan: två möten")]
    [InlineData("Stärkelse och utvecklingssamtal")]
    [InlineData("")]
    [InlineData(null)]
    public void VagueWords_InsideOtherWords_AreNotFound(string? text)
    {
        Assert.Empty(VagueWords.In(text));
    }

    [Theory]
    [InlineData(0, "patruller", "quantityMinimum")]
    [InlineData(-1, "patruller", "quantityMinimum")]
    [InlineData(1, " ", "quantityUnit")]
    public void Quantity_AgainstARule_IsRefused(int minimum, string unit, string field)
    {
        Assert.Equal(field, Assert.Throws<InvalidInputException>(() => Quantity.Of(minimum, unit, null)).Field);
    }
}
