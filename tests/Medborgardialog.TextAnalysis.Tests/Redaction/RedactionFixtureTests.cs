using System.Globalization;
using System.IO;
using System.Text.Json;
using Medborgardialog.TextAnalysis.Knowledge;
using Medborgardialog.TextAnalysis.Redaction;
using Xunit;
using Xunit.Abstractions;

namespace Medborgardialog.TextAnalysis.Tests.Redaction;

/// <summary>Measures recall and precision per type on marked texts: the given development set and a harder one of our own.</summary>
public sealed class RedactionFixtureTests(ITestOutputHelper output)
{
    private static readonly Redactor Redactor = new(new RedactorOptions());

    [Theory]
    [InlineData("sv-redaction.tsv", 260)]
    [InlineData("tricky-forms.tsv", 100)]
    public void Redact_MarkedTexts_ReachesTargetsPerType(string file, int leastRows)
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Redaction", "data", file)).Skip(1).Select(line => line.Split('\t')).ToList();
        var counts = Enum.GetValues<FindingType>().ToDictionary(type => type, _ => new Counts());
        foreach (var row in rows)
        {
            Count(row[0], row[1], row[2], counts);
        }

        Assert.True(rows.Count >= leastRows);
        foreach (var (type, count) in counts)
        {
            output.WriteLine($"{type,-8} marked {count.Marked,3} exact {count.Exact,3} recall {count.Recall:F3} precision {count.Precision:F3}");
        }

        Assert.All(counts, pair =>
        {
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

    private void Count(string id, string text, string spans, Dictionary<FindingType, Counts> counts)
    {
        var marked = new List<Finding>();
        var position = 0;
        foreach (var span in JsonDocument.Parse(spans).RootElement.EnumerateArray())
        {
            var value = span.GetProperty("text").GetString()!;
            var start = text.IndexOf(value, position, StringComparison.Ordinal);
            Assert.True(start >= 0, $"{id}: the marked text {value} is not there");
            marked.Add(new Finding(Enum.Parse<FindingType>(span.GetProperty("type").GetString()!, ignoreCase: true), start, value.Length));
            position = start + value.Length;
        }

        var found = Redactor.Redact(text).Findings;
        foreach (var mark in marked)
        {
            counts[mark.Type].Marked++;
            counts[mark.Type].Exact += found.Contains(mark) ? 1 : 0;
            var hit = found.Any(finding => Overlaps(finding, mark));
            counts[mark.Type].Hit += hit ? 1 : 0;
            if (!hit)
            {
                output.WriteLine($"missed {mark.Type} in {id}: {text}");
            }
        }

        foreach (var finding in found)
        {
            counts[finding.Type].Found++;
            if (!marked.Exists(mark => Overlaps(finding, mark)))
            {
                counts[finding.Type].False++;
                output.WriteLine($"false {finding.Type} in {id}: {text.Substring(finding.Start, finding.Length)} :: {text}");
            }
        }
    }

    private static bool Overlaps(Finding left, Finding right) => left.Type == right.Type && left.Start < right.End && right.Start < left.End;

    private sealed class Counts
    {
        public int Marked { get; set; }

        public int Exact { get; set; }

        public int Hit { get; set; }

        public int Found { get; set; }

        public int False { get; set; }

        public double Recall => Marked == 0 ? 1 : (double)Hit / Marked;

        public double Precision => Found == 0 ? 1 : (double)(Found - False) / Found;
    }
}
