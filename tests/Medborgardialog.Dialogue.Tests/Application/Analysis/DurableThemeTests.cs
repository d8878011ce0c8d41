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
    private static readonly string[] Texts =
    [
        "Det är kolsvart på gångvägen, lamporna är trasiga", "Gatubelysningen är släckt i hela området", "Lamporna på skolgården är trasiga", "Lamporna vid parkeringen är trasiga",
        "Bilarna kör alldeles för fort förbi skolan", "Bilarna kör för fort på Storgatan", "Knark säljs öppet vid torget", "Vet ej", "Klotter på alla väggar i tunneln",
    ];

    private static readonly Actor Analyst = DialogueDatabase.Staff(Role.Analyst);
    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Run_OfARoundThatHasOne_GoesOnFromIt_AndKeepsOneModelForTheRound()
    {
        var first = await RunAsync();
        await _database.AnswerAsync("Lamporna i tunneln är trasiga");

        var second = await AnalyzeAsync(first.RoundId);

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
        var first = await RunAsync();

        var second = await AnalyzeAsync(first.RoundId);
        var third = await AnalyzeAsync(first.RoundId);

        Assert.Equal(3, new[] { first.InputHash, second.InputHash, third.InputHash }.Distinct().Count());
        await using var other = new DialogueDatabase(s => s.AddFirstStages());
        var again = await AnalyzeAsync((await RunAsync(other)).RoundId, other);
        Assert.Equal(second.InputHash, again.InputHash);
    }

    [Fact]
    public async Task FirstRun_OfANewRound_GoesOnFromTheRoundBefore_OfTheSameKindAlone()
    {
        var first = await RunAsync();
        var next = await NextRoundAsync("dialog-2028", DialogueRoundKind.Resident);
        await _database.AnswerAsync("Bilarna kör för fort på Ringvägen", round: "dialog-2028");
        var staff = await NextRoundAsync("personal-2028", DialogueRoundKind.Staff);
        await _database.AnswerAsync("Bilarna kör för fort", round: "personal-2028", actor: DialogueDatabase.Staff(Role.Respondent));

        var resident = await AnalyzeAsync(next.Id);
        var staffs = await AnalyzeAsync(staff.Id);

        Assert.Equal((EarlierRun.RoundBefore, (AnalysisRunId?)first.Id), (resident.WentOnFrom, resident.PreviousRunId));
        Assert.Equal((EarlierRun.None, null), (staffs.WentOnFrom, staffs.PreviousRunId));
        Assert.Equal(ThemeLineage.Continued, (await _database.ThemeAsync(resident, "traffic")).Lineage);
    }

    [Fact]
    public async Task Run_AfterAModelThatCannotBeRead_StartsAfresh_AndSaysSo()
    {
        var first = await RunAsync();
        await using (var db = _database.Open())
        {
            await db.Set<FittedModel>().ExecuteUpdateAsync(set => set.SetProperty(m => m.Content, new byte[] { 1, 2, 3 }));
        }

        var second = await AnalyzeAsync(first.RoundId);

        Assert.Equal((AnalysisRunState.Done, EarlierRun.Unreadable, (AnalysisRunId?)first.Id), (second.State, second.WentOnFrom, second.PreviousRunId));
        Assert.Equal(first.InputHash, second.InputHash);
        Assert.Equal(ThemeLineage.New, (await _database.ThemeAsync(second, "lighting")).Lineage);
    }

    [Fact]
    public async Task Model_GoesWithItsRun()
    {
        var run = await RunAsync();
        await using var db = _database.Open();

        await db.Set<AnalysisRun>().Where(r => r.Id == run.Id).ExecuteDeleteAsync();

        Assert.Empty(await db.Set<FittedModel>().ToListAsync());
        Assert.Empty(await db.Set<Statement>().ToListAsync());
    }

    [Fact]
    public async Task Corrections_MakeTheRun_WhatANewRunOverTheSameAnswersIs()
    {
        var run = await RunAsync();
        var (lighting, traffic, drugs) = (await _database.ThemeAsync(run, "lighting"), await _database.ThemeAsync(run, "traffic"), await _database.ThemeAsync(run, "drugs"));
        var dark = await _database.StatementsAsync(run, "lighting");
        var split = await _database.Get<SplitTheme>().ExecuteAsync(lighting.Id, [dark.First(s => s.Text.Contains("skolgården", StringComparison.Ordinal)).Id], "Trasiga lampor", "Egen fråga", Analyst, default);
        await _database.Get<MergeThemes>().ExecuteAsync([traffic.Id, drugs.Id], "Fort och farligt", "Samma plats", Analyst, default);
        await _database.Get<RenameTheme>().ExecuteAsync(lighting.Id, "Mörker", "Deras ord", Analyst, default);
        var corrected = await MembersAsync(run);

        var again = await AnalyzeAsync(run.RoundId);

        Assert.Equal(await MembersAsync(again), corrected);
        Assert.Equal(("Trasiga lampor", ThemeLineage.Split, "lighting", (string?)null), (split.Label, split.Lineage, Assert.Single(split.LineageFrom), split.ParentKey));
        Assert.Equal(("Mörker", ThemeLineage.Merged), ((await _database.ThemeAsync(run, "lighting")).Label, (await _database.ThemeAsync(run, "traffic")).Lineage));
    }

    [Fact]
    public async Task Preview_TellsWhatTheCorrectionThenDoes_AndStoresNothing()
    {
        var run = await RunAsync();
        var lighting = await _database.ThemeAsync(run, "lighting");
        var shown = (await _database.StatementsAsync(run, "lighting")).First(s => s.Text.Contains("skolgården", StringComparison.Ordinal));
        var before = await MembersAsync(run);

        var preview = await _database.Get<PreviewCorrections>().ExecuteAsync(run.Id, [new ProposedSplit(lighting.Id, [shown.Id], "Trasiga lampor")], Analyst, default);

        Assert.Equal(before, await MembersAsync(run));
        await using var db = _database.Open();
        Assert.Empty(await db.Set<ThemeCorrection>().ToListAsync());
        var part = await _database.Get<SplitTheme>().ExecuteAsync(lighting.Id, [shown.Id], "Trasiga lampor", "Egen fråga", Analyst, default);
        var told = preview!.Themes.Single(t => t.Key == part.Key);
        Assert.Equal((null, "Trasiga lampor", 0, part.StatementCount, part.RespondentCount), (told.LabelBefore, told.LabelAfter, told.StatementsBefore, told.StatementsAfter, told.RespondentsAfter));
        var move = Assert.Single(preview.Moves);
        Assert.Equal((lighting.Label, "Trasiga lampor", part.StatementCount), (move.From, move.To, move.StatementCount));
        Assert.Contains(shown.Id, move.Examples);
    }

    [Fact]
    public async Task Preview_ByAnybodyButAnAnalyst_IsForbidden()
    {
        var run = await RunAsync();
        var lighting = await _database.ThemeAsync(run, "lighting");

        await Assert.ThrowsAsync<ForbiddenException>(() => _database.Get<PreviewCorrections>().ExecuteAsync(run.Id, [new ProposedRename(lighting.Id, "Ljus")], DialogueDatabase.Staff(Role.Editor), default));
    }

    [Fact]
    public async Task Withdraw_MakesTheRunAsItWas_AndLaterRunsObeyItNoMore()
    {
        var run = await RunAsync();
        var before = await MembersAsync(run);
        var (traffic, drugs) = (await _database.ThemeAsync(run, "traffic"), await _database.ThemeAsync(run, "drugs"));
        await _database.Get<MergeThemes>().ExecuteAsync([traffic.Id, drugs.Id], "Fort och farligt", "Samma plats", Analyst, default);
        var merge = await CorrectionAsync();

        var withdrawn = await _database.Get<WithdrawCorrection>().ExecuteAsync(merge.Id, "Det var fel", Analyst, default);

        Assert.Equal(before, await MembersAsync(run));
        Assert.Equal(("Det var fel", "Exempel Exempelsson", false), (withdrawn.WithdrawnMotive, withdrawn.WithdrawnBy, withdrawn.Holds));
        Assert.Equal(before, await MembersAsync(await AnalyzeAsync(run.RoundId)));
        await Assert.ThrowsAsync<IllegalTransitionException>(() => _database.Get<WithdrawCorrection>().ExecuteAsync(merge.Id, "Igen", Analyst, default));
    }

    [Fact]
    public async Task Link_BringsStatementsTogether_AndASeparationOfThemIsThenContradicted()
    {
        var run = await RunAsync();
        var (dark, fast) = ((await _database.StatementsAsync(run, "lighting"))[0], (await _database.StatementsAsync(run, "traffic"))[0]);

        var link = await _database.Get<LinkStatements>().ExecuteAsync([dark.Id, fast.Id], "Samma gata", Analyst, default);

        Assert.Single(await MainThemesAsync(run, dark.Text, fast.Text));
        Assert.Single(await MainThemesAsync(await AnalyzeAsync(run.RoundId), dark.Text, fast.Text));
        var latest = await NewestAsync(run.RoundId);
        var pair = await IdsAsync(latest, dark.Text, fast.Text);
        var refusal = await Assert.ThrowsAsync<ContradictedCorrectionException>(() => _database.Get<SeparateStatements>().ExecuteAsync(pair, "Nej", Analyst, default));
        Assert.Equal([link.Number], refusal.Numbers);
    }

    [Fact]
    public async Task Separation_TakesStatementsApart()
    {
        var run = await RunAsync();
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

    private Task<AnalysisRun> RunAsync() => RunAsync(_database);

    private static async Task<AnalysisRun> RunAsync(DialogueDatabase database)
    {
        var round = await database.AddOpenRoundAsync();
        foreach (var text in Texts)
        {
            await database.AnswerAsync(text);
        }

        return await AnalyzeAsync(round.Id, database);
    }

    private Task<AnalysisRun> AnalyzeAsync(DialogueRoundId round) => AnalyzeAsync(round, _database);

    private static async Task<AnalysisRun> AnalyzeAsync(DialogueRoundId round, DialogueDatabase database)
    {
        database.Time.Advance(TimeSpan.FromMinutes(1));
        var run = await database.Get<AnalyzeDialogueRound>().ExecuteAsync(round, null, Analyst, default);
        await database.Get<AnalysisExecutor>().RunAsync(run.Id, default);
        await using var db = database.Open();
        return await db.Set<AnalysisRun>().AsNoTracking().SingleAsync(r => r.Id == run.Id);
    }

    private async Task<AnalysisRun> NewestAsync(DialogueRoundId round)
    {
        await using var db = _database.Open();
        return await db.Set<AnalysisRun>().AsNoTracking().Where(r => r.RoundId == round).OrderByDescending(r => r.QueuedAt).FirstAsync();
    }

    private async Task<ThemeCorrection> CorrectionAsync()
    {
        await using var db = _database.Open();
        return await db.Set<ThemeCorrection>().AsNoTracking().SingleAsync();
    }

    // Every statement with its themes' labels, confidence and order, and every theme with statements with its numbers.
    private async Task<string> MembersAsync(AnalysisRun run)
    {
        await using var db = _database.Open();
        var themes = await db.Set<Theme>().AsNoTracking().Where(t => t.RunId == run.Id).ToDictionaryAsync(t => t.Id);
        var statements = await db.Set<Statement>().AsNoTracking().Include(s => s.Themes.OrderBy(t => t.Position)).Where(s => s.RunId == run.Id).ToListAsync();
        return string.Join('\n', statements.Select(s => $"{s.Text}: {string.Join(", ", s.Themes.Select(t => $"{themes[t.ThemeId].Key} {t.Confidence} {t.ByPerson}"))}").Order(StringComparer.Ordinal)
            .Concat(themes.Values.Where(t => t.StatementCount > 0).OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key} {t.Label} {t.Kind} {t.ParentKey} {t.StatementCount} {t.RespondentCount} {t.MeanConfidence} {t.IsCorrected}")));
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
