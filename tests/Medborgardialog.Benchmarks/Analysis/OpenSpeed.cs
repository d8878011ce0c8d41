using System.Diagnostics;
using System.Globalization;
using Medborgardialog.TextAnalysis;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary><c>analysis --only open-speed</c>: seconds, memory and the time until a cancelled run ends, in open mode with two threads.</summary>
internal static class OpenSpeed
{
    private static readonly int[] Counts = [10_000, 100_000];

    internal static void Run(string data)
    {
        var texts = Training.Files.Where(name => File.Exists(Path.Combine(data, name))).SelectMany(name => LabelledData.Read(data, name)).Select(row => row.Text).ToList();
        if (texts.Count == 0)
        {
            Console.WriteLine("skipped: open-speed needs the labelled answers");
            return;
        }

        Console.WriteLine("\nOpen mode, two threads, answers recombined from the labelled files, number of themes chosen by the texts");
        Console.WriteLine("| texts | seconds | processor seconds | peak working set, MB | themes | longest time from cancelling to the end, ms |\n|---|---|---|---|---|---|");
        foreach (var count in Counts)
        {
            var sources = Enumerable.Range(0, count)
                .Select(i => new SourceText(i.ToString(CultureInfo.InvariantCulture), i < texts.Count ? texts[i] : $"{texts[i % texts.Count]} {texts[((i * 7919) + (i / texts.Count)) % texts.Count]}")).ToList();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            var model = Fit(sources, null, CancellationToken.None);
            var seconds = watch.Elapsed.TotalSeconds;
            using var process = Process.GetCurrentProcess();
            var processor = (process.TotalProcessorTime - before).TotalSeconds;
            var latency = Enumerable.Range(1, 6).Max(i => Cancelled(sources, seconds * i / 7));
            Console.WriteLine(FormattableString.Invariant(
                $"| {count} | {seconds:0.0} | {processor:0.0} | {process.PeakWorkingSet64 / 1_000_000} | {model.Themes.Count(theme => theme.StatementCount > 0)} | {latency:0} |"));
        }
    }

    private static ThemeModel Fit(List<SourceText> sources, IProgress<AnalysisProgress>? progress, CancellationToken token) =>
        new ThemeFinder(new ThemeFinderOptions { Mode = AnalysisMode.Open, MaxThreads = 2 }).Fit(sources, Corrections.Empty, null, progress, token);

    private static double Cancelled(List<SourceText> sources, double afterSeconds)
    {
        using var source = new CancellationTokenSource();
        var watch = new Stopwatch();
        using var timer = new Timer(
            _ =>
            {
                watch.Start();
                source.Cancel();
            },
            null, TimeSpan.FromSeconds(afterSeconds), Timeout.InfiniteTimeSpan);
        var last = new Recorder();
        try
        {
            Fit(sources, last, source.Token);
        }
        catch (OperationCanceledException)
        {
            watch.Stop();
        }

        if (watch.IsRunning)
        {
            // It ended before it was cancelled, or never looked.
            return last.Last?.Step == AnalysisStep.Done ? 0 : watch.Elapsed.TotalMilliseconds;
        }

        if (watch.Elapsed.TotalMilliseconds > 100)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"slow to end: {watch.Elapsed.TotalMilliseconds:0} ms, last told {last.Last?.Fraction:0.00} {last.Last?.Step}"));
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    private sealed class Recorder : IProgress<AnalysisProgress>
    {
        public AnalysisProgress? Last { get; private set; }

        public void Report(AnalysisProgress value) => Last = value;
    }
}
