using System.Collections.Concurrent;

namespace Medborgardialog.TextAnalysis.Language;

/// <summary>
/// Groups of words that mean much the same, by their vectors. A classifier that has seen one word of a group knows something about the others. Words that are not listed
/// belong to the group whose middle is nearest.
/// </summary>
internal sealed class WordGroups
{
    // Below this cosine a word is like no group (set by hand).
    private const double LeastSimilarity = 0.5;

    private const int MostRememberedWords = 20_000;

    private static readonly Lazy<WordGroups> LazyShared = new(() => new WordGroups(SubwordVectors.Shared));

    private readonly SubwordVectors _vectors;
    private readonly float[][] _middles;
    private readonly ConcurrentDictionary<string, int> _found = new(StringComparer.Ordinal);

    internal WordGroups(SubwordVectors vectors)
    {
        _vectors = vectors;
        _middles = Middles(vectors);
    }

    /// <summary>The groups that are part of this build.</summary>
    internal static WordGroups Shared => LazyShared.Value;

    /// <summary>How many there are.</summary>
    internal int Count => _middles.Length;

    /// <summary>The group of a folded word, from 0; -1 when it is like none.</summary>
    internal int Of(string word)
    {
        if (_vectors.Row(word) is >= 0 and var row)
        {
            return _vectors.Groups[row];
        }

        if (_found.TryGetValue(word, out var known))
        {
            return known;
        }

        var nearest = Nearest(word);
        // Only a memory of what was worked out: it may stop growing at any size without changing a result.
        if (_found.Count < MostRememberedWords)
        {
            _found.TryAdd(word, nearest);
        }

        return nearest;
    }

    private int Nearest(string word)
    {
        Span<float> vector = stackalloc float[SubwordVectors.Dimensions];
        if (!_vectors.TryRead(word, vector))
        {
            return -1;
        }

        var (best, nearest) = (LeastSimilarity, -1);
        for (var group = 0; group < _middles.Length; group++)
        {
            // In lanes of a fixed number, whatever the machine's own, so that the last bits decide the same everywhere.
            float a = 0, b = 0, c = 0, d = 0;
            var middle = _middles[group];
            for (var i = 0; i < SubwordVectors.Dimensions; i += 4)
            {
                a += vector[i] * middle[i];
                b += vector[i + 1] * middle[i + 1];
                c += vector[i + 2] * middle[i + 2];
                d += vector[i + 3] * middle[i + 3];
            }

            var similarity = (a + b) + (c + d);
            if (similarity > best)
            {
                (best, nearest) = (similarity, group);
            }
        }

        return nearest;
    }

    private static float[][] Middles(SubwordVectors vectors)
    {
        var middles = Enumerable.Range(0, vectors.Groups.Max() + 1).Select(_ => new float[SubwordVectors.Dimensions]).ToArray();
        var vector = new float[SubwordVectors.Dimensions];
        for (var row = 0; row < vectors.Words.Count; row++)
        {
            vectors.TryRead(vectors.Words[row], vector);
            var middle = middles[vectors.Groups[row]];
            for (var d = 0; d < vector.Length; d++)
            {
                middle[d] += vector[d];
            }
        }

        foreach (var middle in middles)
        {
            var length = (float)Math.Sqrt(middle.Sum(v => (double)v * v));
            for (var d = 0; d < middle.Length && length > 0; d++)
            {
                middle[d] /= length;
            }
        }

        return middles;
    }
}
