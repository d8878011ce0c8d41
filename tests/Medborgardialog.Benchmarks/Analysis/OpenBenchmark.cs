using System.Diagnostics;
using System.Globalization;
using Medborgardialog.TextAnalysis;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary><c>analysis --only open</c>: open mode on the labelled clustering sets, with and without the number of themes, beside the baselines of their README.</summary>
internal static class OpenBenchmark
{
    private const int Bar = 8;

    // NMI in % of the README's columns; a negative number stands for a dash. The options were chosen on the sets marked as such.
    private static readonly (string Name, bool IsChosenOn, double Plain, double Swedish, double MlNet)[] Sets =
    [
        ("sv_argumentation", true, 60.2, 72.2, 54.2),
        ("sv_almedalen_0915", true, 19.4, 37.4, 19.6),
        ("sv_almedalen_titlar_0915", false, 9.3, 17.1, 9.7),
        ("sv_kolada", false, 37.1, 39.4, -1),
        ("de_cycling_bonn", false, 18.4, -1, 16.6),
        ("en_napire_causes", true, 29.6, -1, 28.1),
        ("en_stackoverflow", true, 70.8, -1, 58.6),
        ("en_searchsnippets", false, 37.7, -1, 25.3),
        ("en_agnews8000", true, 45.9, -1, 40.0),
        ("en_googlenews_t", false, 84.5, -1, 82.9),
    ];

    internal static void Run(string data, IReadOnlyCollection<string> names, int? sample)
    {
        Console.WriteLine($"\nOpen mode, labelled clustering sets{(sample is null ? "" : $", {sample} evenly spread rows of each: the baselines are those of whole sets")}, % (sets marked * were used to choose the options)");
        Console.WriteLine("| set | n | K | ACC / NMI / ARI with K | seconds | plain | Swedish step | ML.NET | bar | above | themes found | ACC / NMI / ARI without K | seconds |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        var results = new List<(double Nmi, double Bar, double Open)>();
        foreach (var (name, isChosenOn, plain, swedish, mlNet) in Sets.Where(set => names.Count == 0 || names.Contains(set.Name)))
        {
            var file = Path.Combine(data, "clustering", name + ".tsv");
            if (!File.Exists(file))
            {
                Console.WriteLine($"skipped: clustering/{name}.tsv is not there");
                continue;
            }

            var rows = File.ReadLines(file).Skip(1).Where(line => line.Trim().Length > 0).Select(line => line.Split('\t')).ToList();
            if (sample is { } size && size < rows.Count)
            {
                var all = rows;
                rows = [.. Enumerable.Range(0, size).Select(i => all[(int)((long)i * all.Count / size)])];
            }

            var themes = rows.Select(cells => cells[0]).Distinct().Count();
            var (given, givenSeconds, _) = Fit(rows, themes);
            var (free, freeSeconds, found) = Fit(rows, null);
            var bar = Math.Max(plain, Math.Max(swedish, mlNet));
            results.Add((100 * given.Nmi, bar, 100 * free.Nmi));
            Console.WriteLine(
                $"| {name}{(isChosenOn ? " *" : "")} | {rows.Count} | {themes} | {Text(given)} | {Number(givenSeconds)} | {Baseline(plain)} | {Baseline(swedish)} | {Baseline(mlNet)} | {Number(bar)} "
                + $"| {(100 * given.Nmi) - bar:+0.0;-0.0} | {found} | {Text(free)} | {Number(freeSeconds)} |");
        }

        if (results.Count > 0)
        {
            Console.WriteLine($"| **mean** | | | {Number(results.Average(r => r.Nmi))} | | | | | {Number(results.Average(r => r.Bar))} | {results.Average(r => r.Nmi - r.Bar):+0.0;-0.0} | | {Number(results.Average(r => r.Open))} | |");
        }

        if (results.Count > 0 && sample is null)
        {
            Console.WriteLine(
                $"\nNMI with K above the bar on {results.Count(r => r.Nmi > r.Bar)} of {results.Count} sets (asked for: {Bar} of {Sets.Length}); the furthest below is {Math.Max(0, results.Max(r => r.Bar - r.Nmi)):0.0}; "
                + $"without K within 5.0 of the NMI with K on {results.Count(r => r.Open >= r.Nmi - 5)}, within 5.0 of the bar or above on {results.Count(r => r.Open >= r.Bar - 5)}");
        }
    }

    private static (ClusteringScore Score, double Seconds, int Themes) Fit(List<string[]> rows, int? themes)
    {
        var watch = Stopwatch.StartNew();
        var finder = new ThemeFinder(new ThemeFinderOptions { Mode = AnalysisMode.Open, ThemeCount = themes });
        var model = finder.Fit([.. rows.Select((cells, i) => new SourceText(i.ToString(CultureInfo.InvariantCulture), cells[1]))], Corrections.Empty);
        var seconds = watch.Elapsed.TotalSeconds;
        IReadOnlyList<IReadOnlyList<string>> found = [.. model.Texts.Select(text => (IReadOnlyList<string>)[text.MainThemeId])];
        return (ClusteringScore.Of([.. rows.Select(cells => (IReadOnlyList<string>)[cells[0]])], found), seconds, found.Select(f => f[0]).Distinct().Count());
    }

    private static string Text(ClusteringScore score) => $"{Number(100 * score.Accuracy)} / **{Number(100 * score.Nmi)}** / {Number(100 * score.Ari)}";

    private static string Baseline(double value) => value < 0 ? "–" : Number(value);

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
