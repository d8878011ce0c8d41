using System.Diagnostics;
using Medborgardialog.TextAnalysis;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary><c>analysis --only open-speed</c>: seconds and memory in open mode with two threads.</summary>
internal static class OpenSpeed
{
    private static readonly int[] Counts = [10_000, 100_000];

    internal static void Run(string data)
    {
        var texts = SpeedTexts.Read(data);
        if (texts.Count == 0)
        {
            Console.WriteLine("skipped: open-speed needs the labelled answers");
            return;
        }

        Console.WriteLine("\nOpen mode, two threads (the labelled answers, then two of them together, hardly any twice), number of themes chosen by the texts");
        Console.WriteLine("| texts | seconds | processor seconds | peak working set, MB | themes |\n|---|---|---|---|---|");
        foreach (var count in Counts)
        {
            var sources = SpeedTexts.Of(texts, count);
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            var model = new ThemeFinder(new ThemeFinderOptions { Mode = AnalysisMode.Open, MaxThreads = 2 }).Fit(sources, Corrections.Empty);
            var seconds = watch.Elapsed.TotalSeconds;
            process.Refresh();
            Console.WriteLine(FormattableString.Invariant(
                $"| {count} | {seconds:0.0} | {(process.TotalProcessorTime - before).TotalSeconds:0.0} | {process.PeakWorkingSet64 / 1_000_000} | {model.Themes.Count(theme => theme.StatementCount > 0)} |"));
        }
    }
}
