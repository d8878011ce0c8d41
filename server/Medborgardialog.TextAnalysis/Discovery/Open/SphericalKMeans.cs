namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>Groups of unit vectors: each vector belongs to the middle that it points towards most.</summary>
/// <param name="GroupOf">The group of each vector, 0 to the number of groups - 1; some may be empty.</param>
/// <param name="Middles">The groups' unit vectors.</param>
/// <param name="Similarity">The sum of the vectors' similarities to their middles: higher is better.</param>
internal sealed record KMeansResult(int[] GroupOf, DenseMatrix Middles, double Similarity);

/// <summary>Spherical k-means from several starts (greedy k-means++), of which the best is kept.</summary>
internal static class SphericalKMeans
{
    private const int Piece = 256;
    private const int Candidates = 3;
    private const double SettledShare = 0.0005;

    /// <param name="vectors">Unit vectors.</param>
    /// <param name="groups">How many groups.</param>
    /// <param name="starts">How many starts.</param>
    /// <param name="iterations">How many iterations at most.</param>
    /// <param name="salt">Tells runs with the same seed apart.</param>
    /// <param name="run">Threads, seed and the way to end early.</param>
    internal static KMeansResult Find(DenseMatrix vectors, int groups, int starts, int iterations, int salt, OpenRun run)
    {
        KMeansResult? best = null;
        for (var start = 0; start < starts; start++)
        {
            var result = Once(vectors, Math.Min(groups, vectors.Rows), iterations, new FixedRandom(unchecked((run.Seed * 1_000_003) + (salt * 101) + start)), run);
            best = best is null || result.Similarity > best.Similarity ? result : best;
        }

        return best!;
    }

    /// <summary>The nearest middle of each vector, and the similarities to the nearest and to the second nearest.</summary>
    internal static (int[] Group, float[] First, float[] Second) Nearest(DenseMatrix vectors, DenseMatrix middles, OpenRun run)
    {
        var group = new int[vectors.Rows];
        var first = new float[vectors.Rows];
        var second = new float[vectors.Rows];
        run.Pieces(vectors.Rows, Piece, (_, start, end) =>
        {
            Span<float> four = stackalloc float[4];
            for (var row = start; row < end; row++)
            {
                var vector = vectors.Row(row);
                var (best, most, next) = (0, float.NegativeInfinity, float.NegativeInfinity);
                for (var g = 0; g < middles.Rows; g += 4)
                {
                    var count = Math.Min(4, middles.Rows - g);
                    if (count == 4)
                    {
                        Lanes.Dot4(vector, middles.Values.AsSpan(g * middles.Columns, 4 * middles.Columns), four);
                    }
                    else
                    {
                        for (var r = 0; r < count; r++)
                        {
                            four[r] = Lanes.Dot(vector, middles.Row(g + r));
                        }
                    }

                    for (var r = 0; r < count; r++)
                    {
                        if (four[r] > most)
                        {
                            (best, next, most) = (g + r, most, four[r]);
                        }
                        else if (four[r] > next)
                        {
                            next = four[r];
                        }
                    }
                }

                (group[row], first[row], second[row]) = (best, most, next);
            }
        });
        return (group, first, second);
    }

    /// <summary>The unit vector in the middle of each group.</summary>
    internal static DenseMatrix Middles(DenseMatrix vectors, int[] groupOf, int groups, OpenRun run)
    {
        var members = new List<int>[groups];
        for (var g = 0; g < groups; g++)
        {
            members[g] = [];
        }

        for (var i = 0; i < groupOf.Length; i++)
        {
            members[groupOf[i]].Add(i);
        }

        var middles = new DenseMatrix(groups, vectors.Columns);
        run.Pieces(groups, 1, (_, g, _) =>
        {
            var middle = middles.Row(g);
            foreach (var member in members[g])
            {
                Lanes.AddScaled(middle, vectors.Row(member), 1);
            }

            Lanes.Normalize(middle);
        });
        return middles;
    }

    private static KMeansResult Once(DenseMatrix vectors, int groups, int iterations, FixedRandom random, OpenRun run)
    {
        var middles = Seeds(vectors, groups, random, run);
        var (group, first, _) = Nearest(vectors, middles, run);
        for (var iteration = 1; iteration < iterations; iteration++)
        {
            middles = Middles(vectors, group, groups, run);
            var (next, similarity, _) = Nearest(vectors, middles, run);
            var moved = Moved(group, next);
            (group, first) = (next, similarity);
            if (moved <= vectors.Rows * SettledShare)
            {
                break;
            }
        }

        double sum = 0;
        foreach (var similarity in first)
        {
            sum += similarity;
        }

        return new KMeansResult(group, middles, sum);
    }

    private static int Moved(int[] before, int[] after)
    {
        var moved = 0;
        for (var i = 0; i < before.Length; i++)
        {
            moved += before[i] == after[i] ? 0 : 1;
        }

        return moved;
    }

    // Each next middle is, of a few drawn by their distance, the one that brings the vectors nearest to a middle.
    private static DenseMatrix Seeds(DenseMatrix vectors, int groups, FixedRandom random, OpenRun run)
    {
        var middles = new DenseMatrix(groups, vectors.Columns);
        var distance = Distances(vectors, (int)(random.Next() * vectors.Rows), null, run, middles.Row(0));
        for (var g = 1; g < groups; g++)
        {
            float[]? best = null;
            var least = double.PositiveInfinity;
            var total = Sum(distance);
            for (var candidate = 0; candidate < Candidates; candidate++)
            {
                var target = random.Next() * total;
                var pick = 0;
                for (; pick < vectors.Rows - 1 && (target -= distance[pick]) > 0; pick++)
                {
                }

                var seed = new float[vectors.Columns];
                var distances = Distances(vectors, pick, distance, run, seed);
                var sum = Sum(distances);
                if (sum < least)
                {
                    (best, least) = (distances, sum);
                    seed.CopyTo(middles.Row(g));
                }
            }

            distance = best!;
        }

        return middles;
    }

    private static float[] Distances(DenseMatrix vectors, int seed, float[]? known, OpenRun run, Span<float> middle)
    {
        vectors.Row(seed).CopyTo(middle);
        var distances = new float[vectors.Rows];
        run.Pieces(vectors.Rows, 4 * Piece, (_, start, end) =>
        {
            var row = vectors.Row(seed);
            for (var i = start; i < end; i++)
            {
                distances[i] = Math.Min(known?[i] ?? float.MaxValue, Math.Max(0, 1 - Lanes.Dot(vectors.Row(i), row)));
            }
        });
        return distances;
    }

    private static double Sum(float[] values)
    {
        double sum = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
