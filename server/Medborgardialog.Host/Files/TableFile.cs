using System.Globalization;
using System.Text;
using CsvHelper;
using ExcelDataReader;

namespace Medborgardialog.Host.Files;

/// <summary>
/// Reads TSV (UTF-8, a header, never quoted), CSV (RFC 4180, comma or semicolon) and XLSX (first sheet); the ending decides. What cannot be
/// read is refused with its row number, and nothing is read in part.
/// </summary>
internal static class TableFile
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CommandException">The file is missing, empty, of another kind, or has a row that cannot be read.</exception>
    public static Table Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new CommandException($"There is no file '{path}'.");
        }

        try
        {
            var table = Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".tsv" or ".txt" => ReadTsv(path),
                ".csv" => ReadCsv(path),
                ".xlsx" => ReadXlsx(path),
                var ending => throw new CommandException($"'{path}' ends in '{ending}'; files that can be read end in .tsv, .csv or .xlsx."),
            };
            return table.Header.Any(name => name.Length > 0) ? table : throw new CommandException($"'{path}' is empty: its first row must name the columns.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ExcelDataReader.Exceptions.ExcelReaderException)
        {
            throw new CommandException($"'{path}' cannot be read: {problem.Message.Split('\n')[0]}");
        }
    }

    private static Table ReadTsv(string path)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var bytes = File.ReadAllBytes(path).AsMemory();
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }

        if (!bytes.Span.Contains((byte)'\n') && bytes.Span.Contains((byte)'\r'))
        {
            throw new CommandException($"'{path}' ends its lines with CR alone, as old Macintoshes did. Save it with LF or CRLF and try again.");
        }

        string[]? header = null;
        var rows = new List<TableRow>();
        for (var number = 0; bytes.Length > 0; number++)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            var line = Decode(strict, (end < 0 ? bytes : bytes[..end]).Span, path, number);
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (header is null)
            {
                header = [.. line.Split('\t').Select(h => h.Trim())];
            }
            else
            {
                rows.Add(Row(number, line.Split('\t'), header.Length, path));
            }
        }

        return new Table(header ?? [], rows);
    }

    private static string Decode(UTF8Encoding strict, ReadOnlySpan<byte> line, string path, int number)
    {
        try
        {
            return strict.GetString(line.EndsWith("\r"u8) ? line[..^1] : line);
        }
        catch (DecoderFallbackException)
        {
            throw new CommandException(number == 0
                ? $"The header of '{path}' is not UTF-8. Save the file as UTF-8 and try again."
                : $"Row {number} of '{path}' is not UTF-8. Save the file as UTF-8 and try again.");
        }
    }

    private static TableRow Row(int number, string[] fields, int width, string path) => fields.Length == width || (fields.Length == 1 && fields[0].Length == 0)
        ? new TableRow(number, fields.Length == width ? fields : [.. Enumerable.Repeat("", width)])
        : throw new CommandException($"Row {number} of '{path}' has {fields.Length} {(fields.Length == 1 ? "field" : "fields")} where the header has {width}.");

    private static Table ReadCsv(string path)
    {
        // An empty line is a row with an empty answer. Malformed quoting is refused, not guessed at: a lost quotation mark would swallow the rows after it.
        using var csv = CsvReader.FromText(DecodeAll(path), new CsvReaderOptions { MalformedData = CsvMalformedDataHandling.Throw, SkipEmptyLines = false });
        try
        {
            csv.ReadHeader();
            var header = csv.Headers.Select(h => h.Trim()).ToList();
            var rows = new List<TableRow>();
            while (csv.Read())
            {
                rows.Add(Row(rows.Count + 1, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)], header.Count, path));
            }

            return new Table(header, rows);
        }
        catch (CsvFormatException problem)
        {
            // The header is the first record.
            throw new CommandException($"Row {problem.RecordNumber - 1} of '{path}' cannot be read: {problem.Message.Split('\n')[0].Split(": ", 2)[^1]}");
        }
    }

    private static string DecodeAll(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException problem)
        {
            var row = RowOf(bytes.AsSpan(0, Math.Clamp(problem.Index, 0, bytes.Length)));
            throw new CommandException($"{(row == 0 ? "The header" : $"Row {row}")} of '{path}' is not UTF-8. Save the file as 'CSV UTF-8' and try again.");
        }
    }

    // A line break between quotation marks is inside a row.
    private static int RowOf(ReadOnlySpan<byte> before)
    {
        var (row, quoted) = (0, false);
        foreach (var value in before)
        {
            quoted ^= value == (byte)'"';
            row += value == (byte)'\n' && !quoted ? 1 : 0;
        }

        return row;
    }

    private static Table ReadXlsx(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = File.OpenRead(path);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        List<string>? header = null;
        var rows = new List<TableRow>();
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i))).ToList();
            if (header is null)
            {
                header = fields;
            }
            else
            {
                rows.Add(new TableRow(rows.Count + 1, [.. fields.Concat(Enumerable.Repeat("", header.Count)).Take(header.Count)]));
            }
        }

        return new Table(header ?? [], rows);
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!.Trim(),
    };
}
