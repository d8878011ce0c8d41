using System.Text;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>
/// Spoils texts as hurried thumbs do, the same texts always in the same way: every other text loses the marks over å, ä and ö; a third of the words of four letters or more get one slip (a letter left out, doubled,
/// or exchanged with the next); of words of ten letters or more one in seven is written apart.
/// </summary>
internal static class Misspelling
{
    private const uint Seed = 20261126;

    internal static string Of(string text)
    {
        var random = Seed;
        foreach (var c in text)
        {
            random = (random ^ c) * 16777619u;
        }

        var withoutMarks = Next(ref random, 2) == 0;
        var spoilt = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i == start)
            {
                spoilt.Append(text[i++]);
                continue;
            }

            spoilt.Append(Word(text[start..i], withoutMarks, ref random));
        }

        return spoilt.ToString();
    }

    private static string Word(string word, bool withoutMarks, ref uint random)
    {
        if (withoutMarks)
        {
            word = word.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o').Replace('Å', 'A').Replace('Ä', 'A').Replace('Ö', 'O');
        }

        if (word.Length >= 4 && Next(ref random, 3) == 0)
        {
            var at = 1 + (int)Next(ref random, (uint)word.Length - 2);
            word = Next(ref random, 3) switch
            {
                0 => word.Remove(at, 1),
                1 => word.Insert(at, word[at].ToString()),
                _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            };
        }

        return word.Length >= 10 && Next(ref random, 7) == 0 ? word.Insert(word.Length / 2, " ") : word;
    }

    private static uint Next(ref uint random, uint below)
    {
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        return random % below;
    }
}
