using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Analysis;

/// <summary>A preview tells exactly what the correction then does, stores nothing, and refuses what the correction refuses.</summary>
public sealed class PreviewCorrectionsTests : IAsyncLifetime
{
    private static readonly Actor Analyst = RealAnalysis.Analyst;
    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());
    private AnalysisRun _run = null!;

    public async Task InitializeAsync() => _run = await _database.RunAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task OfASplit_TellsWhatTheCorrectionThenDoes_AndStoresNothing()
    {
        var (lighting, shown) = (await ThemeAsync("lighting"), await SchoolyardAsync());
        var before = await _database.MembersAsync(_run);

        var preview = await PreviewAsync(new ProposedSplit(lighting.Id, [shown], "Trasiga lampor"));

        Assert.Equal(before, await _database.MembersAsync(_run));
        Assert.Empty(await _database.CorrectionsAsync());
        var part = await SplitAsync();
        var told = preview!.Themes.Single(t => t.Key == part.Key);
        Assert.Equal((null, "Trasiga lampor", 0, part.StatementCount, part.RespondentCount), (told.LabelBefore, told.LabelAfter, told.StatementsBefore, told.StatementsAfter, told.RespondentsAfter));
        var move = Assert.Single(preview.Moves);
        Assert.Equal((lighting.Label, "Trasiga lampor", part.StatementCount), (move.From, move.To, move.StatementCount));
        Assert.Contains(shown, move.Examples);
    }

    [Fact]
    public async Task OfAMerge_TellsWhatTheCorrectionThenDoes_ForTheOneThatStaysAndTheOnesThatEnd()
    {
        var (traffic, drugs) = (await ThemeAsync("traffic"), await ThemeAsync("drugs"));
        var moving = await _database.StatementsAsync(_run, "drugs");

        var preview = await PreviewAsync(new ProposedMerge([traffic.Id, drugs.Id], "Fort och farligt"));

        await _database.Get<MergeThemes>().ExecuteAsync([traffic.Id, drugs.Id], "Fort och farligt", "Samma plats", Analyst, default);
        var (stayed, ended) = (await ThemeAsync("traffic"), await ThemeAsync("drugs"));
        Assert.Equal(
            new PreviewedTheme("traffic", traffic.Label, "Fort och farligt", traffic.StatementCount, stayed.StatementCount, traffic.RespondentCount, stayed.RespondentCount),
            preview!.Themes.Single(t => t.Key == "traffic"));
        var gone = preview.Themes.Single(t => t.Key == "drugs");
        Assert.Equal((drugs.StatementCount, 0, drugs.RespondentCount, 0), (gone.StatementsBefore, gone.StatementsAfter, gone.RespondentsBefore, gone.RespondentsAfter));
        Assert.Equal((0, 0), (ended.StatementCount, ended.RespondentCount));
        var move = Assert.Single(preview.Moves);
        Assert.Equal((drugs.Label, "Fort och farligt", moving.Count), (move.From, move.To, move.StatementCount));
        Assert.Equal(moving.Select(s => s.Id).Order(Comparer<StatementId>.Create((a, b) => a.Value.CompareTo(b.Value))), move.Examples.OrderBy(e => e.Value));
    }

    [Fact]
    public async Task OfAWithdrawal_TellsHowItWouldBeWithoutTheCorrection()
    {
        var lighting = await ThemeAsync("lighting");
        var part = await SplitAsync();

        var preview = await PreviewAsync(new ProposedWithdrawal((await _database.CorrectionsAsync()).Single().Id));

        Assert.Equal((part.StatementCount, 0), (preview!.Themes.Single(t => t.Key == part.Key).StatementsBefore, preview.Themes.Single(t => t.Key == part.Key).StatementsAfter));
        Assert.Equal(lighting.StatementCount, preview.Themes.Single(t => t.Key == "lighting").StatementsAfter);
        Assert.Equal(("Trasiga lampor", lighting.Label), (Assert.Single(preview.Moves).From, preview.Moves[0].To));
        Assert.True((await _database.CorrectionsAsync()).Single().Holds);
    }

    [Fact]
    public async Task OfAWithdrawal_ThatOthersBuildOn_IsRefused_UnlessTheyAreWithdrawnWithIt()
    {
        var part = await SplitAsync();
        await _database.Get<RenameTheme>().ExecuteAsync(part.Id, "Lampor", "Kortare", Analyst, default);
        var corrections = await _database.CorrectionsAsync();

        var refusal = await Assert.ThrowsAsync<InvalidInputException>(() => PreviewAsync(new ProposedWithdrawal(corrections[0].Id)));
        var both = await PreviewAsync(new ProposedWithdrawal(corrections[1].Id), new ProposedWithdrawal(corrections[0].Id));

        Assert.Equal("BUILT_ON", refusal.Rule);
        Assert.Equal(0, both!.Themes.Single(t => t.Key == part.Key).StatementsAfter);
    }

    [Fact]
    public async Task OfARunBehindAPublishedPicture_IsRefused()
    {
        var lighting = await ThemeAsync("lighting");
        await _database.FreezeAsync(_run);

        await Assert.ThrowsAsync<IllegalTransitionException>(() => PreviewAsync(new ProposedRename(lighting.Id, "Ljus")));
    }

    [Fact]
    public async Task WithoutTheRunsModel_IsNone()
    {
        var lighting = await ThemeAsync("lighting");
        await using var db = _database.Open();
        await db.Set<FittedModel>().ExecuteDeleteAsync();

        Assert.Null(await PreviewAsync(new ProposedRename(lighting.Id, "Ljus")));
    }

    [Fact]
    public async Task OfNothing_OrOfTooMuch_IsRefused()
    {
        var lighting = await ThemeAsync("lighting");
        var rename = new ProposedRename(lighting.Id, "Ljus");

        Assert.Equal("OUT_OF_RANGE", (await Assert.ThrowsAsync<InvalidInputException>(() => PreviewAsync())).Rule);
        Assert.Equal("OUT_OF_RANGE", (await Assert.ThrowsAsync<InvalidInputException>(() => PreviewAsync([.. Enumerable.Repeat(rename, 21)]))).Rule);
    }

    [Fact]
    public async Task ByAnybodyButAnAnalyst_IsForbidden()
    {
        var lighting = await ThemeAsync("lighting");

        await Assert.ThrowsAsync<ForbiddenException>(
            () => _database.Get<PreviewCorrections>().ExecuteAsync(_run.Id, [new ProposedRename(lighting.Id, "Ljus")], DialogueDatabase.Staff(Role.Editor), default));
    }

    private Task<CorrectionPreview?> PreviewAsync(params ProposedCorrection[] proposed) => _database.Get<PreviewCorrections>().ExecuteAsync(_run.Id, proposed, Analyst, default);

    private async Task<Theme> SplitAsync() =>
        await _database.Get<SplitTheme>().ExecuteAsync((await ThemeAsync("lighting")).Id, [await SchoolyardAsync()], "Trasiga lampor", "Egen fråga", Analyst, default);

    private Task<Theme> ThemeAsync(string key) => _database.ThemeAsync(_run, key);

    private async Task<StatementId> SchoolyardAsync() => (await _database.StatementsAsync(_run, "lighting")).First(s => s.Text.Contains("skolgården", StringComparison.Ordinal)).Id;
}
