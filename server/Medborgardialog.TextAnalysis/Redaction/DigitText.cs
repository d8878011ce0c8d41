namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Reads the letters O, l and I as the digits that they are written for: <c>O7O-174 O6 12</c>.</summary>
internal static class DigitText
{
    /// <summary>The text with such letters replaced, of the same length.</summary>
    internal static string Of(string text)
    {
        char[]? copy = null;
        for (var i = 0; i < text.Length;)
        {
            if (!IsPart(text[i]))
            {
                i++;
                continue;
            }

            var (start, digits, letters, others) = (i, 0, 0, 0);
            for (; i < text.Length && IsPart(text[i]); i++)
            {
                digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
                letters += IsLookalike(text[i]) ? 1 : 0;
                others += char.IsAsciiDigit(text[i]) || IsLookalike(text[i]) ? 0 : 1;
            }

            // "O7O" but not "l" alone, "Oil2" or "2l".
            if (letters > 0 && others == 0 && digits > 0 && (i - start > 2 || text[start] is 'O' or 'o'))
            {
                copy ??= text.ToCharArray();
                for (var at = start; at < i; at++)
                {
                    copy[at] = text[at] switch { 'O' or 'o' => '0', 'l' or 'I' => '1', _ => text[at] };
                }
            }
        }

        return copy is null ? text : new string(copy);
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c);

    private static bool IsLookalike(char c) => c is 'O' or 'o' or 'l' or 'I';
}
