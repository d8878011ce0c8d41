using System.Text;
using Medborgardialog.Application.FocusAreas;
using Medborgardialog.Application.FollowUps;
using Medborgardialog.Application.Promises;
using Medborgardialog.Application.Shared;
using Medborgardialog.Data.Seeding;
using Medborgardialog.Dialogue.Tests.Application.Promises;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.FollowUps;

public sealed class LoadRecordedPromisesTests
{
    private static async Task LoadAsync(PromiseThread thread)
    {
        await using var file = SeedFile.Open("soderkoping/promises.json");
        await thread.Get<LoadRecordedPromises>().ExecuteAsync(file, Actor.System, default);
    }

    [Fact]
    public async Task Load_OfTheSeed_ShowsTheFactsToEverybody()
    {
        await using var thread = await PromiseThread.StartAsync(isAnalysed: false);
        await LoadAsync(thread);

        var promises = (await thread.Get<PromiseReads>().PageAsync("0582", null, new PageRequest(), Actor.Anonymous, default)).Items;

        Assert.Equal(
            [
                ("soderkoping-2023-2025", "2023–2025", CitizenPromiseState.Published, FollowUpCadence.NotStated, PromiseGeneration.Superseding),
                ("soderkoping-2020-2022", "2020–2022", CitizenPromiseState.Superseded, FollowUpCadence.HalfYearly, PromiseGeneration.Superseding),
                ("soderkoping-2017-2019", "2017–2019", CitizenPromiseState.Superseded, FollowUpCadence.Tertial, PromiseGeneration.First),
            ],
            promises.Select(p => (p.Slug, p.Period.Label, p.State, p.FollowUpCadence, p.Generation)));
        Assert.All(promises, p => Assert.Equal((Origin.Recorded, PeriodPrecision.Year, false), (p.Origin, p.Period.Precision, p.IsExample)));
        var activities = await thread.Get<PromiseReads>().ActivitiesAsync([.. promises.Select(p => p.Id)], Actor.Anonymous, default);
        HashSet<PromisePart> NotFound(int index) => [.. promises[index].NotFoundGiven([.. activities[promises[index].Id]])];
        PromisePart[] always = [PromisePart.Signatures, PromisePart.Quantities, PromisePart.ResponsibleParties];
        Assert.Equal(always.ToHashSet(), NotFound(2));
        Assert.Equal([.. always, PromisePart.FollowUps], NotFound(1));
        Assert.Equal([.. always, PromisePart.FollowUps, PromisePart.FollowUpSchedule, PromisePart.SignedWording], NotFound(0));
        Assert.Equal([(2017, 110), (2018, 63)], promises[2].Figures[0].Values.Select(v => (v.Year, v.Value)));
        Assert.Equal([2017, 2018, 2018], promises[2].History.Select(e => e.Year));
        Assert.Equal("Kan förlängas med ytterligare ett år.", promises[1].Extension);
    }

    [Fact]
    public async Task Load_OfTheSeed_KeepsTheActivityThatMovedAndTheFollowUpsFound()
    {
        await using var thread = await PromiseThread.StartAsync(isAnalysed: false);
        await LoadAsync(thread);
        var oldest = (await thread.Get<PromiseReads>().BySlugAsync("soderkoping-2017-2019", Actor.Anonymous, default))!;

        var activities = (await thread.Get<PromiseReads>().ActivitiesAsync([oldest.Id], Actor.Anonymous, default))[oldest.Id].ToList();
        var followUps = await thread.FollowUpsAsync(oldest.Id, Actor.Anonymous);

        Assert.Equal(5, activities.Count);
        Assert.Equal((PromiseActivityState.Transferred, "Kommunens ledningsgrupp för folkhälsa", null), (activities[3].State, activities[3].Receiver, activities[3].ChangedOn));
        Assert.Equal("Polisen", activities[4].ResponsibleParty);
        Assert.Equal(["2018 T1", "2018 T3", "T3"], followUps.Select(v => v.FollowUp.Period.Label));
        Assert.Equal(PeriodPrecision.Unknown, followUps[2].FollowUp.Period.Precision);
        Assert.All(followUps, v => Assert.Equal(FollowUpStatus.Published, v.Status));
        Assert.All(followUps, v => Assert.Equal(5, v.Entries.Count(e => e.Status == ActivityStatus.NotStated)));
        Assert.Equal(
            ["Skadegörelse", "Klotter", "Trygghet genom polisiär närvaro"],
            (await thread.Get<PromiseReads>().FocusAreasAsync([oldest.Id], default))[oldest.Id].Select(f => f.Title));
    }

    [Fact]
    public async Task Load_Twice_AddsNothing()
    {
        await using var thread = await PromiseThread.StartAsync(isAnalysed: false);
        await LoadAsync(thread);

        await LoadAsync(thread);

        await using var db = thread.Database.Open();
        Assert.Equal((3, 3, 15), (await db.Set<CitizenPromise>().CountAsync(), await db.Set<FollowUp>().CountAsync(), await db.Set<PromiseActivity>().CountAsync()));
        Assert.DoesNotContain(await db.Set<FollowUp>().ToListAsync(), f => f.DueOn is not null);
    }

    [Theory]
    [InlineData("", "its start")]
    [InlineData("""{"municipality":"0582","promises":[{"slug":"abc"}]}""", "$.promises[0]")]
    [InlineData("""{"municipality":"0582","promises":[],"promisse":1}""", "promisse")]
    [InlineData("""{"municipality":"0582","promises":[{"slug":"abc","title":"A","firstYear":2017,"lastYear":2018,"state":"GONE","source":"s","parties":[],"followUpCadence":"NONE"}]}""", "$.promises[0].state")]
    public async Task Load_OfAWrongFile_NamesThePlace(string content, string place)
    {
        await using var thread = await PromiseThread.StartAsync(isAnalysed: false);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(content));

        var refusal = await Assert.ThrowsAsync<InvalidInputException>(() => thread.Get<LoadRecordedPromises>().ExecuteAsync(file, Actor.System, default));

        Assert.Equal(("file", "MALFORMED"), (refusal.Field, refusal.Rule));
        Assert.Contains(place, refusal.Message);
    }

    [Fact]
    public async Task Load_ByAnonymous_IsForbidden()
    {
        await using var thread = await PromiseThread.StartAsync(isAnalysed: false);
        await using var file = SeedFile.Open("soderkoping/promises.json");

        await Assert.ThrowsAsync<ForbiddenException>(() => thread.Get<LoadRecordedPromises>().ExecuteAsync(file, Actor.Anonymous, default));
    }

    [Fact]
    public async Task Link_OfAnExampleProblemToARecordedFocusArea_IsMarkedAsAnExample()
    {
        await using var thread = await PromiseThread.StartAsync(isExample: true);
        await LoadAsync(thread);
        var promise = (await thread.Get<PromiseReads>().BySlugAsync("soderkoping-2020-2022", Actor.Anonymous, default))!;
        var focusArea = (await thread.Get<PromiseReads>().FocusAreasAsync([promise.Id], default))[promise.Id].Last();

        await thread.Get<LinkFocusAreaToProblems>().ExecuteAsync(focusArea.Id, [thread.Problems["drugs"]], Actor.System, default);
        await thread.Get<LinkFocusAreaToProblems>().ExecuteAsync(focusArea.Id, [thread.Problems["drugs"]], Actor.System, default);

        var evidence = await thread.Get<PromiseEvidenceReads>().ReadAsync(promise.Id, Actor.Anonymous, default);
        var link = Assert.Single(evidence!.Links);
        Assert.Equal(("Narkotikabrottslighet", true), (link.FocusArea.Title, link.IsExample));
        Assert.False(evidence.Promise.IsExample);
    }
}
