using System.Diagnostics;
using System.Globalization;
using Medborgardialog.TextAnalysis;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary><c>cluster FILE OUT [EXAMPLES]</c>: the product's command without its host, for measuring.</summary>
internal static class Clustering
{
    internal static int Run(string file, string output, string[] examples)
    {
        var lines = File.ReadAllLines(file);
        var column = lines[0].Split('\t').ToList().IndexOf("text");
        var texts = lines.Skip(1).Where(l => l.Length > 0).Select((l, i) => new SourceText(i.ToString(CultureInfo.InvariantCulture), l.Split('\t')[column])).ToList();
        var options = new ThemeFinderOptions
        {
            Examples = examples is [var path] ? [.. File.ReadLines(path).Skip(1).Select(l => l.Split('\t')).Select(c => new LabelledExample(c[^1], c[1].Split('|')))] : null,
        };
        var watch = Stopwatch.StartNew();
        var model = new ThemeFinder(options).Fit(texts, Corrections.Empty);
        Console.WriteLine($"{texts.Count} texts, {model.Statements.Count} statements, {watch.Elapsed.TotalSeconds:F2} s");
        foreach (var theme in model.Themes.Where(t => t.TextCount > 0))
        {
            Console.WriteLine($"  {theme.Id,-20} {theme.TextCount,5} {theme.MeanConfidence:F2} {theme.Label}: {string.Join(", ", theme.Keywords)}");
        }

        File.WriteAllLines(output, ["row\ttheme\tlabel\tall_themes\tconfidence", .. model.Texts.Select((t, i) => $"{i + 1}\t{t.MainThemeId}\t\t{string.Join('|', t.ThemeIds)}\t{t.Confidence.ToString(CultureInfo.InvariantCulture)}")]);
        return 0;
    }
}
