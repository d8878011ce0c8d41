using System.Diagnostics;
using System.Globalization;
using Medborgardialog.TextAnalysis;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>
/// <c>analysis --only cancellation</c>: how long a run goes on after it was cancelled, at many points of it, in both modes. The processor time that the
/// process used meanwhile tells work from waiting for a busy machine.
/// </summary>
internal static class CancellationSpeed
{
    internal const int Points = 40;

    internal static void Run(IReadOnlyList<string> texts, IEnumerable<int> sizes, int points)
    {
        if (texts.Count == 0)
        {
            Console.WriteLine("skipped: cancellation needs the labelled answers");
            return;
        }

        Console.WriteLine(FormattableString.Invariant($"\nFrom cancelling to the exception, two threads, {points} points spread over the run"));
        Console.WriteLine("| mode | texts | longest, ms | second longest, ms | median, ms | most processor time, ms | points that ended first | step and fraction told last before the longest |\n|---|---|---|---|---|---|---|---|");
        foreach (var count in sizes)
        {
            var sources = SpeedTexts.Of(texts, count);
            foreach (var mode in new[] { AnalysisMode.Guided, AnalysisMode.Open })
            {
                Print(mode, sources, points);
            }
        }
    }

    private static void Print(AnalysisMode mode, List<SourceText> sources, int points)
    {
        // The first is cold and slower; the points are spread over a run as it is afterwards.
        Fit(mode, sources, null, CancellationToken.None);
        var watch = Stopwatch.StartNew();
        Fit(mode, sources, null, CancellationToken.None);
        var whole = watch.Elapsed;
        var found = Enumerable.Range(1, points).Select(point => Cancelled(mode, sources, whole * point / (points + 1))).ToList();
        var delays = found.OfType<Delay>().OrderByDescending(entry => entry.Milliseconds).ToList();
        var (most, _, last) = delays[0];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {mode} | {sources.Count} | {most:0.0} | {delays[1].Milliseconds:0.0} | {delays[delays.Count / 2].Milliseconds:0.0} | {delays.Max(delay => delay.Processor):0.0} | {points - delays.Count} | {last.Step} {last.Fraction:0.000} |"));
    }

    private static void Fit(AnalysisMode mode, List<SourceText> sources, IProgress<AnalysisProgress>? progress, CancellationToken token) =>
        new ThemeFinder(new ThemeFinderOptions { Mode = mode, MaxThreads = 2 }).Fit(sources, Corrections.Empty, null, progress, token);

    private static Delay? Cancelled(AnalysisMode mode, List<SourceText> sources, TimeSpan after)
    {
        using var source = new CancellationTokenSource();
        var last = new Recorder();
        long cancelled = 0, used = 0;

        // A thread of its own: the pool's are at work, and a timer there would fire late.
        var canceller = new Thread(() =>
        {
            Thread.Sleep(after);
            Volatile.Write(ref used, Environment.CpuUsage.TotalTime.Ticks);
            Volatile.Write(ref cancelled, Stopwatch.GetTimestamp());
            source.Cancel();
        });
        canceller.Start();
        try
        {
            Fit(mode, sources, last, source.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return new Delay(
                Stopwatch.GetElapsedTime(Volatile.Read(ref cancelled)).TotalMilliseconds,
                (Environment.CpuUsage.TotalTime - TimeSpan.FromTicks(Volatile.Read(ref used))).TotalMilliseconds,
                last.Last);
        }
        finally
        {
            canceller.Join();
        }
    }

    private sealed record Delay(double Milliseconds, double Processor, AnalysisProgress Last);

    private sealed class Recorder : IProgress<AnalysisProgress>
    {
        public AnalysisProgress Last { get; private set; } = new(0, AnalysisStep.Preparing);

        public void Report(AnalysisProgress value) => Last = value;
    }
}
