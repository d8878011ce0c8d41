using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Responses;

public sealed class ResponseReadsTests : IAsyncLifetime
{
    private static readonly Actor Neighbour = new("Granne", "0581", new HashSet<Role>(Enum.GetValues<Role>()));
    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, null)]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    public async Task Counts_InPublic_AreHiddenWhenFew_AndStaffSeeThem(int responses, int? shown)
    {
        var round = await _database.AddOpenRoundAsync();
        for (var i = 0; i < responses; i++)
        {
            await _database.AnswerAsync($"lampa {i}");
        }

        var reads = _database.Get<ResponseReads>();
        Assert.Equal(shown, (await reads.CountsAsync([round.Id], Actor.Anonymous, default))[round.Id].Value);
        Assert.Equal(shown, (await reads.CountsAsync([round.Id], Neighbour, default))[round.Id].Value);
        Assert.Equal(responses, (await reads.CountsAsync([round.Id], DialogueDatabase.Staff(Role.Approver), default))[round.Id].Value);
    }

    [Fact]
    public async Task Responses_PageByPage_BothWays_AreAllThereInTheOrderOfTheirIds()
    {
        var round = await _database.AddOpenRoundAsync();
        for (var i = 0; i < 7; i++)
        {
            await _database.AnswerAsync($"lampa {i}");
        }

        var forward = await WalkAsync(round.Id, backward: false);
        var backward = await WalkAsync(round.Id, backward: true);

        await using var db = _database.Open();
        var ids = await db.Set<SurveyResponse>().OrderBy(r => r.Id).Select(r => r.Id).ToListAsync();
        Assert.Equal(7, ids.Count);
        Assert.Equal(ids, forward);
        Assert.Equal(ids, backward);
    }

    [Theory]
    [InlineData(Role.Analyst, true)]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.Auditor, true)]
    [InlineData(Role.Editor, false)]
    [InlineData(Role.Approver, false)]
    [InlineData(Role.Respondent, false)]
    public async Task Responses_AreReadBySomeRolesAlone(Role role, bool may)
    {
        var round = await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("lampor");
        var reads = _database.Get<ResponseReads>();
        SurveyResponseId id;
        await using (var db = _database.Open())
        {
            id = (await db.Set<SurveyResponse>().SingleAsync()).Id;
        }

        var refusal = await Record.ExceptionAsync(() => reads.ResponsesAsync(round.Id, new PageRequest(), DialogueDatabase.Staff(role), default));

        Assert.Equal(may, refusal is null);
        Assert.Equal(may, (await reads.ResponsesAsync([id], DialogueDatabase.Staff(role), default)).ContainsKey(id));
        Assert.Empty(await reads.ResponsesAsync([id], Neighbour, default));
        Assert.Empty(await reads.ResponsesAsync([id], Actor.Anonymous, default));
    }

    [Fact]
    public async Task AcuteNotices_AreTheMunicipalitysOwn_AndHandledOnce()
    {
        await _database.AddOpenRoundAsync();
        await _database.AnswerAsync("Min man slår mig");
        var reads = _database.Get<ResponseReads>();
        var notice = Assert.Single((await reads.AcuteNoticesAsync(new PageRequest(), DialogueDatabase.Staff(Role.Analyst), default)).Items);

        Assert.Empty((await reads.AcuteNoticesAsync(new PageRequest(), Neighbour, default)).Items);
        await Assert.ThrowsAsync<ForbiddenException>(() => reads.AcuteNoticesAsync(new PageRequest(), DialogueDatabase.Staff(Role.Editor), default));
        await Assert.ThrowsAsync<ForbiddenException>(() => _database.Get<HandleAcuteNotice>().ExecuteAsync(notice.Id, Neighbour, default));
        var handled = await _database.Get<HandleAcuteNotice>().ExecuteAsync(notice.Id, DialogueDatabase.Staff(Role.Analyst), default);
        Assert.Equal(("Exempel Exempelsson", new DateOnly(2026, 3, 2)), (handled.HandledBy, handled.HandledOn));
        await Assert.ThrowsAsync<IllegalTransitionException>(() => _database.Get<HandleAcuteNotice>().ExecuteAsync(notice.Id, DialogueDatabase.Staff(Role.Administrator), default));
    }

    [Fact]
    public async Task Rounds_AreNewestFirst_AndDraftsForStaffAlone()
    {
        await _database.AddSoderkopingAsync();
        foreach (var (slug, month) in ((string, int)[])[("varen", 3), ("hosten", 9), ("sommaren", 6)])
        {
            await _database.Get<CreateDialogueRound>().ExecuteAsync(
                new CreateDialogueRoundCommand("0582", slug, slug, DialogueRoundKind.Resident, new(2026, month, 1), new(2026, month, 30)), DialogueDatabase.Staff(Role.Editor), default);
        }

        await _database.AddOpenRoundAsync();
        var reads = _database.Get<SurveyReads>();
        var staff = DialogueDatabase.Staff(Role.Auditor);

        Assert.Equal(["hosten", "sommaren", "varen", "dialog-2026"], (await reads.RoundsAsync("0582", null, new PageRequest(), staff, default)).Items.Select(r => r.Slug));
        Assert.Equal(["dialog-2026"], (await reads.RoundsAsync(null, null, new PageRequest(), Actor.Anonymous, default)).Items.Select(r => r.Slug));
        Assert.Equal(["dialog-2026"], (await reads.RoundsAsync(null, null, new PageRequest(), Neighbour, default)).Items.Select(r => r.Slug));
        Assert.Empty((await reads.RoundsAsync("0581", null, new PageRequest(), staff, default)).Items);
        Assert.Null(await reads.RoundAsync("hosten", Actor.Anonymous, default));
        Assert.NotNull(await reads.RoundAsync("hosten", staff, default));

        var first = await reads.RoundsAsync(null, null, new PageRequest(2), staff, default);
        var second = await reads.RoundsAsync(null, null, new PageRequest(2, first.KeyOf(first.Items[^1])), staff, default);
        var last = await reads.RoundsAsync(null, null, new PageRequest(1, Backward: true), staff, default);
        Assert.Equal((true, false), (first.HasNext, second.HasNext));
        Assert.Equal(["varen", "dialog-2026"], second.Items.Select(r => r.Slug));
        Assert.Equal(["dialog-2026"], last.Items.Select(r => r.Slug));
    }

    private async Task<List<SurveyResponseId>> WalkAsync(DialogueRoundId round, bool backward)
    {
        var reads = _database.Get<ResponseReads>();
        List<SurveyResponseId> ids = [];
        string? key = null;
        for (var page = 0; page < 4; page++)
        {
            var found = await reads.ResponsesAsync(round, new PageRequest(2, key, backward), DialogueDatabase.Staff(Role.Analyst), default);
            Assert.Equal(page < 3, backward ? found.HasPrevious : found.HasNext);
            ids.InsertRange(backward ? 0 : ids.Count, found.Items.Select(r => r.Id));
            key = found.KeyOf(backward ? found.Items[0] : found.Items[^1]);
        }

        return ids;
    }
}
