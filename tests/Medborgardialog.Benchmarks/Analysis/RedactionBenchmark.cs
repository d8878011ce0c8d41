using System.Globalization;
using Medborgardialog.TextAnalysis.Redaction;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>
/// <c>analysis --data DIR --only redaction [--list] [--files FILE ...]</c>: recall and precision per type on the data folder's marked answers (and on other marked
/// files), and the share of the ordinary answers without personal data that the redactor changes.
/// </summary>
internal static class RedactionBenchmark
{
    private const string Marked = "redaction/sv-redaction.tsv";

    // The changed rows that do hold personal data, each with the reason, decided by eye: a change there is no error.
    private const string Decided = "Analysis/ordinary-answers-with-personal-data.tsv";

    internal static void Run(string data, IReadOnlyList<string> files, bool list)
    {
        var redactor = new Redactor(new RedactorOptions());
        foreach (var file in files.Prepend(Path.Combine(data, Marked)))
        {
            if (!File.Exists(file))
            {
                Console.WriteLine($"skipped: {file} is not there");
                continue;
            }

            var score = RedactionScore.Of(redactor, file);
            Console.WriteLine($"\nRedaction, {Path.GetFileName(file)}");
            Write(score.Table());
            if (list)
            {
                Write(score.Errors);
            }
        }

        Changes(redactor, data, list);
        RedactionSpeed.Run(redactor);
    }

    private static void Changes(Redactor redactor, string data, bool list)
    {
        var decided = File.ReadLines(Path.Combine(AppContext.BaseDirectory, Decided)).Skip(1).Select(line => line.Split('\t')).Select(cells => (File: cells[0], Row: cells[1])).ToHashSet();
        Console.WriteLine($"\nOrdinary answers changed (those with personal data are listed in {Path.GetFileName(Decided)})");
        Console.WriteLine("| set | answers | changed | of these with personal data | changed without personal data | share |\n|---|---|---|---|---|---|");
        var all = new Changed(0, 0, 0);
        var listed = new List<string>();
        foreach (var file in Training.Files)
        {
            if (!File.Exists(Path.Combine(data, file)))
            {
                Console.WriteLine($"skipped: {file} is not there");
                continue;
            }

            var own = LabelledData.Read(data, file);
            var hits = own.Select(row => (Row: row, redactor.Redact(row.Text).Findings)).Where(result => result.Findings.Count > 0).ToList();
            var right = hits.Where(hit => decided.Contains((file, hit.Row.Id))).ToList();
            var changed = new Changed(own.Count, hits.Count, right.Count);
            changed.Print(file);
            all = new Changed(all.Rows + changed.Rows, all.Hits + changed.Hits, all.Right + changed.Right);
            listed.AddRange(hits.Select(hit => $"{(right.Contains(hit) ? "right" : "false")}\t{file}\t{hit.Row.Id}\t{string.Join('|', hit.Row.Labels)}\t{Shown(hit.Row.Text, hit.Findings)}"));
        }

        if (all.Rows > 0)
        {
            all.Print("**all**");
        }

        if (list)
        {
            Write(listed);
        }
    }

    private static string Shown(string text, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Reverse())
        {
            text = text.Insert(finding.End, "}").Insert(finding.Start, $"{finding.Type}{{");
        }

        return text;
    }

    private static void Write(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }
    }

    private sealed record Changed(int Rows, int Hits, int Right)
    {
        internal void Print(string name) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {name} | {Rows} | {Hits} | {Right} | {Hits - Right} | {(double)(Hits - Right) / Math.Max(1, Rows - Right):P2} |"));
    }
}
