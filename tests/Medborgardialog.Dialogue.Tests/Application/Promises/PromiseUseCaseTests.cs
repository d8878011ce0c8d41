using Medborgardialog.Application.Promises;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Application.Promises.PromiseThread;
using S = Medborgardialog.Domain.Promises.CitizenPromiseState;

namespace Medborgardialog.Dialogue.Tests.Application.Promises;

public sealed class PromiseUseCaseTests
{
    [Fact]
    public async Task Thread_FromChoiceToPublished_IsStoredWhole()
    {
        await using var thread = await StartAsync();

        var promise = await thread.PublishedAsync();

        await using var db = thread.Database.Open();
        var stored = await db.Set<CitizenPromise>().Include(p => p.Activities).Include(p => p.FocusAreas).SingleAsync();
        Assert.Equal((S.Published, "2026", "KS 2026-17", (DateOnly?)new DateOnly(2026, 3, 2)), (stored.State, stored.Period.Label, stored.RegistrationNumber, stored.PublishedOn));
        Assert.Equal(["Polisen", "Söderköpings kommun"], stored.Parties);
        Assert.Equal(["Anna Exempel", "Bo Exempel"], stored.Signatures.Select(s => s.Name));
        Assert.Equal(8, stored.Activities.OrderBy(a => a.Position).First().Quantity!.Minimum);
        Assert.All(stored.Activities, a => Assert.True(a.IsPromised));
        Assert.Contains(stored.History, e => e.Text == "Publicerades.");
        var audit = await db.Set<AuditEntry>().Where(a => a.Subject == "CitizenPromise/soderkoping-2026").OrderBy(a => a.Number).Select(a => a.Action).ToListAsync();
        Assert.Equal(
            ["draftPromise", "addPromiseActivity", "addPromiseActivity", "submitPromiseForReview", "decidePromise", "signPromise", "signPromise", "publishPromise"], audit);
        Assert.Equal(promise.Id, stored.Id);
    }

    [Fact]
    public async Task Submit_WhileAProblemOfThePictureIsUndecided_IsRefusedByName()
    {
        await using var thread = await StartAsync();
        var focusArea = await thread.ChooseAsync("drugs");
        await thread.LeaveOutAsync("traffic");
        var promise = await thread.DraftAsync("soderkoping-2026", FollowUpCadence.Yearly, focusArea);
        await thread.AddActivityAsync(promise, focusArea);

        var refusal = await Assert.ThrowsAsync<PromiseNotReadyException>(() => thread.Get<SubmitPromiseForReview>().ExecuteAsync(promise.Id, Editor, default));

        Assert.Equal([(QualityGapCode.ProblemWithoutDecision, "Klotter")], refusal.Gaps.Select(g => (g.Code, g.Word!)));
        Assert.Equal([QualityGapCode.ProblemWithoutDecision], (await thread.Get<PromiseReads>().GapsAsync([promise.Id], Editor, default))[promise.Id].Select(g => g.Code));
        Assert.Empty((await thread.Get<PromiseReads>().GapsAsync([promise.Id], Stranger, default))[promise.Id]);
    }

    [Fact]
    public async Task EveryUseCase_BySomeoneWhoMayNot_IsForbidden()
    {
        await using var thread = await StartAsync();
        var focusArea = await thread.ChooseAsync("drugs");
        var promise = await thread.DraftAsync("soderkoping-2026", FollowUpCadence.Yearly, focusArea);
        var activity = await thread.AddActivityAsync(promise, focusArea);
        var day = new DateOnly(2026, 3, 2);
        Func<Actor, Task>[] editors =
        [
            a => thread.Get<DraftPromise>().ExecuteAsync(new DraftPromiseCommand("0582", "annan", "T", null, day, day, [], [], FollowUpCadence.Yearly), a, default),
            a => thread.Get<AddPromiseActivity>().ExecuteAsync(promise.Id, new ActivityContent("Gå"), a, default),
            a => thread.Get<RemovePromiseActivity>().ExecuteAsync(activity.Id, "Nej", a, default),
            a => thread.Get<TransferPromiseActivity>().ExecuteAsync(activity.Id, "Nej", "X", a, default),
            a => thread.Get<SubmitPromiseForReview>().ExecuteAsync(promise.Id, a, default),
            a => thread.Get<CarryOverPromise>().ExecuteAsync(promise.Id, "nasta", "Nästa", day, day, "Gäller", a, default),
        ];
        Func<Actor, Task>[] approvers =
        [
            a => thread.Get<ReturnPromise>().ExecuteAsync(promise.Id, "Nej", a, default),
            a => thread.Get<DecidePromise>().ExecuteAsync(promise.Id, "1", day, a, default),
            a => thread.Get<SignPromise>().ExecuteAsync(promise.Id, new Signature("A", "B", "Polisen", day), a, default),
            a => thread.Get<PublishPromise>().ExecuteAsync(promise.Id, a, default),
            a => thread.Get<ExtendPromise>().ExecuteAsync(promise.Id, day, "Ja", a, default),
            a => thread.Get<SupersedePromise>().ExecuteAsync(promise.Id, promise.Id, "Ja", a, default),
            a => thread.Get<ConcludePromise>().ExecuteAsync(promise.Id, "Ja", a, default),
        ];

        foreach (var actor in (Actor[])[Actor.Anonymous, Stranger, DialogueDatabase.Staff(Role.Analyst, Role.Administrator, Role.Auditor, Role.Respondent)])
        {
            foreach (var attempt in editors.Concat(approvers))
            {
                await Assert.ThrowsAsync<ForbiddenException>(() => attempt(actor));
            }
        }

        foreach (var attempt in editors)
        {
            await Assert.ThrowsAsync<ForbiddenException>(() => attempt(Approver));
        }

        foreach (var attempt in approvers)
        {
            await Assert.ThrowsAsync<ForbiddenException>(() => attempt(Editor));
        }
    }

    [Fact]
    public async Task Draft_WithATakenSlugOrAForeignFocusArea_IsRefused()
    {
        await using var thread = await StartAsync();
        var focusArea = await thread.ChooseAsync("drugs");
        await thread.DraftAsync("soderkoping-2026", FollowUpCadence.Yearly, focusArea);

        Assert.Equal("TAKEN", (await Assert.ThrowsAsync<InvalidInputException>(() => thread.DraftAsync("soderkoping-2026", FollowUpCadence.Yearly, focusArea))).Rule);
        var command = new DraftPromiseCommand("0582", "annan", "T", null, new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 1), [new(Guid.Empty)], [], FollowUpCadence.Yearly);
        Assert.Equal("focusAreaIds", (await Assert.ThrowsAsync<InvalidInputException>(() => thread.Get<DraftPromise>().ExecuteAsync(command, Editor, default))).Field);
        await Assert.ThrowsAsync<NotFoundException>(() => thread.Get<DraftPromise>().ExecuteAsync(command with { Municipality = "9999", FocusAreas = [] }, Editor, default));
    }

    [Fact]
    public async Task Publish_OfACarriedOverPromise_SupersedesTheEarlier()
    {
        await using var thread = await StartAsync();
        var earlier = await thread.PublishedAsync();
        var next = await thread.Get<CarryOverPromise>().ExecuteAsync(
            earlier.Id, "soderkoping-2027", "Medborgarlöfte 2027", new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 31), "Bilden gäller", Editor, default);
        Assert.Empty(await thread.Get<PromiseReads>().SuccessorsAsync([earlier.Id], Actor.Anonymous, default));
        Assert.Equal(next.Id, (await thread.Get<PromiseReads>().SuccessorsAsync([earlier.Id], Editor, default))[earlier.Id].Id);
        await thread.SignAsync(next.Id);

        await thread.Get<PublishPromise>().ExecuteAsync(next.Id, Approver, default);

        var page = await thread.Get<PromiseReads>().PageAsync("0582", null, new PageRequest(), Actor.Anonymous, default);
        Assert.Equal([("soderkoping-2027", S.Published), ("soderkoping-2026", S.Superseded)], page.Items.Select(p => (p.Slug, p.State)));
        Assert.Equal(next.Id, (await thread.Get<PromiseReads>().SuccessorsAsync([earlier.Id], Actor.Anonymous, default))[earlier.Id].Id);
    }

    [Fact]
    public async Task Reads_OfADraft_ShowItToItsStaffOnly()
    {
        await using var thread = await StartAsync();
        var focusArea = await thread.ChooseAsync("drugs");
        var promise = await thread.DraftAsync("soderkoping-2026", FollowUpCadence.Yearly, focusArea);
        await thread.AddActivityAsync(promise, focusArea);
        var reads = thread.Get<PromiseReads>();

        foreach (var actor in (Actor[])[Actor.Anonymous, Stranger, DialogueDatabase.Staff(Role.Respondent)])
        {
            Assert.Empty((await reads.PageAsync(null, null, new PageRequest(), actor, default)).Items);
            Assert.Null(await reads.BySlugAsync("soderkoping-2026", actor, default));
            Assert.Empty(await reads.ByIdsAsync([promise.Id], actor, default));
            Assert.Empty(await reads.ActivitiesAsync([promise.Id], actor, default));
            Assert.Empty(await reads.ByFocusAreasAsync([focusArea.Id], actor, default));
        }

        var auditor = DialogueDatabase.Staff(Role.Auditor);
        Assert.Single((await reads.PageAsync("0582", S.Draft, new PageRequest(), auditor, default)).Items);
        Assert.Single(await reads.ActivitiesAsync([promise.Id], auditor, default));
        Assert.Single((await reads.ByFocusAreasAsync([focusArea.Id], auditor, default))[focusArea.Id]);
    }

    [Fact]
    public async Task Remove_FromAPublishedPromise_StaysVisibleWithItsReason()
    {
        await using var thread = await StartAsync();
        var promise = await thread.PublishedAsync();
        var activity = (await thread.Get<PromiseReads>().ActivitiesAsync([promise.Id], Actor.Anonymous, default))[promise.Id].First();

        await thread.Get<RemovePromiseActivity>().ExecuteAsync(activity.Id, "Stationen byggs om", Editor, default);

        var shown = (await thread.Get<PromiseReads>().ActivitiesAsync([promise.Id], Actor.Anonymous, default))[promise.Id].First();
        Assert.Equal((PromiseActivityState.Removed, "Stationen byggs om"), (shown.State, shown.Reason));
    }

    [Fact]
    public async Task Evidence_OfAPromise_LeadsToItsProblemsAndThoseLeftOut()
    {
        await using var thread = await StartAsync(isExample: true);
        var promise = await thread.PublishedAsync();

        var evidence = await thread.Get<PromiseEvidenceReads>().ReadAsync(promise.Id, Actor.Anonymous, default);

        var link = Assert.Single(evidence!.Links);
        Assert.Equal((thread.Problems["drugs"], true, 2), (link.ProblemId, link.IsExample, link.Activities.Count));
        Assert.Equal(new[] { thread.Problems["traffic"], thread.Problems["graffiti"] }.ToHashSet(), evidence.LeftOut.ToHashSet());
        Assert.True(promise.IsExample);
        Assert.Null(await thread.Get<PromiseEvidenceReads>().ReadAsync(new CitizenPromiseId(Guid.Empty), Actor.Anonymous, default));
    }
}
