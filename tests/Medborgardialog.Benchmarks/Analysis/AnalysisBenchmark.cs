using System.Diagnostics;
using System.Globalization;
using Medborgardialog.TextAnalysis;
using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary><c>analysis --data DIR</c>: the tables of the text analysis, beside the baselines of the data's own README.</summary>
internal static class AnalysisBenchmark
{
    private const string Round2019 = "dialogue/sv-dialog-soderkoping.tsv";
    private const string Round2017 = "dialogue/sv-dialog-2017.tsv";

    // A linear classifier on character n-grams of all other writers, the dialogue files and the taxonomy's phrases (data/writers/README.md).
    private static readonly (string Name, string[] Files, double Accuracy, double Nmi)[] Writers =
    [
        ("w1 teenagers and young adults", ["writers/w1.tsv"], 0.63, 0.58),
        ("w2 over sixty, countryside", ["writers/w2.tsv"], 0.61, 0.55),
        ("w3 parents, new to Swedish, shops", ["writers/w3.tsv"], 0.66, 0.61),
        ("w4 staff", ["writers/w4.tsv"], 0.63, 0.57),
        ("w6 terse", ["writers/w6.tsv"], 0.67, 0.59),
        ("w7 tradesmen, night workers", ["writers/w7.tsv"], 0.59, 0.53),
        ("dialogue 2017 and 2019", [Round2019, Round2017], 0.57, 0.46),
    ];

    internal static int Run(string data, string[] rest)
    {
        var only = Array.IndexOf(rest, "--only") is >= 0 and var at && at + 1 < rest.Length ? rest[at + 1] : null;
        if (only is null or "guided")
        {
            Guided(data);
        }

        if (only is null or "redaction")
        {
            RedactionBenchmark.Run(data, [.. rest.SkipWhile(word => word != "--files").Skip(1).TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal))], rest.Contains("--list"));
        }

        if (only is null or "open")
        {
            var sample = Array.IndexOf(rest, "--sample") is >= 0 and var place && place + 1 < rest.Length ? int.Parse(rest[place + 1], CultureInfo.InvariantCulture) : (int?)null;
            OpenBenchmark.Run(data, [.. rest.SkipWhile(word => word != "--sets").Skip(1)], sample);
        }

        if (only is null or "open-speed")
        {
            OpenSpeed.Run(data);
        }

        if (only is null or "curve")
        {
            Curve(data);
        }

        int[] sizes = [.. rest.SkipWhile(word => word != "--sizes").Skip(1).TakeWhile(word => !word.StartsWith('-')).Select(word => int.Parse(word, CultureInfo.InvariantCulture))];
        if (only is null or "speed")
        {
            Speed(data, sizes);
        }

        if (only is null or "cancellation")
        {
            var points = Array.IndexOf(rest, "--points") is >= 0 and var named && named + 1 < rest.Length ? int.Parse(rest[named + 1], CultureInfo.InvariantCulture) : CancellationSpeed.Points;
            CancellationSpeed.Run(SpeedTexts.Read(data), sizes.Length > 0 ? sizes : [10_000, 100_000], points);
        }

        return 0;
    }

    private static void Guided(string data)
    {
        var rows = Rows(data);
        foreach (var missing in Training.Files.Where(file => !rows.ContainsKey(file)))
        {
            Console.WriteLine($"skipped: {missing} is not there");
        }

        Console.WriteLine("\nGuided, Swedish answers, 28 themes, main label (answers whose main label is no theme are left out)");
        Console.WriteLine("| tested on | trained on | n | ACC | NMI | ARI | micro F1 | baseline ACC / NMI |\n|---|---|---|---|---|---|---|---|");
        if (rows.TryGetValue(Round2019, out var first) && rows.TryGetValue(Round2017, out var earlier))
        {
            var found = Themes(earlier, first);
            Print("dialogue 2017", "2019 and phrases", Score(earlier, found, row => row.Language == "sv"), "0.13 / 0.12 (TF-IDF + k-means)");
        }

        var scores = new List<ClusteringScore>();
        var misspelt = new List<ClusteringScore>();
        var names = new List<string>();
        var all = new List<(LabelledRow Row, TextThemes Found)>();
        foreach (var (name, files, accuracy, nmi) in Writers.Where(writer => writer.Files.All(rows.ContainsKey)))
        {
            var unseen = files.SelectMany(file => rows[file]).ToList();
            // The spoilt copies stand beside the answers; in guided mode an answer's themes do not depend on its neighbours.
            var found = Themes([.. unseen, .. unseen.Select(row => row with { Text = Misspelling.Of(row.Text) })], [.. rows.Where(entry => !files.Contains(entry.Key)).SelectMany(entry => entry.Value)]);
            var score = Score(unseen, found, row => row.Language == "sv");
            misspelt.Add(Score(unseen, [.. found.Skip(unseen.Count)], row => row.Language == "sv"));
            scores.Add(score);
            names.Add(name);
            all.AddRange(unseen.Zip(found));
            Print(name, "all others", score, $"{Text(accuracy)} / {Text(nmi)}");
        }

        Console.WriteLine($"| **mean over writers** | | | **{Text(scores.Average(s => s.Accuracy))}** | **{Text(scores.Average(s => s.Nmi))}** | {Text(scores.Average(s => s.Ari))} | {Text(scores.Average(s => s.MicroF1))} | 0.62 / 0.55 |");
        Console.WriteLine($"| mean over writers, misspelt copy | | | {Text(misspelt.Average(s => s.Accuracy))} | {Text(misspelt.Average(s => s.Nmi))} | {Text(misspelt.Average(s => s.Ari))} | {Text(misspelt.Average(s => s.MicroF1))} | |");
        foreach (var audience in new[] { "resident", "staff" })
        {
            Print(audience, "all others", Score([.. all.Select(s => s.Row)], [.. all.Select(s => s.Found)], row => row.Language == "sv" && row.Audience == audience), "");
        }

        Languages(rows);
        Console.WriteLine($"\nWorst writer: {names[scores.IndexOf(scores.MinBy(s => s.Accuracy)!)]}");
        Console.WriteLine("\nReliability of the main theme's confidence, Swedish answers of the writers above, each left out in turn (no problem included)");
        foreach (var line in Reliability.Table([.. all.Where(s => s.Row.Language == "sv").Select(s => (s.Found.Confidence, s.Found.MainThemeId == s.Row.Themes[0]))]))
        {
            Console.WriteLine(line);
        }
    }

    private static Dictionary<string, IReadOnlyList<LabelledRow>> Rows(string data) =>
        Training.Files.Where(file => File.Exists(Path.Combine(data, file))).ToDictionary(file => file, file => LabelledData.Read(data, file));

    private static void Curve(string data)
    {
        var rows = Rows(data);
        var writers = Writers.Where(writer => writer.Files.All(rows.ContainsKey)).Select(writer => (
            (IReadOnlyList<LabelledRow>)[.. writer.Files.SelectMany(file => rows[file])],
            (IReadOnlyList<LabelledRow>)[.. rows.Where(entry => !writer.Files.Contains(entry.Key)).SelectMany(entry => entry.Value)])).ToList();
        Console.WriteLine("\nLearning curve: mean over the same writers, with a share of the answers written for the classifier\n| written answers | ACC | NMI | micro F1 |\n|---|---|---|---|");
        foreach (var share in new[] { 0, 0.25, 0.5, 1 })
        {
            var (count, accuracy, nmi, f1) = LearningCurve.Mean(writers, share, new TrainerSettings());
            Console.WriteLine($"| {count} | {Text(accuracy)} | {Text(nmi)} | {Text(f1)} |");
        }

        Console.WriteLine("\nWith all written answers, but\n| | ACC | NMI | micro F1 |\n|---|---|---|---|");
        foreach (var (name, settings) in new[] { ("the logistic model alone, at a temperature of 0.9", new TrainerSettings(BayesShare: 0, Temperature: 0.9f)), ("phrases counted in full", new TrainerSettings(PhraseImportance: 1)) })
        {
            var (_, accuracy, nmi, f1) = LearningCurve.Mean(writers, 1, settings);
            Console.WriteLine($"| {name} | {Text(accuracy)} | {Text(nmi)} | {Text(f1)} |");
        }
    }

    private static void Languages(Dictionary<string, IReadOnlyList<LabelledRow>> rows)
    {
        const string File = "writers/w5.tsv";
        if (!rows.TryGetValue(File, out var unseen))
        {
            return;
        }

        var found = Themes(unseen, [.. rows.Where(entry => entry.Key != File).SelectMany(entry => entry.Value)]);
        foreach (var language in unseen.Select(row => row.Language).Distinct().Order(StringComparer.Ordinal))
        {
            var own = unseen.Count(row => row.Language == language);
            if (own >= 20)
            {
                Print($"w5 {language}", "all others", Score(unseen, found, row => row.Language == language), "");
            }
        }
    }

    private static void Speed(string data, int[] sizes)
    {
        var texts = SpeedTexts.Read(data);
        if (texts.Count == 0)
        {
            Console.WriteLine("skipped: speed needs the labelled answers");
            return;
        }

        Console.WriteLine("\nSpeed, two threads (the labelled answers, then two of them together, hardly any twice)\n| texts | seconds | processor seconds | peak working set, MB |\n|---|---|---|---|");
        ThemeModel? model = null;
        foreach (var count in sizes.Length > 0 ? sizes : [10_000, 100_000])
        {
            var sources = SpeedTexts.Of(texts, count);
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            model = new ThemeFinder(new ThemeFinderOptions { MaxThreads = 2 }).Fit(sources, Corrections.Empty);
            var seconds = watch.Elapsed.TotalSeconds;
            process.Refresh();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {seconds:0.0} | {(process.TotalProcessorTime - before).TotalSeconds:0.0} | {process.PeakWorkingSet64 / 1_000_000} |"));
        }

        var one = Stopwatch.StartNew();
        foreach (var text in texts.Take(2000))
        {
            model!.Transform(text);
        }

        Console.WriteLine($"\nTransform: {Text(one.Elapsed.TotalMilliseconds / 2000)} ms for one answer");
    }

    private static IReadOnlyList<TextThemes> Themes(IReadOnlyList<LabelledRow> rows, IReadOnlyList<LabelledRow> examples)
    {
        var finder = new ThemeFinder(new ThemeFinderOptions { Examples = [.. examples.Select(row => row.Example)] });
        var model = finder.Fit([.. rows.Select((row, i) => new SourceText(i.ToString(CultureInfo.InvariantCulture), row.Text))], Corrections.Empty);
        return model.Texts;
    }

    private static ClusteringScore Score(IReadOnlyList<LabelledRow> rows, IReadOnlyList<TextThemes> found, Func<LabelledRow, bool> keep)
    {
        var kept = rows.Zip(found).Where(pair => keep(pair.First) && pair.First.Themes[0] != Theme.NoneId).ToList();
        return ClusteringScore.Of([.. kept.Select(pair => pair.First.Themes)], [.. kept.Select(pair => pair.Second.ThemeIds)]);
    }

    private static void Print(string name, string training, ClusteringScore score, string baseline) =>
        Console.WriteLine($"| {name} | {training} | {score.Count} | {Text(score.Accuracy)} | {Text(score.Nmi)} | {Text(score.Ari)} | {Text(score.MicroF1)} | {baseline} |");

    private static string Text(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
