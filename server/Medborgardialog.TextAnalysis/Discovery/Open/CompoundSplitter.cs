using System.Globalization;
using Medborgardialog.TextAnalysis.Knowledge;

namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>
/// Replaces a Swedish or German compound by its parts, when the parts are words so frequent that they explain it better than it does itself:
/// the sum of the logarithms of their probabilities and 0.8 for each letter of the shorter part.
/// </summary>
internal sealed class CompoundSplitter
{
    private const int LeastPart = 3;
    private const int LeastWord = 7;
    private const int LongestWord = 60;
    private const int Deepest = 3;
    private const double LetterBonus = 0.8;
    private const double UnseenPenalty = 1.5;

    // Endings and small words that are no parts of their own.
    private static readonly HashSet<string> NoParts = new(
        ("ning ningen ningar het heten heter hets ande are des tion ten men att lig liga ingen enhet ade ska som inte och det den ens era ser bar bara ina kan " +
        "für der die das und ung ungen lich keit heit isch ige igen ein eine sam").Split(' '), StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyDictionary<string, int>> LazySwedish = new(() => KnowledgeFiles.Rows("Discovery.sv-words.tsv", 2)
        .ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    private readonly Dictionary<string, double> _logs = new(StringComparer.Ordinal);
    private readonly bool _isSwedish;
    private readonly double _unseen;

    /// <param name="language"><c>sv</c> or <c>de</c>.</param>
    /// <param name="own">Words of the texts themselves and how often each occurs.</param>
    internal CompoundSplitter(string language, IReadOnlyDictionary<string, int> own)
    {
        _isSwedish = language == "sv";
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (word, count) in own.Concat(_isSwedish ? LazySwedish.Value : []))
        {
            if (word.Length >= LeastPart)
            {
                counts[word] = counts.GetValueOrDefault(word) + count;
            }
        }

        var total = Math.Round(Math.Log(Math.Max(1, counts.Values.Sum())), 6);
        _unseen = -total - UnseenPenalty;
        foreach (var (word, count) in counts.Where(entry => !NoParts.Contains(entry.Key)))
        {
            _logs[word] = Math.Round(Math.Log(count), 6) - total;
        }
    }

    /// <summary>Whether there is a splitter for a language.</summary>
    internal static bool Knows(string language) => language is "sv" or "de";

    /// <summary>The parts of a lower-case word; the word alone when it is no compound.</summary>
    internal IReadOnlyList<string> Split(string word)
    {
        if (word.Length is < LeastWord or > LongestWord)
        {
            return [word];
        }

        var tails = new (double Score, List<string> Parts)?[word.Length + 1, Deepest + 1];
        return Best(word, 0, 0, tails).Parts;
    }

    private (double Score, List<string> Parts) Best(string word, int from, int depth, (double Score, List<string> Parts)?[,] tails)
    {
        if (tails[from, depth] is { } known)
        {
            return known;
        }

        var whole = word[from..];
        var best = (Score: _logs.TryGetValue(whole, out var own) ? own : _unseen, Parts: (List<string>)[whole]);
        if (depth < Deepest)
        {
            for (var at = from + LeastPart; at <= word.Length - LeastPart; at++)
            {
                if (Head(word[from..at]) is not { } head)
                {
                    continue;
                }

                var (score, parts) = Best(word, at, depth + 1, tails);
                if (score <= _unseen && !_logs.ContainsKey(parts[0]))
                {
                    continue;
                }

                var sum = _logs[head] + score + (LetterBonus * Math.Min(at - from, word.Length - at));
                if (sum > best.Score + 1e-9)
                {
                    best = (sum, [head, .. parts]);
                }
            }
        }

        tails[from, depth] = best;
        return best;
    }

    // The first part of a compound as a word of its own: without its linking letters and with the vowel that it lost.
    private string? Head(string part)
    {
        string? best = null;
        Try(part);
        if (_isSwedish)
        {
            TryWithout("s", "");
            TryWithout("u", "a");
            TryWithout("o", "a");
            Try(part + "a");
            Try(part + "e");
        }
        else
        {
            TryWithout("es", "");
            TryWithout("s", "");
            TryWithout("en", "");
            TryWithout("n", "");
            TryWithout("e", "");
            Try(part + "e");
        }

        return best;

        void TryWithout(string ending, string instead)
        {
            if (part.EndsWith(ending, StringComparison.Ordinal))
            {
                Try(part[..^ending.Length] + instead);
            }
        }

        void Try(string form)
        {
            if (form.Length >= LeastPart && _logs.TryGetValue(form, out var log) && (best is null || log > _logs[best]))
            {
                best = form;
            }
        }
    }
}
