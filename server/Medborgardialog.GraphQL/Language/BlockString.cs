using System.Text;

namespace Medborgardialog.GraphQL.Language;

/// <summary>The meaning and the printed form of block strings. Specification section "Block Strings".</summary>
internal static class BlockString
{
    /// <summary>The text that a block means: common indentation and blank lines at both ends taken away. <c>BlockStringValue(rawValue)</c>.</summary>
    public static string Dedent(string raw)
    {
        var lines = SplitLines(raw);
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = LeadingWhiteSpace(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            if (i > 0 && indent < commonIndent)
            {
                commonIndent = indent;
            }
        }

        var text = new StringBuilder(raw.Length);
        for (var i = Math.Max(first, 0); i <= last; i++)
        {
            if (i > first)
            {
                text.Append('\n');
            }

            text.Append(i == 0 ? lines[i] : lines[i].AsSpan(Math.Min(commonIndent, lines[i].Length)));
        }

        return text.ToString();
    }

    /// <summary>The block with its triple quotes.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = SplitLines(escaped);
        var isSingleLine = lines.Length == 1;

        // A first line that is not indented would lose nothing, the others would lose an indentation that they share.
        var forceLeadingNewLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line[0]));
        var hasTrailingTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var forceTrailingNewLine = (value.EndsWith('"') && !hasTrailingTripleQuotes) || value.EndsWith('\\');
        var asMultipleLines = !isSingleLine || value.Length > 70 || forceTrailingNewLine || forceLeadingNewLine || hasTrailingTripleQuotes;
        var skipLeadingNewLine = isSingleLine && value.Length > 0 && IsWhiteSpace(value[0]);

        var text = new StringBuilder("\"\"\"");
        if ((asMultipleLines && !skipLeadingNewLine) || forceLeadingNewLine)
        {
            text.Append('\n');
        }

        text.Append(escaped);
        if (asMultipleLines || forceTrailingNewLine)
        {
            text.Append('\n');
        }

        return text.Append("\"\"\"").ToString();
    }

    private static string[] SplitLines(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private static int LeadingWhiteSpace(string line)
    {
        var count = 0;
        while (count < line.Length && IsWhiteSpace(line[count]))
        {
            count++;
        }

        return count;
    }

    private static bool IsWhiteSpace(char character) => character is ' ' or '\t';
}
