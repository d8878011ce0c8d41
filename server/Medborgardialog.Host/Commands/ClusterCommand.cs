using System.CommandLine;
using System.Globalization;
using Medborgardialog.Host.Files;
using Medborgardialog.TextAnalysis;

namespace Medborgardialog.Host.Commands;

/// <summary><c>cluster</c>: the analysis on a plain file, without a database.</summary>
internal static class ClusterCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A .tsv, .csv or .xlsx file with a header." };
        var column = new Option<string>("--text-column") { Description = "The column that holds the texts.", DefaultValueFactory = _ => "text" };
        var output = new Option<string>("--out") { Description = "The .tsv file to write: row, theme, label, all_themes, confidence. An existing one is replaced.", Required = true };
        var mode = PlainOptions.OneOf("--mode", "guided: Swedish safety dialogue; open: any subject.", "guided", "open");
        var themes = new Option<int?>("--themes") { Description = "How many themes, in open mode. Default: as many as the texts show.", CustomParser = result => PlainOptions.Number<int>("--themes")(result) };
        var language = PlainOptions.OneOf("--language", "The language of the texts.", "auto", "sv", "en", "de");
        var seed = new Option<long>("--seed") { Description = "Decides between equals; the same seed gives the same themes.", DefaultValueFactory = _ => 1L, CustomParser = PlainOptions.Number<long>("--seed") };
        var examples = new Option<string?>("--examples") { Description = "A file of labelled examples (columns text and labels) to learn from instead of the built-in ones." };
        var command = new Command("cluster", "Find the themes of the texts in a file.") { file, column, output, mode, themes, language, seed, examples };
        command.SetAction((parsed, cancellationToken) =>
        {
            var options = Options(parsed.GetValue(mode) == "open" ? AnalysisMode.Open : AnalysisMode.Guided, parsed.GetValue(themes), parsed.GetValue(language)!, parsed.GetValue(seed), parsed.GetValue(examples));
            Run(parsed.GetValue(file)!, parsed.GetValue(column)!, parsed.GetValue(output)!, options, cancellationToken);
            return Task.FromResult(0);
        });
        return command;
    }

    private static ThemeFinderOptions Options(AnalysisMode mode, int? themes, string language, long seed, string? examples)
    {
        if (themes is < 1)
        {
            throw new CommandException("--themes must be at least 1.");
        }

        if (themes is not null && mode == AnalysisMode.Guided)
        {
            throw new CommandException("--themes belongs to --mode open: in guided mode the themes are given.");
        }

        return new ThemeFinderOptions
        {
            Mode = mode,
            ThemeCount = themes,
            Seed = seed,
            Examples = examples is null ? null : ReadExamples(examples),
            Language = language switch
            {
                "sv" => AnalysisLanguage.Swedish,
                "en" => AnalysisLanguage.English,
                "de" => AnalysisLanguage.German,
                _ => AnalysisLanguage.Auto,
            },
        };
    }

    private static List<LabelledExample> ReadExamples(string path)
    {
        var table = TableFile.Read(path);
        var text = table.Column("text", path);
        var labels = table.Column("labels", path);
        return [.. table.Rows.Select(r => new LabelledExample(r.Fields[text], r.Fields[labels].Split('|', StringSplitOptions.RemoveEmptyEntries)))];
    }

    private static void Run(string path, string column, string output, ThemeFinderOptions options, CancellationToken cancellationToken)
    {
        OutputFile.Check(output, path);
        var table = TableFile.Read(path);
        var text = table.Column(column, path);
        var sources = table.Rows.Select(r => new SourceText(r.Number.ToString(CultureInfo.InvariantCulture), r.Fields[text])).ToList();
        var model = TerminalProgress.Run("Analysing", tell => new ThemeFinder(options).Fit(sources, Corrections.Empty, null, tell is null ? null : new Reported(tell), cancellationToken));
        var labels = model.Themes.ToDictionary(t => t.Id, t => t.Label);
        TsvWriter.Write(output, Lines(table, model, labels));
        Console.WriteLine($"{sources.Count} rows, {model.Themes.Count(t => t.Kind is not (ThemeKind.Unknown or ThemeKind.None) && t.TextCount > 0)} themes: {output}");
    }

    private static IEnumerable<IReadOnlyList<string>> Lines(Table table, ThemeModel model, Dictionary<string, string> labels)
    {
        yield return ["row", "theme", "label", "all_themes", "confidence"];
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var themes = model.Texts[i];
            yield return
            [
                table.Rows[i].Number.ToString(CultureInfo.InvariantCulture), themes.MainThemeId, labels.GetValueOrDefault(themes.MainThemeId, themes.MainThemeId),
                string.Join('|', themes.ThemeIds), themes.Confidence.ToString("0.###", CultureInfo.InvariantCulture),
            ];
        }
    }

    // Not Progress<T>: that would tell of steps on other threads, perhaps after the end.
    private sealed class Reported(Action<double> tell) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value) => tell(value.Fraction);
    }
}
