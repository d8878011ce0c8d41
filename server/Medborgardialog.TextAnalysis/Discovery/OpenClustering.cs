using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>Spherical k-means over sparse unit vectors: any subject, a given or a chosen number of groups.</summary>
internal static class OpenClustering
{
    private const int Iterations = 25;

    /// <summary>The group of each vector, 0 to <paramref name="groups"/> - 1; some may stay empty.</summary>
    /// <param name="vectors">Unit vectors, sorted by their text.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="groups">How many groups.</param>
    /// <param name="seed">Decides the first middle.</param>
    /// <param name="threads">How many threads; the result is the same for every number.</param>
    /// <param name="cancellationToken">Ends early.</param>
    internal static int[] Find(IReadOnlyList<FeatureVector> vectors, int features, int groups, long seed, int threads, CancellationToken cancellationToken)
    {
        groups = Math.Min(groups, vectors.Count);
        var middles = Seeds(vectors, groups, seed).Select(i => Dense(vectors[i], features)).ToArray();
        var groupOf = new int[vectors.Count];
        Array.Fill(groupOf, -1);
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            var next = new int[vectors.Count];
            Parallel.For(0, vectors.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, i => next[i] = Nearest(vectors[i], middles));
            var isSame = next.AsSpan().SequenceEqual(groupOf);
            groupOf = next;
            if (isSame)
            {
                break;
            }

            middles = Middles(vectors, groupOf, groups, features);
        }

        return groupOf;
    }

    // The first by the seed, each next the vector that is least like those chosen, among a spread sample.
    private static List<int> Seeds(IReadOnlyList<FeatureVector> vectors, int groups, long seed)
    {
        var chosen = new List<int> { (int)((ulong)(seed * 2654435761L) % (ulong)vectors.Count) };
        var nearest = new float[vectors.Count];
        var random = (uint)(seed ^ 0x5bd1e995) | 1;
        while (chosen.Count < groups)
        {
            double total = 0;
            for (var i = 0; i < vectors.Count; i++)
            {
                nearest[i] = MathF.Max(nearest[i], TextSpace.Similarity(vectors[i], vectors[chosen[^1]]));
                total += 1 - nearest[i];
            }

            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            var target = random / (double)uint.MaxValue * total;
            var pick = 0;
            for (; pick < vectors.Count - 1 && (target -= 1 - nearest[pick]) > 0; pick++)
            {
            }

            chosen.Add(pick);
        }

        return chosen;
    }

    private static float[] Dense(FeatureVector vector, int features)
    {
        var dense = new float[features];
        for (var i = 0; i < vector.Indexes.Length; i++)
        {
            dense[vector.Indexes[i]] = vector.Values[i];
        }

        return dense;
    }

    private static int Nearest(FeatureVector vector, float[][] middles)
    {
        var best = 0;
        var most = float.NegativeInfinity;
        for (var g = 0; g < middles.Length; g++)
        {
            double sum = 0;
            for (var i = 0; i < vector.Indexes.Length; i++)
            {
                sum += (double)vector.Values[i] * middles[g][vector.Indexes[i]];
            }

            var rounded = MathF.Round((float)sum, 5);
            if (rounded > most)
            {
                (best, most) = (g, rounded);
            }
        }

        return best;
    }

    private static float[][] Middles(IReadOnlyList<FeatureVector> vectors, int[] groupOf, int groups, int features)
    {
        var middles = new float[groups][];
        for (var g = 0; g < groups; g++)
        {
            middles[g] = new float[features];
        }

        for (var i = 0; i < vectors.Count; i++)
        {
            var middle = middles[groupOf[i]];
            for (var j = 0; j < vectors[i].Indexes.Length; j++)
            {
                middle[vectors[i].Indexes[j]] += vectors[i].Values[j];
            }
        }

        foreach (var middle in middles)
        {
            double square = 0;
            foreach (var value in middle)
            {
                square += (double)value * value;
            }

            var length = square > 0 ? 1 / Math.Sqrt(square) : 0;
            for (var f = 0; f < middle.Length; f++)
            {
                middle[f] = (float)(middle[f] * length);
            }
        }

        return middles;
    }
}
