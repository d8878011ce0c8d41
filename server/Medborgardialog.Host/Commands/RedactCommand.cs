using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Medborgardialog.Host.Files;
using Medborgardialog.TextAnalysis.Redaction;

namespace Medborgardialog.Host.Commands;

/// <summary><c>redact</c>: masks personal data in a plain file, without a database.</summary>
internal static class RedactCommand
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A .tsv, .csv or .xlsx file with a header." };
        var column = new Option<string>("--text-column") { Description = "The column that holds the texts.", DefaultValueFactory = _ => "text" };
        var output = new Option<string>("--out") { Description = "The .tsv file to write: row, text, findings. An existing one is replaced.", Required = true };
        var command = new Command("redact", "Mask personal data in the texts of a file.") { file, column, output };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(column)!, parsed.GetValue(output)!));
        return command;
    }

    private static int Run(string path, string column, string output)
    {
        OutputFile.Check(output, path);
        var table = TableFile.Read(path);
        var text = table.Column(column, path);
        var redactor = new Redactor(new RedactorOptions());
        var redacted = TerminalProgress.Run("Redacting", tell => table.Rows.Select(row =>
        {
            tell?.Invoke((double)row.Number / table.Rows.Count);
            return (row.Number, Text: redactor.Redact(row.Fields[text]));
        }).ToList());
        TsvWriter.Write(output, redacted.Select(r => (IReadOnlyList<string>)
        [
            r.Number.ToString(CultureInfo.InvariantCulture), r.Text.Text,
            JsonSerializer.Serialize(r.Text.Findings.Select(f => new { type = f.Type.ToString().ToUpperInvariant(), start = f.Start, length = f.Length }), Readable),
        ]).Prepend(["row", "text", "findings"]));
        Console.WriteLine($"{redacted.Count} rows, {redacted.Sum(r => r.Text.Findings.Count)} findings: {output}");
        return 0;
    }
}
