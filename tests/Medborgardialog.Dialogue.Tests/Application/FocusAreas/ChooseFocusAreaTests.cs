using Medborgardialog.Application.FocusAreas;
using Medborgardialog.Application.Shared;
using Medborgardialog.Dialogue.Tests.Application.Promises;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Application.Promises.PromiseThread;

namespace Medborgardialog.Dialogue.Tests.Application.FocusAreas;

public sealed class ChooseFocusAreaTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Choose_AmongPublishedProblems_MarksThemAndTheLink(bool isExample)
    {
        await using var thread = await StartAsync(isExample: isExample);

        var chosen = await thread.ChooseAsync("drugs", "graffiti");

        await using var db = thread.Database.Open();
        Assert.Equal(
            [("drugs", ProblemState.FocusArea), ("graffiti", ProblemState.FocusArea), ("traffic", ProblemState.Proposed)],
            (await db.Set<Problem>().OrderBy(p => p.ThemeKey).ToListAsync()).Select(p => (p.ThemeKey, p.State)));
        var stored = await db.Set<FocusArea>().Include(f => f.Problems).SingleAsync();
        Assert.Equal((Origin.Drafted, "Flest svar och störst oro", (DateOnly?)new DateOnly(2026, 3, 2), "Exempel Exempelsson"), (stored.Origin, stored.Motive, stored.ChosenOn, stored.ChosenBy));
        Assert.Equal([isExample, isExample], stored.Problems.Select(p => p.IsExample));
        Assert.Equal(chosen.Id, (await thread.Get<FocusAreaReads>().ByProblemsAsync([thread.Problems["graffiti"]], default))[thread.Problems["graffiti"]].Single().Id);
    }

    [Fact]
    public async Task Choose_BySomeoneWhoMayNot_IsForbidden()
    {
        await using var thread = await StartAsync();
        var command = new ChooseFocusAreaCommand([thread.Problems["drugs"]], "Droger", "Flest svar");

        foreach (var actor in (Actor[])[Actor.Anonymous, Approver, Stranger])
        {
            await Assert.ThrowsAsync<ForbiddenException>(() => thread.Get<ChooseFocusArea>().ExecuteAsync(command, actor, default));
        }
    }

    [Fact]
    public async Task Choose_FromADraftPictureOrNothing_IsRefused()
    {
        await using var thread = await StartAsync(isPublished: false);

        await Assert.ThrowsAsync<InvalidInputException>(() => thread.ChooseAsync("drugs"));
        await Assert.ThrowsAsync<InvalidInputException>(() => thread.Get<ChooseFocusArea>().ExecuteAsync(new ChooseFocusAreaCommand([], "Droger", "Flest"), Editor, default));
        await Assert.ThrowsAsync<NotFoundException>(() => thread.Get<ChooseFocusArea>().ExecuteAsync(new ChooseFocusAreaCommand([new ProblemId(Guid.Empty)], "Droger", "Flest"), Editor, default));
    }

    [Theory]
    [InlineData(" ", "Flest svar", "title")]
    [InlineData("Droger", " ", "motive")]
    public async Task Choose_WithoutTitleOrMotive_IsRefusedAndKeepsTheProblem(string title, string motive, string field)
    {
        await using var thread = await StartAsync();

        var refusal = await Assert.ThrowsAsync<InvalidInputException>(
            () => thread.Get<ChooseFocusArea>().ExecuteAsync(new ChooseFocusAreaCommand([thread.Problems["drugs"]], title, motive), Editor, default));

        Assert.Equal(field, refusal.Field);
        await using var db = thread.Database.Open();
        Assert.Equal(3, await db.Set<Problem>().CountAsync(p => p.State == ProblemState.Proposed));
    }

    [Fact]
    public async Task Deprioritize_AFocusArea_IsRefused()
    {
        await using var thread = await StartAsync();
        await thread.ChooseAsync("traffic");

        await Assert.ThrowsAsync<IllegalTransitionException>(() => thread.LeaveOutAsync("traffic"));
        Assert.Equal((ProblemState.OtherAuthority, "Trafikverket"), (await thread.LeaveOutAsync("graffiti") is var left ? (left.State, left.Receiver!) : default));
        await Assert.ThrowsAsync<ForbiddenException>(() => thread.Get<DeprioritizeProblem>().ExecuteAsync(
            new DeprioritizeProblemCommand(thread.Problems["drugs"], ProblemState.UnderWay, "Pågår"), Approver, default));
    }

    [Fact]
    public async Task Page_ByTitle_GoesForwardAndBackWithoutLoss()
    {
        await using var thread = await StartAsync();
        await using (var db = thread.Database.Open())
        {
            var municipality = await db.Set<Municipality>().SingleAsync();
            foreach (var title in (string[])["Mopeder", "Droger", "Trafik", "Droger"])
            {
                db.Add(FocusArea.Record(new FocusAreaId(thread.Database.Ids.NewId()), municipality.Id, title, "Polisens sidor"));
            }

            await db.SaveChangesAsync();
        }

        var reads = thread.Get<FocusAreaReads>();
        var first = await reads.PageAsync("0582", new PageRequest(3), default);
        var second = await reads.PageAsync("0582", new PageRequest(3, first.KeyOf(first.Items[^1])), default);
        var back = await reads.PageAsync("0582", new PageRequest(2, second.KeyOf(second.Items[0]), Backward: true), default);

        Assert.Equal(["Droger", "Droger", "Mopeder"], first.Items.Select(f => f.Title));
        Assert.Equal((true, false), (first.HasNext, second.HasNext));
        Assert.Equal(["Trafik"], second.Items.Select(f => f.Title));
        Assert.Equal(first.Items.Skip(1).Select(f => f.Id), back.Items.Select(f => f.Id));
        Assert.Empty((await reads.PageAsync("0581", new PageRequest(3), default)).Items);
    }
}
