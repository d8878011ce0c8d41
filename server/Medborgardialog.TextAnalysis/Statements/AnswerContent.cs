using System.Buffers;

namespace Medborgardialog.TextAnalysis.Statements;

/// <summary>Tells answers that say nothing from those that may: digits alone, and words that are only fingers on a keyboard.</summary>
internal static class AnswerContent
{
    /// <summary>Whether a text holds a letter, a digit or a sign such as an emoji.</summary>
    internal static bool HasWords(string text) => text.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));

    private const int LongestWithoutVowel = 5;
    private const int ShortestRepeated = 3;
    private const int ShortestRun = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyåäöéüæø");
    private static readonly string[] KeyboardRows = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];

    /// <summary>Whether nothing in the text is a word. Signs such as emoji, and writing in other alphabets, are taken to say something.</summary>
    internal static bool IsNonsense(string text)
    {
        var any = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                return false;
            }

            if (!char.IsLetter(text[i]))
            {
                any |= char.IsDigit(text[i]);
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (!IsMashed(text[i..end].ToLowerInvariant()))
            {
                return false;
            }

            any = true;
            i = end - 1;
        }

        return any;
    }

    private static bool IsMashed(string word)
    {
        if (word.Any(c => c > 'ɏ'))
        {
            return false;
        }

        var withoutVowel = word.Length >= LongestWithoutVowel && !word.AsSpan().ContainsAny(Vowels);
        return withoutVowel || (word.Length >= ShortestRepeated && word.Distinct().Count() == 1) || (word.Length >= ShortestRun && KeyboardRows.Any(row => IsRun(row, word)));
    }

    // Neighbouring keys of one row, always onwards or always back: "asdf", "lkjh", but not "were".
    private static bool IsRun(string row, string word)
    {
        var step = row.IndexOf(word[1], StringComparison.Ordinal) - row.IndexOf(word[0], StringComparison.Ordinal);
        return Math.Abs(step) == 1 && Enumerable.Range(1, word.Length - 1).All(i =>
            row.Contains(word[i], StringComparison.Ordinal) && row.Contains(word[i - 1], StringComparison.Ordinal)
            && row.IndexOf(word[i], StringComparison.Ordinal) - row.IndexOf(word[i - 1], StringComparison.Ordinal) == step);
    }
}
