using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Durability;

/// <summary>A run tells how far it has come, and looks whether it was cancelled before it tells more: no clock is asked, so a busy machine changes nothing.</summary>
public sealed class ProgressTests
{
    private static readonly List<SourceText> Texts = [.. ThemeFinderTests.Sources(DialogueAnswers.All.Take(500))];

    public static TheoryData<AnalysisMode, AnalysisStep> Steps => new()
    {
        { AnalysisMode.Guided, AnalysisStep.Preparing },
        { AnalysisMode.Guided, AnalysisStep.Assigning },
        { AnalysisMode.Guided, AnalysisStep.Discovering },
        { AnalysisMode.Guided, AnalysisStep.Describing },
        { AnalysisMode.Open, AnalysisStep.Preparing },
        { AnalysisMode.Open, AnalysisStep.Splitting },
        { AnalysisMode.Open, AnalysisStep.Discovering },
        { AnalysisMode.Open, AnalysisStep.Describing },
    };

    [Theory]
    [InlineData(AnalysisMode.Guided, 1)]
    [InlineData(AnalysisMode.Guided, 2)]
    [InlineData(AnalysisMode.Open, 1)]
    [InlineData(AnalysisMode.Open, 2)]
    public void Fit_TellsEveryStep_AndNeverFalls(AnalysisMode mode, int threads)
    {
        var reports = Reports(mode, threads, _ => { });

        Assert.Equal(new AnalysisProgress(0, AnalysisStep.Preparing), reports[0]);
        Assert.Equal(new AnalysisProgress(1, AnalysisStep.Done), reports[^1]);
        Assert.Single(reports, report => report.Fraction == 1);
        Assert.Equal(reports.OrderBy(report => report.Fraction).ThenBy(report => report.Step), reports);
        Assert.Equal([.. Steps.Where(row => row[0].Equals(mode)).Select(row => (AnalysisStep)row[1]), AnalysisStep.Done], reports.Select(report => report.Step).Distinct());

        // The two steps that take long tell more than that they began.
        Assert.All(reports.Where(report => report.Step is AnalysisStep.Assigning or AnalysisStep.Splitting or AnalysisStep.Discovering).GroupBy(report => report.Step), step => Assert.True(step.Count() >= 5));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Fit_CancelledAtTheFirstOrLastReportOfAStep_ThrowsAndTellsNoMore(AnalysisMode mode, AnalysisStep step)
    {
        var own = Reports(mode, 1, _ => { }).Select((report, index) => (report, index)).Where(entry => entry.report.Step == step).Select(entry => entry.index).ToList();

        foreach (var at in new[] { own[0], own[own.Count / 2], own[^1] }.Distinct())
        {
            using var source = new CancellationTokenSource();
            var seen = 0;

            Assert.ThrowsAny<OperationCanceledException>(() => Reports(
                mode, 1,
                _ =>
                {
                    if (seen++ == at)
                    {
                        source.Cancel();
                    }
                },
                source.Token));

            Assert.Equal(at + 1, seen);
        }
    }

    private static List<AnalysisProgress> Reports(AnalysisMode mode, int threads, Action<AnalysisProgress> told, CancellationToken cancellationToken = default)
    {
        var recorder = new Recorder(told);
        new ThemeFinder(new ThemeFinderOptions { Mode = mode, MaxThreads = threads }).Fit(Texts, Corrections.Empty, null, recorder, cancellationToken);
        return recorder.Reports;
    }

    private sealed class Recorder(Action<AnalysisProgress> told) : IProgress<AnalysisProgress>
    {
        public List<AnalysisProgress> Reports { get; } = [];

        public void Report(AnalysisProgress value)
        {
            lock (Reports)
            {
                Reports.Add(value);
            }

            told(value);
        }
    }
}
