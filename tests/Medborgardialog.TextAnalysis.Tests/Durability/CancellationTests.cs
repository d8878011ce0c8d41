using System.Diagnostics;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Durability;

/// <summary>A cancelled run ends soon; the benchmark prints how soon, this allows for a busy machine.</summary>
public sealed class CancellationTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData(AnalysisMode.Guided, 0.2)]
    [InlineData(AnalysisMode.Guided, 0.7)]
    [InlineData(AnalysisMode.Guided, 0.9)]
    [InlineData(AnalysisMode.Guided, 0.95)]
    [InlineData(AnalysisMode.Open, 0.2)]
    [InlineData(AnalysisMode.Open, 0.3)]
    [InlineData(AnalysisMode.Open, 0.5)]
    [InlineData(AnalysisMode.Open, 0.8)]
    public void Fit_Cancelled_Ends(AnalysisMode mode, double at)
    {
        using var source = new CancellationTokenSource();
        var canceller = new Canceller(source, at);
        var finder = new ThemeFinder(new ThemeFinderOptions { Mode = mode, MinimumConfidence = 0.6 });

        Assert.ThrowsAny<OperationCanceledException>(() => finder.Fit(ThemeFinderTests.Sources(DialogueAnswers.All), Corrections.Empty, null, canceller, source.Token));

        Assert.InRange(canceller.Watch.Elapsed, TimeSpan.FromTicks(1), Longest);
    }

    private sealed class Canceller(CancellationTokenSource source, double at) : IProgress<AnalysisProgress>
    {
        public Stopwatch Watch { get; } = new();

        public void Report(AnalysisProgress value)
        {
            if (value.Fraction >= at && !source.IsCancellationRequested)
            {
                Watch.Start();
                source.Cancel();
            }
        }
    }
}
