using Medborgardialog.TextAnalysis.Language;

namespace Medborgardialog.TextAnalysis.Statements;

/// <summary>
/// Cuts an answer into the statements it makes: at the ends of sentences, at line breaks and list marks, at semicolons and free dashes, and before words that open a new matter ("dessutom", "och sen"),
/// where both sides carry content. Between statements stand only spaces and list marks; a remark of a word or two stays with its neighbour.
/// </summary>
internal static class StatementSplitter
{
    // With fewer words than this a part says nothing alone ("Suck.", "Tyvärr.") and joins its neighbour.
    private const int LeastWords = 2;

    // Both sides of a conjunction need this many words to be two matters.
    private const int LeastWordsAtCue = 3;

    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "t", "ex", "t.ex", "bl", "a", "bl.a", "ca", "kl", "nr", "m", "m.m", "dvs", "d.v.s", "st", "tel", "tfn", "hälsn", "mvh", "ev", "resp", "inkl", "exkl", "max", "min", "fd", "f.d", "p.g.a", "pga", "fr", "s.k", "s", "k", "o", "dyl", "forts", "avd", "jan", "feb", "aug", "sept", "okt", "nov", "dec", "e.g", "i.e", "z.b", "g", "v", "lgh", "bl.a",
    };

    // Words that open a new matter; several words are one cue.
    private static readonly string[][] Cues =
    [
        ["dessutom"], ["och", "sen"], ["och", "sedan"], ["å", "sen"], ["o", "sen"], ["sen", "är"], ["sen", "har"], ["sen", "så"], ["plus", "att"], ["samt", "att"], ["för", "övrigt"], ["förutom", "det"], ["utöver", "det"], ["en", "annan", "sak"],
        ["och", "även"], ["och", "dessutom"], ["men", "också"], ["och", "också"], ["och", "så"], ["även", "om", "jag"], ["men", "det", "värsta"], ["men", "värst"], ["värst", "är"], ["sedan", "är"], ["i", "övrigt"], ["däremot"], ["also"], ["and", "also"], ["besides"], ["plus"],
        ["lisäksi"], ["außerdem"], ["ausserdem"], ["och", "att"], ["och", "fler"], ["och", "mer"],
    ];

    internal static List<TextSpan> Split(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var parts = new List<Part>();
        var first = 0;
        var line = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > first && (StartsAfter(text, tokens, i, out line) || (IsCue(text, tokens, i) && WordsIn(tokens, first, i) >= LeastWordsAtCue && WordsAhead(text, tokens, i) >= LeastWordsAtCue)))
            {
                Add(parts, text, tokens, first, i, line);
                first = i;
            }
        }

        Add(parts, text, tokens, first, tokens.Count, true);
        return Merge(parts);
    }

    // Whether the token at the index begins a new part because of what stands before it.
    private static bool StartsAfter(string text, List<TextToken> tokens, int index, out bool line)
    {
        var previous = tokens[index - 1];
        var gap = text.AsSpan(previous.End, tokens[index].Start - previous.End);
        line = gap.ContainsAny("\n\r\u2028\u2029");
        if (line)
        {
            return true;
        }

        var sign = previous.Kind == TextTokenKind.Sign ? text[previous.Start] : '\0';
        if (sign is '!' or '?' or '…' or '؟' or '。' or ';' or '•' or '·')
        {
            return !IsSign(tokens[index], text, ".!?…)\"”'");
        }

        if (sign is '-' or '–' or '—' && gap.Length > 0)
        {
            return index > 1 && text.AsSpan(tokens[index - 2].End, previous.Start - tokens[index - 2].End).Length > 0 && tokens[index - 2].Kind != TextTokenKind.Number;
        }

        if (sign == '.')
        {
            return gap.Length > 0 ? !IsAbbreviation(text, tokens, index - 1) : IsGluedSentence(text, tokens, index);
        }

        // A closing quote or bracket after the end of a sentence.
        return sign is '"' or '”' or ')' && gap.Length > 0 && index > 1 && IsSign(tokens[index - 2], text, ".!?");
    }

    // "mörkt.Fixa": a sentence that forgot its space.
    private static bool IsGluedSentence(string text, List<TextToken> tokens, int index) =>
        tokens[index].Kind == TextTokenKind.Word && tokens[index].Length > 2 && char.IsUpper(text[tokens[index].Start]) && index > 1 && tokens[index - 2] is { Kind: TextTokenKind.Word, Length: > 2 } && char.IsLower(text[tokens[index - 2].End - 1]);

    private static bool IsAbbreviation(string text, List<TextToken> tokens, int dot)
    {
        if (dot == 0 || tokens[dot - 1].End != tokens[dot].Start)
        {
            return false;
        }

        var before = tokens[dot - 1];
        if (before.Kind == TextTokenKind.Number)
        {
            // "1. Belysning" numbers a list, "den 3. maj" a day: neither ends a sentence unless a capital follows text.
            return dot == 1 || !(dot + 1 < tokens.Count && char.IsUpper(text[tokens[dot + 1].Start]));
        }

        return before.Kind == TextTokenKind.Word && before.Length <= 6 && Abbreviations.Contains(Tokenizer.Lower(text, before)) && dot + 1 < tokens.Count && !char.IsUpper(text[tokens[dot + 1].Start]);
    }

    private static bool IsSign(TextToken token, string text, string signs) => token.Kind == TextTokenKind.Sign && signs.Contains(text[token.Start], StringComparison.Ordinal);

    private static bool IsCue(string text, List<TextToken> tokens, int index)
    {
        if (tokens[index].Kind != TextTokenKind.Word || tokens[index].Length >= 12)
        {
            return false;
        }

        var first = Tokenizer.Lower(text, tokens[index]);
        foreach (var cue in Cues)
        {
            var matches = cue[0] == first && index + cue.Length <= tokens.Count;
            for (var i = 1; matches && i < cue.Length; i++)
            {
                matches = tokens[index + i].Length < 12 && Tokenizer.Lower(text, tokens[index + i]) == cue[i];
            }

            if (matches)
            {
                return true;
            }
        }

        return false;
    }

    private static int WordsIn(List<TextToken> tokens, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end && words < LeastWordsAtCue; i++)
        {
            words += tokens[i].Kind is TextTokenKind.Word or TextTokenKind.Placeholder ? 1 : 0;
        }

        return words;
    }

    // The words after a cue, up to the end of the sentence.
    private static int WordsAhead(string text, List<TextToken> tokens, int index)
    {
        var words = 0;
        for (var i = index + 1; i < tokens.Count && words < LeastWordsAtCue + 1; i++)
        {
            if (StartsAfter(text, tokens, i, out _))
            {
                break;
            }

            words += tokens[i].Kind is TextTokenKind.Word or TextTokenKind.Placeholder ? 1 : 0;
        }

        return words;
    }

    private static void Add(List<Part> parts, string text, List<TextToken> tokens, int first, int end, bool line)
    {
        var words = WordsIn(tokens, first, end);
        while (first < end && tokens[first].Kind == TextTokenKind.Sign && text[tokens[first].Start] is '-' or '–' or '—' or '*' or '•' or '·' or ',' or ';')
        {
            first++;
        }

        if (first < end)
        {
            parts.Add(new Part(tokens[first].Start, tokens[end - 1].End, words, line));
        }
    }

    private static List<TextSpan> Merge(List<Part> parts)
    {
        var spans = new List<TextSpan>(parts.Count);
        var pending = -1;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var small = part.Words < LeastWords;
            if (small && spans.Count > 0 && pending < 0 && !parts[i - 1].EndsLine)
            {
                spans[^1] = new TextSpan(spans[^1].Start, part.End - spans[^1].Start);
                continue;
            }

            var start = pending >= 0 ? pending : part.Start;
            pending = -1;
            if (small && !part.EndsLine && i + 1 < parts.Count)
            {
                pending = start;
                continue;
            }

            spans.Add(new TextSpan(start, part.End - start));
        }

        return spans;
    }

    private readonly record struct Part(int Start, int End, int Words, bool EndsLine);
}
