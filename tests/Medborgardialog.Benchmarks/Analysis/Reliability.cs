using System.Globalization;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>How often answers given with a confidence are right: a calibrated confidence of 0.7 is right for seven answers in ten.</summary>
internal static class Reliability
{
    private const int Bins = 10;

    /// <summary>The lines of the table, and the expected calibration error below it.</summary>
    internal static IEnumerable<string> Table(IReadOnlyList<(double Confidence, bool IsRight)> answers)
    {
        yield return "| confidence | answers | mean confidence | right |\n|---|---|---|---|";
        var error = 0.0;
        foreach (var bin in answers.GroupBy(answer => Math.Min((int)(answer.Confidence * Bins), Bins - 1)).OrderBy(bin => bin.Key))
        {
            double mean = bin.Average(answer => answer.Confidence), right = bin.Average(answer => answer.IsRight ? 1.0 : 0.0);
            error += Math.Abs(mean - right) * bin.Count() / answers.Count;
            yield return string.Create(CultureInfo.InvariantCulture, $"| {bin.Key / (double)Bins:0.0}–{(bin.Key + 1) / (double)Bins:0.0} | {bin.Count()} | {mean:0.00} | {right:0.00} |");
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"\nExpected calibration error {error:0.000}");
    }
}
