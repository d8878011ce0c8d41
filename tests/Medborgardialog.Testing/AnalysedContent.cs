using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Testing;

/// <summary>
/// Finished analyses for tests, without the text analysis: an answer <c>lighting+traffic: Det är mörkt</c> becomes one statement with those themes,
/// the first as its main one. What stands before the colon is part of the statement.
/// </summary>
public static class AnalysedContent
{
    /// <summary>A finished run over the round's answers so far.</summary>
    public static async Task<AnalysisRun> AddDoneRunAsync(this DialogueDatabase database, DialogueRound round, Func<string, double>? confidence = null, long seed = 1)
    {
        await using var db = database.Open();
        var responses = await db.Set<SurveyResponse>().AsNoTracking().Include(r => r.Answers).Where(r => r.RoundId == round.Id).ToListAsync();
        var run = AnalysisRun.Queue(AnalysisRunId.From(database.Ids.NewId()), round, seed, """{"mode":"guided"}""", "1.0.0", database.Time.GetUtcNow().UtcDateTime);
        run.Start();
        var themes = new Dictionary<string, Theme>();
        var statements = new List<Statement>();
        foreach (var (response, answer) in responses.SelectMany(r => r.Answers.Where(a => a.Text is not null).Select(a => (r, a))).OrderBy(p => p.a.Text, StringComparer.Ordinal))
        {
            var statement = Statement.Create(
                StatementId.From(database.Ids.NewId()), run.Id, response.Id, answer.QuestionId, 0, answer.Text!.Length, answer.Text, "sv",
                answer.Text.Contains("NU", StringComparison.Ordinal) ? Seriousness.Acute : Seriousness.None, response.AreaId, ["ord"]);
            foreach (var key in answer.Text.Split(':')[0].Split('+'))
            {
                if (!themes.TryGetValue(key, out var theme))
                {
                    themes[key] = theme = Theme.Create(ThemeId.From(database.Ids.NewId()), run.Id, key, $"Tema {key}", KindOf(key), keywords: [key]);
                }

                statement.Assign(theme.Id, confidence?.Invoke(answer.Text) ?? 0.75, byPerson: false);
            }

            statements.Add(statement);
        }

        foreach (var theme in themes.Values)
        {
            var own = statements.Where(s => s.Themes.Any(t => t.ThemeId == theme.Id)).ToList();
            theme.Count(own.Count, own.Select(s => s.ResponseId).Distinct().Count(), own.Average(s => s.Themes.First(t => t.ThemeId == theme.Id).Confidence));
        }

        run.Finish(new string('a', 64), responses.Count(r => r.Answers.Any(a => a.Text is not null)), statements.Count, database.Time.GetUtcNow().UtcDateTime);
        db.Add(run);
        db.AddRange(themes.Values);
        db.AddRange(statements);
        await db.SaveChangesAsync();
        return run;
    }

    /// <summary>A theme of a run, by its key.</summary>
    public static async Task<Theme> ThemeAsync(this DialogueDatabase database, AnalysisRun run, string key)
    {
        await using var db = database.Open();
        return await db.Set<Theme>().AsNoTracking().SingleAsync(t => t.RunId == run.Id && t.Key == key);
    }

    /// <summary>The statements of a run that have a theme, in the order of their text.</summary>
    public static async Task<List<Statement>> StatementsAsync(this DialogueDatabase database, AnalysisRun run, string key)
    {
        await using var db = database.Open();
        var theme = await db.Set<Theme>().Where(t => t.RunId == run.Id && t.Key == key).Select(t => t.Id).SingleAsync();
        var statements = await db.Set<Statement>().AsNoTracking().Include(s => s.Themes.OrderBy(t => t.Position))
            .Where(s => s.RunId == run.Id && s.Themes.Any(t => t.ThemeId == theme)).ToListAsync();
        return [.. statements.OrderBy(s => s.Text, StringComparer.Ordinal)];
    }

    private static ThemeKind KindOf(string key) => key switch
    {
        "unknown" => ThemeKind.Unknown,
        "none" => ThemeKind.None,
        _ when key.StartsWith("d-", StringComparison.Ordinal) => ThemeKind.Discovered,
        _ => ThemeKind.Topic,
    };
}
