using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Analysis;

public sealed class ThemeCorrectionTests : IAsyncLifetime
{
    private static readonly Actor Analyst = DialogueDatabase.Staff(Role.Analyst);
    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());
    private AnalysisRun _run = null!;

    public async Task InitializeAsync()
    {
        var round = await _database.AddOpenRoundAsync();
        foreach (var text in (string[])["lighting: a", "lighting: b", "lighting+traffic: c", "traffic: d", "unknown: e", "unknown: f"])
        {
            await _database.AnswerAsync(text);
        }

        _run = await _database.AddDoneRunAsync(round);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Rename_ChangesTheLabel_AndIsRememberedWithItsMotive()
    {
        var theme = await _database.ThemeAsync(_run, "traffic");

        var renamed = await _database.Get<RenameTheme>().ExecuteAsync(theme.Id, "Fartsyndare", "Så säger de själva", Analyst, default);

        Assert.Equal(("Fartsyndare", "traffic", true), (renamed.Label, renamed.Key, renamed.IsCorrected));
        var correction = Assert.Single(await CorrectionsAsync());
        Assert.Equal(
            (ThemeCorrectionKind.Rename, 1, "traffic", "Fartsyndare", "Så säger de själva", "Exempel Exempelsson"),
            (correction.Kind, correction.Number, correction.ToKey, correction.Label, correction.Motive, correction.MadeBy));
    }

    [Fact]
    public async Task Merge_MovesAllStatements_CountsEachRespondentOnce_AndRetiresTheOther()
    {
        var (into, from) = (await _database.ThemeAsync(_run, "lighting"), await _database.ThemeAsync(_run, "traffic"));

        await _database.Get<MergeThemes>().ExecuteAsync([into.Id, from.Id], "Mörkt och fort", "Samma väg", Analyst, default);

        var (merged, retired) = (await _database.ThemeAsync(_run, "lighting"), await _database.ThemeAsync(_run, "traffic"));
        Assert.Equal(("Mörkt och fort", 4, 4, ThemeLineage.Merged), (merged.Label, merged.StatementCount, merged.RespondentCount, merged.Lineage));
        Assert.Equal((0, 0, ThemeLineage.Retired), (retired.StatementCount, retired.RespondentCount, retired.Lineage));
        Assert.Equal(["traffic"], Assert.Single(await CorrectionsAsync()).FromKeys);
    }

    [Fact]
    public async Task Merge_WithWhatHasNoTheme_IsRefused()
    {
        var (theme, unknown) = (await _database.ThemeAsync(_run, "lighting"), await _database.ThemeAsync(_run, "unknown"));

        var refusal = await Assert.ThrowsAsync<InvalidInputException>(() => _database.Get<MergeThemes>().ExecuteAsync([theme.Id, unknown.Id], "Allt", "Motiv", Analyst, default));

        Assert.Equal("themeIds", refusal.Field);
        Assert.Equal(2, (await _database.ThemeAsync(_run, "unknown")).StatementCount);
    }

    [Fact]
    public async Task Merge_OfOneThemeTwice_IsRefused()
    {
        var theme = await _database.ThemeAsync(_run, "lighting");

        await Assert.ThrowsAsync<InvalidInputException>(() => _database.Get<MergeThemes>().ExecuteAsync([theme.Id, theme.Id], "Allt", "Motiv", Analyst, default));
    }

    [Fact]
    public async Task Split_OutOfTheUnknown_MakesAFoundTheme()
    {
        var unknown = await _database.ThemeAsync(_run, "unknown");
        var statements = await _database.StatementsAsync(_run, "unknown");

        var part = await _database.Get<SplitTheme>().ExecuteAsync(unknown.Id, [statements[0].Id], "Sjöräddning", "En egen fråga", Analyst, default);

        Assert.Equal((ThemeKind.Discovered, ThemeLineage.Split, null), (part.Kind, part.Lineage, part.ParentKey));
        Assert.StartsWith("d-", part.Key, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1.0), (part.StatementCount, part.RespondentCount, part.MeanConfidence));
        Assert.Equal(1, (await _database.ThemeAsync(_run, "unknown")).StatementCount);
        Assert.Equal(["unknown: e"], Assert.Single(await CorrectionsAsync()).Statements);
    }

    [Fact]
    public async Task Move_TakesTheStatementOutOfAllItsThemes()
    {
        var statement = (await _database.StatementsAsync(_run, "traffic")).Single(s => s.Themes.Count == 2);
        var unknown = await _database.ThemeAsync(_run, "unknown");

        await _database.Get<MoveStatements>().ExecuteAsync([statement.Id], unknown.Id, "Oklart vad som menas", Analyst, default);

        Assert.Equal(2, (await _database.ThemeAsync(_run, "lighting")).RespondentCount);
        Assert.Equal(1, (await _database.ThemeAsync(_run, "traffic")).RespondentCount);
        Assert.Equal(3, (await _database.ThemeAsync(_run, "unknown")).RespondentCount);
    }

    [Fact]
    public async Task Correction_WithoutAMotive_ChangesNothing()
    {
        var theme = await _database.ThemeAsync(_run, "traffic");

        await Assert.ThrowsAsync<InvalidInputException>(() => _database.Get<RenameTheme>().ExecuteAsync(theme.Id, "Annat", " ", Analyst, default));

        Assert.Equal("Tema traffic", (await _database.ThemeAsync(_run, "traffic")).Label);
        Assert.Empty(await CorrectionsAsync());
    }

    [Fact]
    public async Task Correction_BehindAPublishedPicture_IsRefused()
    {
        await using (var db = _database.Open())
        {
            (await db.Set<AnalysisRun>().SingleAsync()).Freeze();
            await db.SaveChangesAsync();
        }

        var theme = await _database.ThemeAsync(_run, "traffic");
        var statement = (await _database.StatementsAsync(_run, "traffic"))[0];

        await Assert.ThrowsAsync<IllegalTransitionException>(() => _database.Get<RenameTheme>().ExecuteAsync(theme.Id, "Annat", "Motiv", Analyst, default));
        await Assert.ThrowsAsync<IllegalTransitionException>(() => _database.Get<MoveStatements>().ExecuteAsync([statement.Id], theme.Id, "Motiv", Analyst, default));
    }

    [Theory]
    [InlineData(Role.Editor)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Auditor)]
    public async Task Correction_ByAnybodyButAnAnalyst_IsForbidden(Role role)
    {
        var theme = await _database.ThemeAsync(_run, "traffic");

        await Assert.ThrowsAsync<ForbiddenException>(() => _database.Get<RenameTheme>().ExecuteAsync(theme.Id, "Annat", "Motiv", DialogueDatabase.Staff(role), default));
    }

    [Fact]
    public async Task Statements_ReadPageByPage_ComeOnceEach_InBothOrders()
    {
        var round = await _database.AddOpenRoundAsync("dialog-sidor");
        for (var i = 0; i < 7; i++)
        {
            await _database.AnswerAsync($"noise: {(char)('a' + i)}", round: "dialog-sidor");
        }

        var run = await _database.AddDoneRunAsync(round, text => text[^1] is 'a' or 'b' ? 0.9 : 0.5);
        var theme = await _database.ThemeAsync(run, "noise");
        var reads = _database.Get<AnalysisReads>();

        var typical = await AllAsync(StatementOrder.TypicalFirst, backward: false);
        var borderline = await AllAsync(StatementOrder.BorderlineFirst, backward: false);
        var back = await AllAsync(StatementOrder.TypicalFirst, backward: true);

        Assert.Equal(7, typical.Distinct().Count());
        Assert.Equal(["noise: a", "noise: b"], typical.Take(2).Order());
        Assert.Equal(["noise: a", "noise: b"], borderline.TakeLast(2).Order());
        Assert.Equal(typical, back);

        async Task<List<string>> AllAsync(StatementOrder order, bool backward)
        {
            var all = new List<string>();
            string? key = null;
            Page<Statement> page;
            do
            {
                page = await reads.StatementsOfAsync([theme.Id], order, new PageRequest(3, key, backward), Analyst, default);
                all.InsertRange(backward ? 0 : all.Count, page.Items.Select(s => s.Text));
                key = page.KeyOf(backward ? page.Items[0] : page.Items[^1]);
            }
            while (backward ? page.HasPrevious : page.HasNext);

            return all;
        }
    }

    [Fact]
    public async Task Statements_AfterAKeyWhoseStatementHasMovedAway_GoOnWhereTheyWere()
    {
        var theme = await _database.ThemeAsync(_run, "lighting");
        var reads = _database.Get<AnalysisReads>();
        var first = await reads.StatementsOfAsync([theme.Id], StatementOrder.TypicalFirst, new PageRequest(1), Analyst, default);
        var rest = await reads.StatementsOfAsync([theme.Id], StatementOrder.TypicalFirst, new PageRequest(10, first.KeyOf(first.Items[0])), Analyst, default);
        await _database.Get<MoveStatements>().ExecuteAsync([first.Items[0].Id], (await _database.ThemeAsync(_run, "unknown")).Id, "Motiv", Analyst, default);

        var again = await reads.StatementsOfAsync([theme.Id], StatementOrder.TypicalFirst, new PageRequest(10, first.KeyOf(first.Items[0])), Analyst, default);

        Assert.Equal(rest.Items.Select(s => s.Id), again.Items.Select(s => s.Id));
    }

    [Fact]
    public async Task Statements_ForThoseWhoAreNotStaff_AreNone()
    {
        var theme = await _database.ThemeAsync(_run, "lighting");
        var reads = _database.Get<AnalysisReads>();
        var neighbour = new Actor("Granne", "0581", new HashSet<Role> { Role.Analyst });

        foreach (var actor in (Actor[])[Actor.Anonymous, neighbour, DialogueDatabase.Staff(Role.Respondent)])
        {
            Assert.Empty((await reads.StatementsOfAsync([theme.Id], StatementOrder.TypicalFirst, new PageRequest(), actor, default)).Items);
            Assert.Empty(await reads.RunsAsync([_run.Id], actor, default));
        }
    }

    [Fact]
    public async Task Quote_Shortened_IsKept_AndWordsThatWereNotSaidAreRefused()
    {
        var round = await _database.AddOpenRoundAsync("dialog-citat");
        await _database.AnswerAsync("noise: Det dunkar hela natten utanför mitt fönster", round: "dialog-citat");
        var run = await _database.AddDoneRunAsync(round);
        var statement = (await _database.StatementsAsync(run, "noise")).Single();
        var review = _database.Get<ReviewQuote>();

        await Assert.ThrowsAsync<InvalidInputException>(() => review.ExecuteAsync(statement.Id, true, "Grannen dunkar", Analyst, default));
        await review.ExecuteAsync(statement.Id, true, "Det dunkar … utanför mitt fönster", Analyst, default);
        await review.ExecuteAsync(statement.Id, false, null, DialogueDatabase.Staff(Role.Editor), default);

        var quote = (await _database.Get<AnalysisReads>().QuotesAsync([statement.Id], Analyst, default))[statement.Id];
        Assert.Equal((QuoteReviewState.Rejected, new DateOnly(2026, 3, 2)), (quote.State, quote.ReviewedOn));
        await Assert.ThrowsAsync<ForbiddenException>(() => review.ExecuteAsync(statement.Id, true, null, DialogueDatabase.Staff(Role.Approver), default));
    }

    private async Task<List<ThemeCorrection>> CorrectionsAsync()
    {
        await using var db = _database.Open();
        return await db.Set<ThemeCorrection>().AsNoTracking().OrderBy(c => c.Number).ToListAsync();
    }
}
