using Medborgardialog.TextAnalysis.Language;

namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>Reads the words of a text in lower case: hyphens part words, apostrophes do not, numbers and placeholders are left out, and writing without spaces gives pairs of signs.</summary>
internal static class PlainWords
{
    private const int LongestWord = 60;

    internal static List<string> Read(string text)
    {
        var words = new List<string>();
        var tokens = Tokenizer.Tokenize(text);
        foreach (var token in tokens)
        {
            if (token.Kind != TextTokenKind.Word)
            {
                continue;
            }

            var word = Tokenizer.Lower(text, token);
            if (word.Length <= 2 && token.End < text.Length && text[token.End] is '#' or '+')
            {
                // C# and C++ are names.
                var end = token.End;
                while (end < text.Length && end < token.End + 2 && text[end] is '#' or '+')
                {
                    end++;
                }

                words.Add(word + text[token.End..end]);
                continue;
            }

            foreach (var part in word.Split('-', '\u2010', '\u2011', ':'))
            {
                Add(words, part);
            }
        }

        return words;
    }

    private static void Add(List<string> words, string part)
    {
        if (part.AsSpan().ContainsAny('\'', '\u2019'))
        {
            part = part.Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal);
        }

        if (part.Length > 0 && IsUnspaced(part[0]))
        {
            for (var i = 0; i < Math.Max(1, part.Length - 1); i++)
            {
                words.Add(part.Substring(i, Math.Min(2, part.Length - i)));
            }
        }
        else if (part.Length > 1)
        {
            words.Add(part.Length > LongestWord ? part[..LongestWord] : part);
        }
    }

    // Thai, kana and Chinese characters.
    private static bool IsUnspaced(char c) => c is (>= '\u0E00' and <= '\u0E7F') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
