using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Analysis;

/// <summary>What goes on from run to run, and what corrections do to a run whose model is kept, with the real text analysis.</summary>
public sealed class DurableThemeTests : IAsyncLifetime
{
    private static readonly Actor Analyst = RealAnalysis.Analyst;
    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Run_OfARoundThatHasOne_GoesOnFromIt_AndKeepsOneModelForTheRound()
    {
        var first = await _database.RunAsync();
        await _database.AnswerAsync("Lamporna i tunneln är trasiga");

        var second = await _database.AnalyzeAsync(first.RoundId);

        Assert.Equal((EarlierRun.None, null), (first.WentOnFrom, first.PreviousRunId));
        Assert.Equal((EarlierRun.SameRound, (AnalysisRunId?)first.Id), (second.WentOnFrom, second.PreviousRunId));
        await using var db = _database.Open();
        Assert.Equal(second.Id, (await db.Set<FittedModel>().SingleAsync()).RunId);
        var lighting = await _database.ThemeAsync(second, "lighting");
        Assert.Equal((ThemeLineage.Continued, "lighting"), (lighting.Lineage, Assert.Single(lighting.LineageFrom)));
    }

    [Fact]
    public async Task Hash_OfARun_TellsWhatItWentOnFrom()
    {
        var first = await _database.RunAsync();

        var second = await _database.AnalyzeAsync(first.RoundId);
        var third = await _database.AnalyzeAsync(first.RoundId);

        Assert.Equal(3, new[] { first.InputHash, second.InputHash, third.InputHash }.Distinct().Count());
        await using var other = new DialogueDatabase(s => s.AddFirstStages());
        var again = await other.AnalyzeAsync((await other.RunAsync()).RoundId);
        Assert.Equal(second.InputHash, again.InputHash);
    }

    [Fact]
    public async Task FirstRun_OfANewRound_GoesOnFromTheRoundBefore_OfTheSameKindAlone()
    {
        var first = await _database.RunAsync();
        var next = await NextRoundAsync("dialog-2028", DialogueRoundKind.Resident);
        await _database.AnswerAsync("Bilarna kör för fort på Ringvägen", round: "dialog-2028");
        var staff = await NextRoundAsync("personal-2028", DialogueRoundKind.Staff);
        await _database.AnswerAsync("Bilarna kör för fort", round: "personal-2028", actor: DialogueDatabase.Staff(Role.Respondent));

        var resident = await _database.AnalyzeAsync(next.Id);
        var staffs = await _database.AnalyzeAsync(staff.Id);

        Assert.Equal((EarlierRun.RoundBefore, (AnalysisRunId?)first.Id), (resident.WentOnFrom, resident.PreviousRunId));
        Assert.Equal((EarlierRun.None, null), (staffs.WentOnFrom, staffs.PreviousRunId));
        Assert.Equal(ThemeLineage.Continued, (await _database.ThemeAsync(resident, "traffic")).Lineage);
    }

    [Fact]
    public async Task Run_AfterAModelThatCannotBeRead_StartsAfresh_AndSaysSo()
    {
        var first = await _database.RunAsync();
        await using (var db = _database.Open())
        {
            await db.Set<FittedModel>().ExecuteUpdateAsync(set => set.SetProperty(m => m.Content, new byte[] { 1, 2, 3 }));
        }

        var second = await _database.AnalyzeAsync(first.RoundId);

        Assert.Equal((AnalysisRunState.Done, EarlierRun.Unreadable, (AnalysisRunId?)first.Id), (second.State, second.WentOnFrom, second.PreviousRunId));
        Assert.Equal(first.InputHash, second.InputHash);
        Assert.Equal(ThemeLineage.New, (await _database.ThemeAsync(second, "lighting")).Lineage);
    }

    [Fact]
    public async Task Model_GoesWithItsRun()
    {
        var run = await _database.RunAsync();
        await using var db = _database.Open();

        await db.Set<AnalysisRun>().Where(r => r.Id == run.Id).ExecuteDeleteAsync();

        Assert.Empty(await db.Set<FittedModel>().ToListAsync());
        Assert.Empty(await db.Set<Statement>().ToListAsync());
    }

    [Fact]
    public async Task Corrections_MakeTheRun_WhatANewRunOverTheSameAnswersIs()
    {
        var run = await _database.RunAsync();
        var (lighting, traffic, drugs) = (await _database.ThemeAsync(run, "lighting"), await _database.ThemeAsync(run, "traffic"), await _database.ThemeAsync(run, "drugs"));
        var dark = await _database.StatementsAsync(run, "lighting");
        var split = await _database.Get<SplitTheme>().ExecuteAsync(lighting.Id, [dark.First(s => s.Text.Contains("skolgården", StringComparison.Ordinal)).Id], "Trasiga lampor", "Egen fråga", Analyst, default);
        await _database.Get<MergeThemes>().ExecuteAsync([traffic.Id, drugs.Id], "Fort och farligt", "Samma plats", Analyst, default);
        await _database.Get<RenameTheme>().ExecuteAsync(lighting.Id, "Mörker", "Deras ord", Analyst, default);
        var corrected = await _database.MembersAsync(run);

        var again = await _database.AnalyzeAsync(run.RoundId);

        Assert.Equal(await _database.MembersAsync(again), corrected);
        Assert.Equal(("Trasiga lampor", ThemeLineage.Split, "lighting", (string?)null), (split.Label, split.Lineage, Assert.Single(split.LineageFrom), split.ParentKey));
        Assert.Equal(("Mörker", ThemeLineage.Merged), ((await _database.ThemeAsync(run, "lighting")).Label, (await _database.ThemeAsync(run, "traffic")).Lineage));
    }

    [Fact]
    public async Task Withdraw_MakesTheRunAsItWas_AndLaterRunsObeyItNoMore()
    {
        var run = await _database.RunAsync();
        var before = await _database.MembersAsync(run);
        var (traffic, drugs) = (await _database.ThemeAsync(run, "traffic"), await _database.ThemeAsync(run, "drugs"));
        await _database.Get<MergeThemes>().ExecuteAsync([traffic.Id, drugs.Id], "Fort och farligt", "Samma plats", Analyst, default);
        var merge = (await _database.CorrectionsAsync()).Single();

        var withdrawn = await _database.Get<WithdrawCorrection>().ExecuteAsync(merge.Id, "Det var fel", Analyst, default);

        Assert.Equal(before, await _database.MembersAsync(run));
        Assert.Equal(("Det var fel", "Exempel Exempelsson", false), (withdrawn.WithdrawnMotive, withdrawn.WithdrawnBy, withdrawn.Holds));
        Assert.Equal(before, await _database.MembersAsync(await _database.AnalyzeAsync(run.RoundId)));
        await Assert.ThrowsAsync<IllegalTransitionException>(() => _database.Get<WithdrawCorrection>().ExecuteAsync(merge.Id, "Igen", Analyst, default));
    }

    [Fact]
    public async Task Withdraw_OfASplitThatLaterOnesBuildOn_IsRefused_UntilTheyAreWithdrawn()
    {
        var run = await _database.RunAsync();
        var before = await _database.MembersAsync(run);
        var part = await _database.Get<SplitTheme>().ExecuteAsync(
            (await _database.ThemeAsync(run, "lighting")).Id, [(await _database.StatementsAsync(run, "lighting"))[0].Id], "Trasiga lampor", "Egen fråga", Analyst, default);
        await _database.Get<RenameTheme>().ExecuteAsync(part.Id, "Lampor", "Kortare", Analyst, default);
        var withdraw = _database.Get<WithdrawCorrection>();
        var (split, rename) = ((await _database.CorrectionsAsync())[0].Id, (await _database.CorrectionsAsync())[1].Id);

        var refusal = await Assert.ThrowsAsync<InvalidInputException>(() => withdraw.ExecuteAsync(split, "Fel", Analyst, default));

        Assert.Equal(("correctionId", "BUILT_ON"), (refusal.Field, refusal.Rule));
        Assert.True((await _database.CorrectionsAsync())[0].Holds);
        await withdraw.ExecuteAsync(rename, "Fel", Analyst, default);
        await withdraw.ExecuteAsync(split, "Fel", Analyst, default);
        Assert.Equal(before, await _database.MembersAsync(run));
    }

    [Fact]
    public async Task Withdraw_WhenAPublishedPictureRestsOnTheRun_LeavesTheRun_AndHoldsFromTheNextOn()
    {
        var run = await _database.RunAsync();
        await _database.Get<RenameTheme>().ExecuteAsync((await _database.ThemeAsync(run, "lighting")).Id, "Mörker", "Deras ord", Analyst, default);
        await _database.FreezeAsync(run);
        var frozen = await _database.MembersAsync(run);

        await _database.Get<WithdrawCorrection>().ExecuteAsync((await _database.CorrectionsAsync()).Single().Id, "Fel", Analyst, default);

        Assert.Equal(frozen, await _database.MembersAsync(run));
        Assert.NotEqual("Mörker", (await _database.ThemeAsync(await _database.AnalyzeAsync(run.RoundId), "lighting")).Label);
    }

    [Fact]
    public async Task Link_BringsStatementsTogether_AndASeparationOfThemIsThenContradicted()
    {
        var run = await _database.RunAsync();
        var (dark, fast) = ((await _database.StatementsAsync(run, "lighting"))[0], (await _database.StatementsAsync(run, "traffic"))[0]);

        var link = await _database.Get<LinkStatements>().ExecuteAsync([dark.Id, fast.Id], "Samma gata", Analyst, default);

        Assert.Single(await MainThemesAsync(run, dark.Text, fast.Text));
        Assert.Single(await MainThemesAsync(await _database.AnalyzeAsync(run.RoundId), dark.Text, fast.Text));
        var latest = await NewestAsync(run.RoundId);
        var pair = await IdsAsync(latest, dark.Text, fast.Text);
        var refusal = await Assert.ThrowsAsync<ContradictedCorrectionException>(() => _database.Get<SeparateStatements>().ExecuteAsync(pair, "Nej", Analyst, default));
        Assert.Equal([link.Number], refusal.Numbers);
    }

    [Fact]
    public async Task Separation_TakesStatementsApart()
    {
        var run = await _database.RunAsync();
        var dark = await _database.StatementsAsync(run, "lighting");

        await _database.Get<SeparateStatements>().ExecuteAsync([dark[0].Id, dark[1].Id], "Olika saker", Analyst, default);

        Assert.Equal(2, (await MainThemesAsync(run, dark[0].Text, dark[1].Text)).Count);
    }

    private async Task<DialogueRound> NextRoundAsync(string slug, DialogueRoundKind kind)
    {
        _database.Time.Advance(TimeSpan.FromDays(1));
        var round = await _database.Get<Medborgardialog.Application.Surveys.CreateDialogueRound>().ExecuteAsync(
            new("0582", slug, "Nästa dialog", kind, new DateOnly(2026, 2, 20), new DateOnly(2026, 3, 31)), Actor.System, default);
        var municipality = await _database.AddSoderkopingAsync();
        await _database.Get<Medborgardialog.Application.Surveys.DefineSurvey>().ExecuteAsync(new(round.Id, "Välkommen.", StandardQuestions.For(municipality)), Actor.System, default);
        return await _database.Get<Medborgardialog.Application.Surveys.OpenDialogueRound>().ExecuteAsync(round.Id, Actor.System, default);
    }

    private async Task<AnalysisRun> NewestAsync(DialogueRoundId round)
    {
        await using var db = _database.Open();
        return await db.Set<AnalysisRun>().AsNoTracking().Where(r => r.RoundId == round).OrderByDescending(r => r.QueuedAt).FirstAsync();
    }

    private async Task<List<ThemeId>> MainThemesAsync(AnalysisRun run, params string[] texts)
    {
        await using var db = _database.Open();
        return await db.Set<Statement>().Where(s => s.RunId == run.Id && texts.Contains(s.Text)).SelectMany(s => s.Themes.Where(t => t.Position == 0).Select(t => t.ThemeId)).Distinct().ToListAsync();
    }

    private async Task<List<StatementId>> IdsAsync(AnalysisRun run, params string[] texts)
    {
        await using var db = _database.Open();
        return await db.Set<Statement>().Where(s => s.RunId == run.Id && texts.Contains(s.Text)).Select(s => s.Id).ToListAsync();
    }
}
