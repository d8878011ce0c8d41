using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Dialogue.Tests.Application.Analysis;

/// <summary>Rounds analysed with the real text analysis, and all that a run says.</summary>
internal static class RealAnalysis
{
    public static readonly Actor Analyst = DialogueDatabase.Staff(Role.Analyst);

    private static readonly string[] Texts =
    [
        "Det är kolsvart på gångvägen, lamporna är trasiga", "Gatubelysningen är släckt i hela området", "Lamporna på skolgården är trasiga", "Lamporna vid parkeringen är trasiga",
        "Bilarna kör alldeles för fort förbi skolan", "Bilarna kör för fort på Storgatan", "Knark säljs öppet vid torget", "Vet ej", "Klotter på alla väggar i tunneln",
    ];

    /// <summary>A round with a few answers about lighting, traffic, drugs and graffiti, analysed.</summary>
    public static async Task<AnalysisRun> RunAsync(this DialogueDatabase database)
    {
        var round = await database.AddOpenRoundAsync();
        foreach (var text in Texts)
        {
            await database.AnswerAsync(text);
        }

        return await database.AnalyzeAsync(round.Id);
    }

    /// <summary>A run over what a round's answers are now.</summary>
    public static async Task<AnalysisRun> AnalyzeAsync(this DialogueDatabase database, DialogueRoundId round)
    {
        database.Time.Advance(TimeSpan.FromMinutes(1));
        var run = await database.Get<AnalyzeDialogueRound>().ExecuteAsync(round, null, Analyst, default);
        await database.Get<AnalysisExecutor>().RunAsync(run.Id, default);
        await using var db = database.Open();
        return await db.Set<AnalysisRun>().AsNoTracking().SingleAsync(r => r.Id == run.Id);
    }

    /// <summary>Every statement with its themes' keys, confidence and order, and every theme with statements with its label and numbers.</summary>
    public static async Task<string> MembersAsync(this DialogueDatabase database, AnalysisRun run)
    {
        await using var db = database.Open();
        var themes = await db.Set<Theme>().AsNoTracking().Where(t => t.RunId == run.Id).ToDictionaryAsync(t => t.Id);
        var statements = await db.Set<Statement>().AsNoTracking().Include(s => s.Themes.OrderBy(t => t.Position)).Where(s => s.RunId == run.Id).ToListAsync();
        return string.Join('\n', statements.Select(s => $"{s.Text}: {string.Join(", ", s.Themes.Select(t => $"{themes[t.ThemeId].Key} {t.Confidence} {t.ByPerson}"))}").Order(StringComparer.Ordinal)
            .Concat(themes.Values.Where(t => t.StatementCount > 0).OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key} {t.Label} {t.Kind} {t.ParentKey} {t.StatementCount} {t.RespondentCount} {t.MeanConfidence} {t.IsCorrected}")));
    }

    /// <summary>The corrections made so far, withdrawn ones among them, in order.</summary>
    public static async Task<List<ThemeCorrection>> CorrectionsAsync(this DialogueDatabase database)
    {
        await using var db = database.Open();
        return await db.Set<ThemeCorrection>().AsNoTracking().OrderBy(c => c.Number).ToListAsync();
    }

    /// <summary>Lets a published picture rest on a run.</summary>
    public static async Task FreezeAsync(this DialogueDatabase database, AnalysisRun run)
    {
        await using var db = database.Open();
        (await db.Set<AnalysisRun>().SingleAsync(r => r.Id == run.Id)).Freeze();
        await db.SaveChangesAsync();
    }
}
