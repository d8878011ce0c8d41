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
    [InlineData("sv-redaction.tsv", 260, 0.98)]
    [InlineData("tricky-forms.tsv", 100, 0.98)]
    [InlineData("unseen-first.tsv", 250, 0.98)]
    [InlineData("unseen-third.tsv", 300, 0.97)]
    public void Redact_MarkedTexts_ReachesTargetsPerType(string file, int leastRows, double leastRecall)
    {
        var score = RedactionScore.Of(Redactor, Path.Combine(AppContext.BaseDirectory, "Redaction", "data", file));

        score.Table().Concat(score.Errors).ToList().ForEach(output.WriteLine);
        Assert.True(score.Rows >= leastRows);
        Assert.All(score.ByType, pair =>
        {
            Assert.True(pair.Value.Marked > 0, $"{pair.Key}: none marked");
            Assert.True(pair.Value.Recall >= leastRecall, $"{pair.Key}: recall {pair.Value.Recall.ToString("F3", CultureInfo.InvariantCulture)}");
            Assert.True(pair.Value.Precision >= 0.95, $"{pair.Key}: precision {pair.Value.Precision.ToString("F3", CultureInfo.InvariantCulture)}");
        });
    }

    // The written examples are answers of the kind that people give. Those that hold personal data, by eye, are listed; the rest should stay as they are.
    [Fact]
    public void Redact_OrdinaryAnswersWithoutPersonalData_AtMostOneInAHundredChanges()
    {
        var personal = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Redaction", "data", "written-examples-with-personal-data.tsv")).Skip(1).Select(line => line.Split('\t')[1]).ToHashSet();
        var answers = Examples.Written().Where(example => !example.Labels.Contains("N4") && !personal.Contains(example.Text)).ToList();

        var changed = answers.Where(example => Redactor.Redact(example.Text).IsChanged).ToList();

        changed.ForEach(example => output.WriteLine($"{Redactor.Redact(example.Text).Text} | {example.Text}"));
        Assert.All(personal, text => Assert.True(Redactor.Redact(text).IsChanged, text));
        Assert.True(answers.Count > 6000);
        Assert.True(changed.Count <= answers.Count / 100, $"{changed.Count} of {answers.Count} changed");
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
