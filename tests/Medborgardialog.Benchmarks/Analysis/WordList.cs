using System.Globalization;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary><c>words --out FILE</c>: the words that the compound splitter knows, with how often each occurs in the text on the standard input.</summary>
internal static class WordList
{
    private const int LeastOccurrences = 20;
    private const int LongestWord = 14;

    internal static int Write(TextReader text, string file)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            var lower = line.ToLowerInvariant();
            for (var i = 0; i < lower.Length;)
            {
                var start = i;
                while (i < lower.Length && char.IsLetter(lower[i]))
                {
                    i++;
                }

                if (i - start is >= 3 and <= LongestWord)
                {
                    var word = lower[start..i];
                    counts[word] = counts.GetValueOrDefault(word) + 1;
                }

                i += i == start ? 1 : 0;
            }
        }

        var kept = counts.Where(entry => entry.Value >= LeastOccurrences).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal);
        File.WriteAllText(file, "word\tcount\n" + string.Concat(kept.Select(entry => $"{entry.Key}\t{entry.Value.ToString(CultureInfo.InvariantCulture)}\n")));
        return 0;
    }
}
