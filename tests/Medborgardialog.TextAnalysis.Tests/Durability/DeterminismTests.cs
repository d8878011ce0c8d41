using System.Diagnostics;
using System.Text;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Durability;

/// <summary>The same answers give the same themes to the last digit, on the example answers.</summary>
public sealed class DeterminismTests
{
    private static readonly Lazy<List<string>> Guided = new(() => ExampleThemes.Lines(AnalysisMode.Guided, 1));
    private static readonly Lazy<List<string>> Open = new(() => ExampleThemes.Lines(AnalysisMode.Open, 1));

    [Fact]
    public void Examples_HoldWhatIsCompared()
    {
        Assert.Contains(Guided.Value, line => line.StartsWith("d-", StringComparison.Ordinal));
        Assert.Contains(Open.Value, line => line.StartsWith("d-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(AnalysisMode.Guided)]
    [InlineData(AnalysisMode.Open)]
    public void Fit_ShuffledRowsOnTwoThreads_GivesTheSame(AnalysisMode mode)
    {
        Assert.Equal(Here(mode), ExampleThemes.Lines(mode, 2, shuffled: true));
    }

    [Theory]
    [InlineData(AnalysisMode.Guided, null)]
    [InlineData(AnalysisMode.Open, null)]
    [InlineData(AnalysisMode.Guided, "DOTNET_EnableAVX")]
    [InlineData(AnalysisMode.Open, "DOTNET_EnableAVX")]
    [InlineData(AnalysisMode.Guided, "DOTNET_EnableHWIntrinsic")]
    [InlineData(AnalysisMode.Open, "DOTNET_EnableHWIntrinsic")]
    public void Fit_InAnotherProcess_GivesTheSame(AnalysisMode mode, string? switchedOff)
    {
        Assert.Equal(Here(mode), InAnotherProcess(mode, switchedOff));
    }

    private static List<string> Here(AnalysisMode mode) => mode == AnalysisMode.Guided ? Guided.Value : Open.Value;

    private static List<string> InAnotherProcess(AnalysisMode mode, string? switchedOff)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(DeterminismTests).Assembly.Location, mode.ToString()]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        if (switchedOff is not null)
        {
            start.Environment[switchedOff] = "0";
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r'))];
    }
}
