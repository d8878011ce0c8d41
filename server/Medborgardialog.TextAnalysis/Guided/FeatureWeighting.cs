namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>Weights features by how rare they are in the training texts, and brings each group of a text to unit length.</summary>
internal sealed class FeatureWeighting
{
    private readonly float[] _weight;

    internal FeatureWeighting(float[] weight) => _weight = weight;

    internal float[] Weights => _weight;

    /// <summary>Learns inverse document frequencies; a feature that no training text has weighs nothing.</summary>
    internal static FeatureWeighting Learn(IEnumerable<List<RawFeature>> texts)
    {
        var documents = new int[FeatureExtractor.Dimension];
        var seen = new HashSet<int>();
        var count = 0;
        foreach (var text in texts)
        {
            seen.Clear();
            count++;
            foreach (var feature in text)
            {
                if (seen.Add(feature.Index))
                {
                    documents[feature.Index]++;
                }
            }
        }

        var weight = new float[documents.Length];
        for (var f = 0; f < weight.Length; f++)
        {
            weight[f] = documents[f] == 0 ? 0 : MathF.Log((1f + count) / (1f + documents[f])) + 1f;
        }

        return new FeatureWeighting(weight);
    }

    /// <summary>The weighted vector of a text.</summary>
    internal FeatureVector Apply(List<RawFeature> features)
    {
        features.Sort(static (a, b) => a.Index != b.Index ? a.Index.CompareTo(b.Index) : a.Group.CompareTo(b.Group));
        var indexes = new List<int>(features.Count);
        var values = new List<float>(features.Count);
        var groups = new List<FeatureGroup>(features.Count);
        Span<double> squares = stackalloc double[2];
        for (var i = 0; i < features.Count;)
        {
            var first = features[i];
            var count = 0;
            for (; i < features.Count && features[i].Index == first.Index; i++)
            {
                count++;
            }

            var weight = _weight[first.Index];
            if (weight == 0)
            {
                continue;
            }

            var value = weight * (1 + MathF.Log(count));
            squares[(int)first.Group] += (double)value * value;
            indexes.Add(first.Index);
            values.Add(value);
            groups.Add(first.Group);
        }

        for (var i = 0; i < values.Count; i++)
        {
            values[i] = (float)(values[i] / Math.Sqrt(squares[(int)groups[i]]));
        }

        return new FeatureVector([.. indexes], [.. values]);
    }
}
