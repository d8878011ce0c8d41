using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>Where texts lie towards each other when nothing is known about their subject: unit vectors of weighted features.</summary>
internal sealed class TextSpace(FeatureWeighting weighting)
{
    internal FeatureWeighting Weighting { get; } = weighting;

    internal static TextSpace Learn(IReadOnlyList<string> texts, CancellationToken cancellationToken = default) => new(FeatureWeighting.Learn(
        texts.Select(text =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Features(text);
        }),
        1));

    /// <summary>The unit vector of a text; empty when it shares nothing with the texts that the space was learnt from.</summary>
    internal FeatureVector Vector(string text)
    {
        var vector = Weighting.Apply(Features(text));
        return Unit(vector);
    }

    internal static float Similarity(in FeatureVector a, in FeatureVector b)
    {
        double sum = 0;
        for (int i = 0, j = 0; i < a.Indexes.Length && j < b.Indexes.Length;)
        {
            if (a.Indexes[i] == b.Indexes[j])
            {
                sum += (double)a.Values[i++] * b.Values[j++];
            }
            else if (a.Indexes[i] < b.Indexes[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return MathF.Round((float)sum, 5);
    }

    /// <summary>The unit vector in the middle of several, summed in the order given.</summary>
    internal static FeatureVector Middle(IEnumerable<FeatureVector> vectors)
    {
        var sums = new SortedDictionary<int, double>();
        foreach (var vector in vectors)
        {
            for (var i = 0; i < vector.Indexes.Length; i++)
            {
                sums[vector.Indexes[i]] = sums.GetValueOrDefault(vector.Indexes[i]) + vector.Values[i];
            }
        }

        return Unit(new FeatureVector([.. sums.Keys], [.. sums.Values.Select(v => (float)v)]));
    }

    private static FeatureVector Unit(FeatureVector vector)
    {
        double square = 0;
        foreach (var value in vector.Values)
        {
            square += (double)value * value;
        }

        if (square > 0)
        {
            var length = Math.Sqrt(square);
            for (var i = 0; i < vector.Values.Length; i++)
            {
                vector.Values[i] = (float)(vector.Values[i] / length);
            }
        }

        return vector;
    }

    private static List<RawFeature> Features(string text)
    {
        var words = FeatureExtractor.Words(text).Where(word => !Knowledge.Lexicon.IsStopWord(word));
        return FeatureExtractor.Extract(string.Join(' ', words));
    }
}
