using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Analysis;

/// <summary>The worker's way with the real text analysis; which theme a text gets is that library's own matter and tested there.</summary>
public sealed class AnalysisExecutorTests : IAsyncLifetime
{
    private static readonly string[] Texts =
    [
        "Det är kolsvart på gångvägen, lamporna är trasiga", "Bilarna kör alldeles för fort förbi skolan", "Knark säljs öppet vid torget", "Vet ej",
        "Mopeder och epatraktorer buskör på kvällarna", "Gatubelysningen är släckt i hela området", "Klotter på alla väggar i tunneln",
    ];

    private static readonly Actor Analyst = DialogueDatabase.Staff(Role.Analyst);
    private readonly DialogueDatabase _database = new(s => s.AddFirstStages());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Run_ToItsEnd_StoresThemesAndStatementsThatStandInTheAnswers()
    {
        var run = await RunAsync(_database, Texts);

        Assert.Equal((AnalysisRunState.Done, 7, 1.0, null), (run.State, run.ResponseCount, run.Progress, run.Failure));
        Assert.Matches("^[0-9a-f]{64}$", run.InputHash);
        await using var db = _database.Open();
        var statements = await db.Set<Statement>().Include(s => s.Themes).ToListAsync();
        var answers = await db.Set<Answer>().Where(a => a.Text != null).ToDictionaryAsync(a => (a.ResponseId, a.QuestionId), a => a.Text!);
        Assert.Equal(run.StatementCount, statements.Count);
        Assert.All(statements, s => Assert.Equal(answers[(s.ResponseId, s.QuestionId)].Substring(s.Start, s.Length), s.Text));
        Assert.All(statements, s => Assert.Single(s.Themes, t => t.Position == 0));
        foreach (var theme in await db.Set<Theme>().ToListAsync())
        {
            var own = statements.Where(s => s.Themes.Any(t => t.ThemeId == theme.Id)).ToList();
            Assert.Equal((own.Count, own.Select(s => s.ResponseId).Distinct().Count()), (theme.StatementCount, theme.RespondentCount));
        }

        Assert.Contains(new AnalysisProgressed(run.Id), _database.Events.All);
    }

    [Fact]
    public async Task Run_OverTheSameTextsInAnotherOrder_FindsTheSame()
    {
        await using var other = new DialogueDatabase(s => s.AddFirstStages());

        var (first, second) = (await RunAsync(_database, Texts), await RunAsync(other, [.. Texts.Reverse()]));

        Assert.Equal(first.InputHash, second.InputHash);
        Assert.Equal(await ThemesAsync(_database, first), await ThemesAsync(other, second));
    }

    [Fact]
    public async Task Run_AfterCorrections_ObeysThem_TheNewestFirst()
    {
        var run = await RunAsync(_database, Texts);
        var lighting = await _database.ThemeAsync(run, "lighting");
        var traffic = await _database.ThemeAsync(run, "traffic");
        var moved = (await _database.StatementsAsync(run, "lighting"))[0];
        await _database.Get<RenameTheme>().ExecuteAsync(lighting.Id, "Mörka gator", "Deras ord", Analyst, default);
        await _database.Get<RenameTheme>().ExecuteAsync(lighting.Id, "Mörker", "Kortare", Analyst, default);
        await _database.Get<MoveStatements>().ExecuteAsync([moved.Id], traffic.Id, "Det gäller bilvägen", Analyst, default);

        var again = await AnalyzeAsync(_database, run.RoundId);

        Assert.Equal("Mörker", (await _database.ThemeAsync(again, "lighting")).Label);
        var there = (await _database.StatementsAsync(again, "traffic")).Single(s => s.Text == moved.Text);
        Assert.Equal((1.0, true), (there.Themes[0].Confidence, there.Themes[0].ByPerson));
        Assert.NotEqual(run.InputHash, again.InputHash);
    }

    [Fact]
    public async Task Run_AfterAQuoteWasReviewed_KeepsTheDecisionAboutTheSameWords()
    {
        var run = await RunAsync(_database, Texts);
        var statement = (await _database.StatementsAsync(run, "lighting"))[0];
        await _database.Get<ReviewQuote>().ExecuteAsync(statement.Id, true, null, Analyst, default);

        var again = await AnalyzeAsync(_database, run.RoundId);

        var same = (await _database.StatementsAsync(again, "lighting")).Single(s => s.ResponseId == statement.ResponseId && s.Text == statement.Text);
        var quotes = await _database.Get<AnalysisReads>().QuotesAsync([same.Id], Analyst, default);
        Assert.Equal(QuoteReviewState.Approved, quotes[same.Id].State);
    }

    [Fact]
    public async Task AuditLog_OfARun_HoldsNoAnswerText()
    {
        await RunAsync(_database, Texts);

        await using var db = _database.Open();
        var lines = await db.Set<AuditEntry>().ToListAsync();
        Assert.Contains(lines, l => l.Action == "finishAnalysis");
        Assert.All(lines, l => Assert.DoesNotContain("kolsvart", l.Details, StringComparison.Ordinal));
    }

    private static async Task<AnalysisRun> RunAsync(DialogueDatabase database, IEnumerable<string> texts)
    {
        var round = await database.AddOpenRoundAsync();
        foreach (var text in texts)
        {
            await database.AnswerAsync(text);
        }

        return await AnalyzeAsync(database, round.Id);
    }

    private static async Task<AnalysisRun> AnalyzeAsync(DialogueDatabase database, Medborgardialog.Domain.Surveys.DialogueRoundId round)
    {
        database.Time.Advance(TimeSpan.FromMinutes(1));
        var run = await database.Get<AnalyzeDialogueRound>().ExecuteAsync(round, null, Analyst, default);
        await database.Get<AnalysisExecutor>().RunAsync(run.Id, default);
        await using var db = database.Open();
        return await db.Set<AnalysisRun>().AsNoTracking().SingleAsync(r => r.Id == run.Id);
    }

    private static async Task<List<(string Key, int Statements, int Respondents, double Confidence)>> ThemesAsync(DialogueDatabase database, AnalysisRun run)
    {
        await using var db = database.Open();
        var themes = await db.Set<Theme>().Where(t => t.RunId == run.Id).ToListAsync();
        return [.. themes.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, t.StatementCount, t.RespondentCount, t.MeanConfidence))];
    }
}
