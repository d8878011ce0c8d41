using System.Text;

namespace Medborgardialog.TextAnalysis.Language;

/// <summary>
/// Leads words as people write them to the words of a given vocabulary: capitals, repeated letters ("mooooped"), missing å, ä and ö ("morkt"), one slip of the keys, and compounds written apart.
/// </summary>
internal sealed class Normalizer
{
    private const int LeastRepairedLength = 5;
    private const int LeastPartLength = 3;
    private const int LongestWord = 40;

    private readonly HashSet<string> _vocabulary;
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _deletions = new(StringComparer.Ordinal);

    /// <summary>Creates a normaliser for a vocabulary of lower-case words, the most frequent first: an earlier word wins where two are equally near.</summary>
    internal Normalizer(IEnumerable<string> vocabulary)
    {
        _vocabulary = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in vocabulary)
        {
            if (word.Length is 0 or > LongestWord || !_vocabulary.Add(word))
            {
                continue;
            }

            var fold = Fold(word);
            _folded.TryAdd(fold, word);
            if (fold.Length >= LeastRepairedLength)
            {
                foreach (var shorter in Deletions(fold))
                {
                    _deletions.TryAdd(shorter, word);
                }
            }
        }
    }

    /// <summary>The key under which spellings of a word meet: lower case, without marks over letters and without repeated letters.</summary>
    internal static string Fold(string word)
    {
        var fold = new StringBuilder(word.Length);
        foreach (var c in word.ToLowerInvariant())
        {
            var plain = c switch { 'å' or 'ä' or 'à' or 'á' or 'â' or 'ã' => 'a', 'ö' or 'ó' or 'ò' or 'ô' or 'ø' => 'o', 'é' or 'è' or 'ê' or 'ë' => 'e', 'ü' or 'ú' => 'u', 'í' or 'ï' => 'i', _ => c };
            if (fold.Length == 0 || fold[^1] != plain)
            {
                fold.Append(plain);
            }
        }

        return fold.ToString();
    }

    /// <summary>The word of the vocabulary that is meant, or the word itself in lower case.</summary>
    internal string Normalize(string word)
    {
        var lower = word.ToLowerInvariant();
        if (_vocabulary.Contains(lower) || word.Length > LongestWord)
        {
            return lower;
        }

        var fold = Fold(lower);
        return _folded.TryGetValue(fold, out var known) ? known : Repair(fold) ?? lower;
    }

    /// <summary>Joins neighbours that are one word of the vocabulary written apart ("buss hållplats").</summary>
    internal IReadOnlyList<string> JoinSplit(IReadOnlyList<string> words)
    {
        var joined = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 < words.Count && Join(words[i].ToLowerInvariant(), words[i + 1].ToLowerInvariant()) is { } whole)
            {
                joined.Add(whole);
                i++;
            }
            else
            {
                joined.Add(words[i]);
            }
        }

        return joined;
    }

    private string? Join(string first, string second)
    {
        if (first.Length < LeastPartLength || second.Length < LeastPartLength || first.Length + second.Length > LongestWord)
        {
            return null;
        }

        foreach (var link in (ReadOnlySpan<string>)["", "s"])
        {
            var whole = string.Concat(first, link, second);
            if (_vocabulary.Contains(whole))
            {
                return whole;
            }
        }

        return null;
    }

    // One letter too many, too few, wrong or two exchanged: the two words share a form with one letter less.
    private string? Repair(string fold)
    {
        if (fold.Length < LeastRepairedLength)
        {
            return null;
        }

        if (_deletions.TryGetValue(fold, out var longer))
        {
            return longer;
        }

        foreach (var shorter in Deletions(fold))
        {
            if (_folded.TryGetValue(shorter, out var word) || (_deletions.TryGetValue(shorter, out word) && Math.Abs(Fold(word).Length - fold.Length) <= 1 && fold[0] == Fold(word)[0]))
            {
                return word;
            }
        }

        return null;
    }

    private static IEnumerable<string> Deletions(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }
}
