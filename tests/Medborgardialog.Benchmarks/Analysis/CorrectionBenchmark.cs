using System.Diagnostics;
using System.Globalization;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.Places;
using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Data;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary><c>corrections --data DIR [--answers N]</c>: what a correction of a large analysis costs the one who makes it, and how long it keeps others from writing.</summary>
internal sealed class CorrectionBenchmark(ServiceProvider services, WriterWatch watch)
{
    private static readonly Actor Analyst = new("Mätning", "0582", new HashSet<Role> { Role.Analyst });

    private AnalysisRunId _run;

    /// <summary>Fills a database of its own, analyses it and corrects it.</summary>
    public static async Task<int> RunAsync(string data, string[] rest)
    {
        var answers = rest is ["--answers", var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 10_000;
        var folder = Directory.CreateTempSubdirectory("medborgardialog").FullName;
        var database = DatabaseLocation.Resolve($"Data Source={Path.Combine(folder, "dialogue.db")}", null, folder);
        try
        {
            await using var services = new ServiceCollection().AddLogging().AddDialogue(database).AddSilence().BuildServiceProvider();
            // The key is made before the database: one without the other is refused.
            services.GetRequiredService<ITextSealer>();
            await using (var db = await services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContextAsync())
            {
                await db.Database.MigrateAsync();
            }

            using var watch = new WriterWatch(database.File);
            await new CorrectionBenchmark(services, watch).MeasureAsync(Texts(data, answers));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private async Task MeasureAsync(List<string> texts)
    {
        var round = await ImportAsync(texts);
        Console.WriteLine($"Corrections of an analysis of {texts.Count} answers (recombined from the labelled files)\n\n| | milliseconds | of them the writer was held |\n|---|---|---|");
        await TimeAsync("analyse", async () =>
        {
            _run = (await Get<AnalyzeDialogueRound>().ExecuteAsync(round.Id, null, Analyst, default)).Id;
            await Get<AnalysisExecutor>().RunAsync(_run, default);
        });
        var (first, second, third) = (await ThemeAsync(0), await ThemeAsync(1), await ThemeAsync(2));
        var (some, others) = (await StatementsAsync(first, 4), await StatementsAsync(second, 4));
        await TimeAsync("preview of a merge", () => Get<PreviewCorrections>().ExecuteAsync(_run, [new ProposedMerge([first, second], "Ett")], Analyst, default));
        await TimeAsync("rename", () => Get<RenameTheme>().ExecuteAsync(first, "Ett namn", "Motiv", Analyst, default));
        await TimeAsync("move of 4 statements", () => Get<MoveStatements>().ExecuteAsync(some, second, "Motiv", Analyst, default));
        await TimeAsync("link of 4 statements", () => Get<LinkStatements>().ExecuteAsync(others, "Motiv", Analyst, default));
        await TimeAsync("split", async () => await Get<SplitTheme>().ExecuteAsync(third, await StatementsAsync(third, 4), "En del", "Motiv", Analyst, default));
        await TimeAsync("merge of the two largest", () => Get<MergeThemes>().ExecuteAsync([first, second], "Två i ett", "Motiv", Analyst, default));
        await using var db = Open();
        var merge = await db.Set<ThemeCorrection>().Where(c => c.Kind == ThemeCorrectionKind.Merge).Select(c => c.Id).SingleAsync();
        await TimeAsync("withdrawal of the merge", () => Get<WithdrawCorrection>().ExecuteAsync(merge, "Motiv", Analyst, default));
        Console.WriteLine($"\n{await db.Set<Statement>().CountAsync()} statements, {await db.Set<Theme>().CountAsync()} themes; the stored model is {(await db.Set<FittedModel>().SingleAsync()).Content.Length / 1_000_000.0:0.0} MB.");
    }

    private async Task<DialogueRound> ImportAsync(List<string> texts)
    {
        var municipality = await Get<SetUpPlaces>().ExecuteAsync(new SetUpPlacesCommand("0582", "Söderköpings kommun", "Lokalpolisområde Norrköping", ["Centrum"]), Actor.System, default);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var created = await Get<CreateDialogueRound>().ExecuteAsync(
            new CreateDialogueRoundCommand("0582", "matning", "Mätning", DialogueRoundKind.Resident, today.AddDays(-30), today.AddDays(30)), Actor.System, default);
        await Get<DefineSurvey>().ExecuteAsync(new DefineSurveyCommand(created.Id, "Välkommen.", StandardQuestions.For(municipality)), Actor.System, default);
        var round = await Get<OpenDialogueRound>().ExecuteAsync(created.Id, Actor.System, default);
        var rows = texts.Select((text, i) => new ImportRow(i + 1, [new(StandardQuestions.FreeTextKey, Text: text)], Id: i.ToString(CultureInfo.InvariantCulture))).ToList();
        await Get<ImportResponses>().ExecuteAsync(new ImportResponsesCommand("matning", rows), Actor.System, default);
        return round;
    }

    private async Task TimeAsync(string name, Func<Task> work)
    {
        watch.TakeLongest();
        var time = Stopwatch.StartNew();
        await work();
        var spent = time.Elapsed.TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {spent:0} | {watch.TakeLongest():0} |"));
    }

    private async Task<ThemeId> ThemeAsync(int place)
    {
        await using var db = Open();
        var themes = await db.Set<Theme>().AsNoTracking().Where(t => t.RunId == _run && t.ParentKey == null).ToListAsync();
        return themes.Where(t => t.IsSubject).OrderByDescending(t => t.StatementCount).ThenBy(t => t.Key, StringComparer.Ordinal).ElementAt(place).Id;
    }

    private async Task<List<StatementId>> StatementsAsync(ThemeId theme, int count)
    {
        await using var db = Open();
        var statements = await db.Set<Statement>().AsNoTracking().Where(s => s.Themes.Any(t => t.ThemeId == theme && t.Position == 0)).Select(s => new { s.Id, s.Text }).ToListAsync();
        return [.. statements.OrderBy(s => s.Text, StringComparer.Ordinal).DistinctBy(s => s.Text).Take(count).Select(s => s.Id)];
    }

    private DialogueDbContext Open() => services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContext();

    private T Get<T>()
        where T : notnull => services.CreateScope().ServiceProvider.GetRequiredService<T>();

    private static List<string> Texts(string data, int count)
    {
        var texts = Training.Files.Where(name => File.Exists(Path.Combine(data, name))).SelectMany(name => LabelledData.Read(data, name)).Select(row => row.Text).ToList();
        return [.. Enumerable.Range(0, count).Select(i => i % 5 < 3 ? texts[i % texts.Count] : $"{texts[i % texts.Count]} {texts[(int)((long)i * 7919 % texts.Count)]}")];
    }
}
