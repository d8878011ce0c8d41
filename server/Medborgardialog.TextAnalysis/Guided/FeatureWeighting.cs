namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>Which hashed features are known, and how much each weighs: rare ones more. Brings each family of a text's features to a length of its own.</summary>
internal sealed class FeatureWeighting
{
    private readonly int[] _rows;
    private readonly float[] _weights;
    private readonly float[] _lengths;

    /// <summary>Features in the order of their rows, and the lengths that the families of words and of groups are brought to; that of characters has the length 1.</summary>
    internal FeatureWeighting(int[] features, float[] weights, float wordLength = 1, float groupLength = 1)
    {
        Features = features;
        _weights = weights;
        _lengths = [1, wordLength, groupLength];
        _rows = new int[FeatureExtractor.Dimension];
        Array.Fill(_rows, -1);
        for (var row = 0; row < features.Length; row++)
        {
            _rows[features[row]] = row;
        }
    }

    internal int[] Features { get; }

    internal IReadOnlyList<float> Weights => _weights;

    internal int Count => Features.Length;

    /// <summary>Learns inverse document frequencies; a feature that fewer than <paramref name="leastTexts"/> training texts have is left out.</summary>
    internal static FeatureWeighting Learn(IEnumerable<List<RawFeature>> texts, int leastTexts, float wordLength = 1, float groupLength = 1)
    {
        var documents = new int[FeatureExtractor.Dimension];
        var last = new int[FeatureExtractor.Dimension];
        var count = 0;
        foreach (var text in texts)
        {
            count++;
            foreach (var feature in text)
            {
                if (last[feature.Index] != count)
                {
                    last[feature.Index] = count;
                    documents[feature.Index]++;
                }
            }
        }

        var features = new List<int>();
        var weights = new List<float>();
        for (var f = 0; f < documents.Length; f++)
        {
            if (documents[f] >= leastTexts)
            {
                features.Add(f);
                weights.Add(MathF.Log((1f + count) / (1f + documents[f])) + 1f);
            }
        }

        return new FeatureWeighting([.. features], [.. weights], wordLength, groupLength);
    }

    /// <summary>The weighted vector of a text.</summary>
    internal FeatureVector Apply(List<RawFeature> features)
    {
        var keys = new int[features.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = features[i].Key;
        }

        Array.Sort(keys);
        var rows = new int[keys.Length];
        var values = new float[keys.Length];
        var groups = new int[keys.Length];
        Span<double> squares = stackalloc double[3];
        var length = 0;
        for (var i = 0; i < keys.Length;)
        {
            var first = keys[i];
            var count = 0;
            for (; i < keys.Length && keys[i] >> 2 == first >> 2; i++)
            {
                count++;
            }

            var row = _rows[first >> 2];
            if (row >= 0)
            {
                var value = _weights[row] * (count == 1 ? 1 : 1 + MathF.Log(count));
                squares[first & 3] += (double)value * value;
                (rows[length], values[length], groups[length]) = (row, value, first & 3);
                length++;
            }
        }

        for (var i = 0; i < length; i++)
        {
            values[i] = (float)(values[i] / Math.Sqrt(squares[groups[i]])) * _lengths[groups[i]];
        }

        return new FeatureVector(rows[..length], values[..length]);
    }
}
