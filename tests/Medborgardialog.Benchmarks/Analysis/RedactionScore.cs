using System.Globalization;
using System.Text.Json;
using Medborgardialog.TextAnalysis.Redaction;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>
/// Recall and precision per type on answers with marked spans (<c>id, text, spans</c>). A mark is found when a finding of its type overlaps it, since a
/// placeholder over a part already tells the reader that something was there; exact counts the findings with the mark's own borders.
/// The tests compile this file too, so that both measure alike.
/// </summary>
internal sealed class RedactionScore
{
    private readonly SortedDictionary<FindingType, Counts> _counts = new(Enum.GetValues<FindingType>().ToDictionary(type => type, _ => new Counts()));
    private readonly List<string> _errors = [];

    /// <summary>The counts of each type.</summary>
    internal IReadOnlyDictionary<FindingType, Counts> ByType => _counts;

    /// <summary>A line for each mark that was missed and each finding that marks nothing.</summary>
    internal IReadOnlyList<string> Errors => _errors;

    /// <summary>The number of answers read.</summary>
    internal int Rows { get; private set; }

    /// <summary>The number of answers without marks in which something was found all the same.</summary>
    internal int ChangedWithoutMarks { get; private set; }

    /// <summary>The number of answers without marks.</summary>
    internal int WithoutMarks { get; private set; }

    /// <summary>Measures a redactor on a file.</summary>
    internal static RedactionScore Of(Redactor redactor, string file)
    {
        var score = new RedactionScore();
        foreach (var line in File.ReadLines(file).Skip(1).Where(line => line.Length > 0))
        {
            var cells = line.Split('\t');
            score.Add(cells[0], cells[1], Marks(cells[0], cells[1], cells[2]), redactor.Redact(cells[1]).Findings);
        }

        return score;
    }

    /// <summary>The table's lines, in Markdown.</summary>
    internal IEnumerable<string> Table()
    {
        yield return "| type | marked | recall | exact | found | precision |\n|---|---|---|---|---|---|";
        foreach (var (type, count) in _counts)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"| {type.ToString().ToUpperInvariant()} | {count.Marked} | {count.Recall:F3} | {count.Exact} | {count.Found} | {count.Precision:F3} |");
        }

        yield return $"\n{Rows} answers, {WithoutMarks} without personal data, {ChangedWithoutMarks} of these changed";
    }

    private static List<Finding> Marks(string id, string text, string spans)
    {
        var marks = new List<Finding>();
        var position = 0;
        using var document = JsonDocument.Parse(spans);
        foreach (var span in document.RootElement.EnumerateArray())
        {
            var value = span.GetProperty("text").GetString()!;
            var start = text.IndexOf(value, position, StringComparison.Ordinal);
            if (start < 0)
            {
                throw new InvalidDataException($"{id}: the marked text {value} is not there");
            }

            marks.Add(new Finding(Enum.Parse<FindingType>(span.GetProperty("type").GetString()!, ignoreCase: true), start, value.Length));
            position = start + value.Length;
        }

        return marks;
    }

    private static bool Overlaps(Finding left, Finding right) => left.Type == right.Type && left.Start < right.End && right.Start < left.End;

    private void Add(string id, string text, List<Finding> marks, IReadOnlyList<Finding> found)
    {
        Rows++;
        WithoutMarks += marks.Count == 0 ? 1 : 0;
        ChangedWithoutMarks += marks.Count == 0 && found.Count > 0 ? 1 : 0;
        foreach (var mark in marks)
        {
            var hit = found.Any(finding => Overlaps(finding, mark));
            _counts[mark.Type].Mark(hit, found.Contains(mark));
            if (!hit)
            {
                _errors.Add($"missed {mark.Type} {id} <{text.Substring(mark.Start, mark.Length)}> {text}");
            }
        }

        foreach (var finding in found)
        {
            var right = marks.Exists(mark => Overlaps(finding, mark));
            _counts[finding.Type].Find(right);
            if (!right)
            {
                _errors.Add($"false  {finding.Type} {id} <{text.Substring(finding.Start, finding.Length)}> {text}");
            }
        }
    }

    /// <summary>What was marked and what was found of one type.</summary>
    internal sealed class Counts
    {
        private int _hit;
        private int _right;

        internal int Marked { get; private set; }

        internal int Exact { get; private set; }

        internal int Found { get; private set; }

        internal double Recall => Marked == 0 ? 1 : (double)_hit / Marked;

        internal double Precision => Found == 0 ? 1 : (double)_right / Found;

        internal void Mark(bool hit, bool exact)
        {
            Marked++;
            _hit += hit ? 1 : 0;
            Exact += exact ? 1 : 0;
        }

        internal void Find(bool right)
        {
            Found++;
            _right += right ? 1 : 0;
        }
    }
}
