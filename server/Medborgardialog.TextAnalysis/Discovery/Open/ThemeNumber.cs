namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>
/// Chooses how many themes the texts hold: the number at which the themes are both well apart (silhouette) and the same when each half of the texts
/// is grouped by itself (adjusted Rand index).
/// </summary>
internal static class ThemeNumber
{
    private const int Sample = 2500;
    private const int Iterations = 10;
    private const int Halvings = 2;
    private const int LeastTextsPerTheme = 20;
    private const int FewestThemes = 4;
    private const double Falling = 0.4;
    private const double NearlyBest = 0.8;

    private static readonly int[] Numbers = [2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 64, 80, 100, 128, 160, 200];

    internal static int Choose(DenseMatrix vectors, OpenRun run)
    {
        var sample = Pick(vectors, Spread(vectors.Rows, Math.Min(vectors.Rows, Sample)));

        // Two or three very broad themes are often the steadiest and tell the least: they are chosen only where there are few texts.
        var numbers = Numbers.Where(number => number * LeastTextsPerTheme <= vectors.Rows && (number >= FewestThemes || vectors.Rows < FewestThemes * LeastTextsPerTheme)).ToList();
        var scores = new List<double>();
        var (most, falling) = (0.0, 0);
        for (var i = 0; i < numbers.Count && falling < 2; i++)
        {
            scores.Add(Math.Round(Score(sample, numbers[i], run), 6));
            falling = scores[i] < most * Falling ? falling + 1 : 0;
            most = Math.Max(most, scores[i]);
            run.Report(0.4 + (0.3 * (i + 1) / numbers.Count));
        }

        // Of numbers that are nearly as good, the smallest: fewer themes are easier to read.
        var best = scores.FindIndex(score => score >= most * NearlyBest);
        return best < 0 ? 1 : numbers[best];
    }

    internal static double Score(DenseMatrix sample, int number, OpenRun run)
    {
        var whole = SphericalKMeans.Find(sample, number, 1, Iterations, 1, run);
        double stability = 0;
        for (var halving = 0; halving < Halvings; halving++)
        {
            var random = new FixedRandom(run.Seed + (7 * halving) + 3);
            var isFirst = Enumerable.Range(0, sample.Rows).Select(_ => random.Next() < 0.5).ToArray();
            var first = HalfGroups(sample, isFirst, true, number, (2 * halving) + 2, run);
            var second = HalfGroups(sample, isFirst, false, number, (2 * halving) + 3, run);
            stability += AdjustedRand(first, second, number) / Halvings;
        }

        return stability * stability * Silhouette(sample, whole, run);
    }

    /// <summary>How much two groupings agree, 0 by chance and 1 when they are the same.</summary>
    internal static double AdjustedRand(int[] first, int[] second, int groups)
    {
        var table = new int[groups, groups];
        var (rows, columns) = (new int[groups], new int[groups]);
        for (var i = 0; i < first.Length; i++)
        {
            table[first[i], second[i]]++;
            rows[first[i]]++;
            columns[second[i]]++;
        }

        var pairs = table.Cast<int>().Sum(Pairs);
        double rowPairs = rows.Sum(Pairs), columnPairs = columns.Sum(Pairs);
        var expected = rowPairs * columnPairs / Math.Max(1, Pairs(first.Length));
        var middle = (rowPairs + columnPairs) / 2;
        return middle == expected ? 0 : (pairs - expected) / (middle - expected);

        static double Pairs(int count) => count * (count - 1.0) / 2;
    }

    // How much nearer each text is to its own middle than to the next.
    private static double Silhouette(DenseMatrix sample, KMeansResult groups, OpenRun run)
    {
        var (_, first, second) = SphericalKMeans.Nearest(sample, groups.Middles, run);
        double sum = 0;
        for (var i = 0; i < first.Length; i++)
        {
            sum += (first[i] - second[i]) / Math.Max(1e-6, 1 - second[i]);
        }

        return sum / first.Length;
    }

    private static int[] HalfGroups(DenseMatrix sample, bool[] isFirst, bool half, int number, int salt, OpenRun run)
    {
        var own = Pick(sample, [.. Enumerable.Range(0, sample.Rows).Where(i => isFirst[i] == half)]);
        return SphericalKMeans.Nearest(sample, SphericalKMeans.Find(own, number, 1, Iterations, salt, run).Middles, run).Group;
    }

    private static int[] Spread(int count, int wanted) => [.. Enumerable.Range(0, wanted).Select(i => (int)((long)i * count / wanted))];

    private static DenseMatrix Pick(DenseMatrix vectors, int[] rows)
    {
        var picked = new DenseMatrix(rows.Length, vectors.Columns);
        for (var i = 0; i < rows.Length; i++)
        {
            vectors.Row(rows[i]).CopyTo(picked.Row(i));
        }

        return picked;
    }
}
