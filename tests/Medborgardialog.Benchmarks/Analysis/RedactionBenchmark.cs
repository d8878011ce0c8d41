using System.Diagnostics;
using System.Globalization;
using Medborgardialog.TextAnalysis.Redaction;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>
/// <c>analysis --data DIR --only redaction [--list] [--files FILE ...]</c>: recall and precision per type on the data folder's marked answers (and on other marked
/// files), and the share of the ordinary answers that the redactor changes.
/// </summary>
internal static class RedactionBenchmark
{
    private const string Marked = "redaction/sv-redaction.tsv";

    // Answers that point out a person; a name in them is personal data, so a change there is no error.
    private const string PointsOutPerson = "N4";

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
        Console.WriteLine("\nOrdinary answers changed (some of them hold personal data: --list shows which changes were made)");
        Console.WriteLine("| set | answers | changed | share | changed outside N4 | share |\n|---|---|---|---|---|---|");
        var (rows, changed, outside, others) = (0, 0, 0, 0);
        var listed = new List<string>();
        var watch = new Stopwatch();
        foreach (var file in Training.Files)
        {
            if (!File.Exists(Path.Combine(data, file)))
            {
                Console.WriteLine($"skipped: {file} is not there");
                continue;
            }

            var own = LabelledData.Read(data, file);
            watch.Start();
            var results = own.Select(row => (Row: row, redactor.Redact(row.Text).Findings)).ToList();
            watch.Stop();
            var hits = results.Where(result => result.Findings.Count > 0).ToList();
            var hitsOutside = hits.Count(hit => !hit.Row.Labels.Contains(PointsOutPerson));
            var ordinary = own.Count(row => !row.Labels.Contains(PointsOutPerson));
            Print(file, own.Count, hits.Count, hitsOutside, ordinary);
            (rows, changed, outside, others) = (rows + own.Count, changed + hits.Count, outside + hitsOutside, others + ordinary);
            listed.AddRange(hits.Select(hit => $"{Path.GetFileNameWithoutExtension(file)} {string.Join('|', hit.Row.Labels)} {Shown(hit.Row.Text, hit.Findings)}"));
        }

        if (rows == 0)
        {
            return;
        }

        Print("**all**", rows, changed, outside, others);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{watch.Elapsed.TotalMilliseconds / rows:F3} ms for one answer"));
        if (list)
        {
            Write(listed);
        }
    }

    private static void Print(string name, int rows, int changed, int outside, int others) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {rows} | {changed} | {(double)changed / rows:P2} | {outside} | {(double)outside / Math.Max(1, others):P2} |"));

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
}
