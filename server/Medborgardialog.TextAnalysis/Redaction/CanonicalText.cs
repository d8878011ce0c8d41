using System.Globalization;
using System.Text;

namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>
/// A text as the scanners see it: letters composed, invisible characters dropped, odd spaces and dashes made plain, digits of other scripts made ASCII.
/// Every character knows which part of the input it stands for, so that hiding a number behind a zero-width space does not help.
/// </summary>
internal sealed class CanonicalText
{
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    private CanonicalText(string text, int[]? starts, int[]? ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    internal string Text { get; }

    internal static CanonicalText Of(string input)
    {
        var index = 0;
        while (index < input.Length && IsPlain(input[index]))
        {
            index++;
        }

        return index == input.Length ? new CanonicalText(input, null, null) : Convert(input);
    }

    internal int InputStart(int index) => _starts is null ? index : _starts[index];

    /// <summary>The end in the input of what the character before <paramref name="end"/> stands for.</summary>
    internal int InputEnd(int end) => _ends is null ? end : _ends[end - 1];

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t' or 'å' or 'ä' or 'ö' or 'Å' or 'Ä' or 'Ö' or 'é' or 'ü';

    private static CanonicalText Convert(string input)
    {
        var text = new StringBuilder(input.Length);
        var starts = new List<int>(input.Length);
        var ends = new List<int>(input.Length);
        for (var i = 0; i < input.Length; i++)
        {
            var c = input[i];
            if (text.Length > 0 && TryCompose(text[^1], c, out var composed) && ends[^1] == i)
            {
                text[^1] = composed;
                ends[^1] = i + 1;
                continue;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                continue;
            }

            text.Append(Plain(c));
            starts.Add(i);
            ends.Add(i + 1);
        }

        return new CanonicalText(text.ToString(), [.. starts], [.. ends]);
    }

    private static bool TryCompose(char letter, char mark, out char composed)
    {
        composed = letter;
        if (mark is < '\u0300' or > '\u036F' || !char.IsLetter(letter))
        {
            return false;
        }

        var pair = string.Create(2, (letter, mark), static (span, value) => (span[0], span[1]) = value).Normalize(NormalizationForm.FormC);
        composed = pair.Length == 1 ? pair[0] : letter;
        return pair.Length == 1;
    }

    private static char Plain(char c) => c switch
    {
        '\u00A0' or '\u2007' or '\u2009' or '\u202F' or '\u2002' or '\u2003' or '\u2004' or '\u2005' or '\u2006' or '\u2008' or '\u200A' or '\u3000' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
        '\u2018' or '\u2019' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\uFF20' => '@',
        '\uFF0B' => '+',
        '\uFF0E' => '.',
        _ when c > '\u007F' && char.IsDigit(c) => (char)('0' + (int)CharUnicodeInfo.GetNumericValue(c)),
        _ => c,
    };
}
