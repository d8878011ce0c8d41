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

    private static readonly string[] GermanLinks = ["es", "s", "en", "n", "e"];

    // The list's words that can be parts, each with its number and that number's logarithm, and the sum of all numbers: worked out once for all splitters.
    private static readonly Lazy<(Dictionary<string, (long Count, double Log)> Words, long Sum)> LazySwedish = new(() =>
    {
        var words = KnowledgeFiles.Rows("Discovery.sv-words.tsv", 2).Where(row => row[0].Length >= LeastPart)
            .ToDictionary(row => row[0], row => long.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return (words.Where(entry => !NoParts.Contains(entry.Key)).ToDictionary(entry => entry.Key, entry => (entry.Value, Log(entry.Value)), StringComparer.Ordinal), words.Values.Sum());
    });

    private readonly Dictionary<string, (long Count, double Log)>.AlternateLookup<ReadOnlySpan<char>> _own;
    private readonly Dictionary<string, (long Count, double Log)>.AlternateLookup<ReadOnlySpan<char>>? _listed;
    private readonly bool _isSwedish;
    private readonly double _total;
    private readonly double _unseen;

    /// <param name="language"><c>sv</c> or <c>de</c>.</param>
    /// <param name="own">Words of the texts themselves and how often each occurs.</param>
    internal CompoundSplitter(string language, IReadOnlyDictionary<string, int> own)
    {
        _isSwedish = language == "sv";
        var listed = _isSwedish ? LazySwedish.Value.Words : [];
        var words = new Dictionary<string, (long Count, double Log)>(StringComparer.Ordinal);
        var sum = _isSwedish ? LazySwedish.Value.Sum : 0;
        foreach (var (word, count) in own.Where(entry => entry.Key.Length >= LeastPart))
        {
            sum += count;
            if (!NoParts.Contains(word))
            {
                var all = count + listed.GetValueOrDefault(word).Count;
                words[word] = (all, Log(all));
            }
        }

        _own = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _listed = _isSwedish ? listed.GetAlternateLookup<ReadOnlySpan<char>>() : null;
        _total = Log(Math.Max(1, sum));
        _unseen = -_total - UnseenPenalty;
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

        var tails = new Tail?[(word.Length + 1) * (Deepest + 1)];
        var tail = Best(word, 0, 0, tails);
        if (tail.Head is null)
        {
            return [word];
        }

        var parts = new List<string>(2);
        var (from, depth) = (0, 0);
        while (tail.Head is { } head)
        {
            parts.Add(head);
            (from, depth) = (tail.At, depth + 1);
            tail = Best(word, from, depth, tails);
        }

        parts.Add(word[from..]);
        return parts;
    }

    private Tail Best(string word, int from, int depth, Tail?[] tails)
    {
        ref var tail = ref tails[(depth * (word.Length + 1)) + from];
        if (tail is { } known)
        {
            return known;
        }

        var best = Find(word.AsSpan(from)) is { } whole ? new Tail(whole.Log, null, 0, IsWord: true) : new Tail(_unseen, null, 0, IsWord: false);
        if (depth < Deepest)
        {
            for (var at = from + LeastPart; at <= word.Length - LeastPart; at++)
            {
                if (Head(word.AsSpan(from, at - from)) is not { } head)
                {
                    continue;
                }

                var rest = Best(word, at, depth + 1, tails);
                if (rest.Score <= _unseen && !rest.IsWord)
                {
                    continue;
                }

                var sum = head.Log + rest.Score + (LetterBonus * Math.Min(at - from, word.Length - at));
                if (sum > best.Score + 1e-9)
                {
                    best = new Tail(sum, head.Word, at, IsWord: true);
                }
            }
        }

        tail = best;
        return best;
    }

    // The first part of a compound as a word of its own: without its linking letters and with the vowel that it lost.
    private (string Word, double Log)? Head(ReadOnlySpan<char> part)
    {
        Span<char> form = stackalloc char[part.Length + 1];
        part.CopyTo(form);
        var best = Find(part);
        if (_isSwedish)
        {
            if (part[^1] == 's')
            {
                best = Better(best, part[..^1]);
            }
            else if (part[^1] is 'u' or 'o')
            {
                form[part.Length - 1] = 'a';
                best = Better(best, form[..part.Length]);
                form[part.Length - 1] = part[^1];
            }

            form[part.Length] = 'a';
            best = Better(best, form);
            form[part.Length] = 'e';
            return Better(best, form);
        }

        foreach (var ending in GermanLinks)
        {
            best = part.EndsWith(ending, StringComparison.Ordinal) ? Better(best, part[..^ending.Length]) : best;
        }

        form[part.Length] = 'e';
        return Better(best, form);
    }

    private (string Word, double Log)? Better((string Word, double Log)? best, ReadOnlySpan<char> form) =>
        Find(form) is { } found && (best is null || found.Log > best.Value.Log) ? found : best;

    // A word and the logarithm of its probability; null when it is no part.
    private (string Word, double Log)? Find(ReadOnlySpan<char> form)
    {
        return _own.TryGetValue(form, out var word, out var entry) || (_listed is { } listed && listed.TryGetValue(form, out word, out entry))
            ? (word, entry.Log - _total)
            : null;
    }

    private static double Log(long count) => Math.Round(Math.Log(count), 6);

    /// <summary>The best reading of the end of a word: its first part, where the next one starts, and whether it begins with a word; without a first part it is one word.</summary>
    private readonly record struct Tail(double Score, string? Head, int At, bool IsWord);
}
