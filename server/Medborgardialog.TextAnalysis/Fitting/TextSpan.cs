namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>A part of a text, in UTF-16 code units.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    internal int End => Start + Length;

    internal string Of(string text) => text.Substring(Start, Length);
}

/// <summary>Cuts a text at the ends of its sentences and lines.</summary>
internal static class SentenceCutter
{
    /// <summary>The sentences, without the white space around them; those without any letter or digit belong to the one before.</summary>
    internal static List<TextSpan> Cut(string text)
    {
        var spans = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '\n' or '\r' or '\u2028' or ';' || (text[i] is '.' or '!' or '?' or '…' or '؟' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])) && !IsAbbreviation(text, i));
            if (ends)
            {
                Add(text, start, i + 1, spans);
                start = i + 1;
            }
        }

        Add(text, start, text.Length, spans);
        return spans;
    }

    // "kl. 18", "t. ex.", "ca." go on.
    private static bool IsAbbreviation(string text, int dot)
    {
        var begin = dot;
        while (begin > 0 && char.IsLetter(text[begin - 1]))
        {
            begin--;
        }

        return text[dot] == '.' && text[begin..dot].ToLowerInvariant() is "kl" or "ca" or "t" or "ex" or "bl" or "m" or "st" or "nr" or "s" or "k" or "d" or "v";
    }

    private static void Add(string text, int start, int end, List<TextSpan> spans)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end <= start)
        {
            return;
        }

        if (text.AsSpan(start, end - start).ContainsLetterOrDigit())
        {
            spans.Add(new TextSpan(start, end - start));
        }
        else if (spans.Count > 0)
        {
            spans[^1] = new TextSpan(spans[^1].Start, end - spans[^1].Start);
        }
    }

    private static bool ContainsLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
