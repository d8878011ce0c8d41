using System.Globalization;
using System.IO;
using Medborgardialog.Benchmarks.Analysis;
using Medborgardialog.TextAnalysis.Knowledge;
using Medborgardialog.TextAnalysis.Redaction;
using Xunit;
using Xunit.Abstractions;

namespace Medborgardialog.TextAnalysis.Tests.Redaction;

/// <summary>Measures recall and precision per type on marked texts: the given development set and harder ones of our own.</summary>
public sealed class RedactionFixtureTests(ITestOutputHelper output)
{
    private static readonly Redactor Redactor = new(new RedactorOptions());

    [Theory]
    [InlineData("sv-redaction.tsv", 260)]
    [InlineData("tricky-forms.tsv", 100)]
    [InlineData("unseen-first.tsv", 250)]
    public void Redact_MarkedTexts_ReachesTargetsPerType(string file, int leastRows)
    {
        var score = RedactionScore.Of(Redactor, Path.Combine(AppContext.BaseDirectory, "Redaction", "data", file));

        score.Table().Concat(score.Errors).ToList().ForEach(output.WriteLine);
        Assert.True(score.Rows >= leastRows);
        Assert.All(score.ByType, pair =>
        {
            Assert.True(pair.Value.Marked > 0, $"{pair.Key}: none marked");
            Assert.True(pair.Value.Recall >= 0.98, $"{pair.Key}: recall {pair.Value.Recall.ToString("F3", CultureInfo.InvariantCulture)}");
            Assert.True(pair.Value.Precision >= 0.95, $"{pair.Key}: precision {pair.Value.Precision.ToString("F3", CultureInfo.InvariantCulture)}");
        });
    }

    [Fact]
    public void Redact_PhrasesWithoutPersonalData_StayUnchanged()
    {
        var phrases = Examples.Phrases().Select(example => example.Text).ToList();

        var changed = phrases.Where(phrase => Redactor.Redact(phrase).IsChanged).ToList();

        changed.ForEach(output.WriteLine);
        Assert.True(phrases.Count > 400);
        Assert.True(changed.Count <= phrases.Count / 100, $"{changed.Count} of {phrases.Count} changed");
    }
}
