using Medborgardialog.TextAnalysis.Durability;

namespace Medborgardialog.Benchmarks.Analysis;

/// <summary>ACC (best one-to-one match), NMI (arithmetic mean), ARI and micro F1, as the data's own score.py defines them.</summary>
internal sealed record ClusteringScore(int Count, double Accuracy, double Nmi, double Ari, double MicroF1)
{
    internal static ClusteringScore Of(IReadOnlyList<IReadOnlyList<string>> gold, IReadOnlyList<IReadOnlyList<string>> found)
    {
        var n = gold.Count;
        var classes = gold.Select(g => g[0]).Distinct().Order(StringComparer.Ordinal).ToList();
        var clusters = found.Select(f => f[0]).Distinct().Order(StringComparer.Ordinal).ToList();
        var size = Math.Max(classes.Count, clusters.Count);
        var table = new double[size, size];
        for (var i = 0; i < n; i++)
        {
            table[classes.IndexOf(gold[i][0]), clusters.IndexOf(found[i][0])]++;
        }

        var rows = Enumerable.Range(0, size).Select(r => Enumerable.Range(0, size).Sum(c => table[r, c])).ToArray();
        var columns = Enumerable.Range(0, size).Select(c => Enumerable.Range(0, size).Sum(r => table[r, c])).ToArray();
        double mutual = 0, pairs = 0;
        for (var r = 0; r < size; r++)
        {
            for (var c = 0; c < size; c++)
            {
                if (table[r, c] > 0)
                {
                    mutual += table[r, c] / n * Math.Log(table[r, c] * n / (rows[r] * columns[c]));
                    pairs += Pairs(table[r, c]);
                }
            }
        }

        double rowEntropy = Entropy(rows, n), columnEntropy = Entropy(columns, n);
        double rowPairs = rows.Sum(Pairs), columnPairs = columns.Sum(Pairs), expected = rowPairs * columnPairs / Pairs(n);
        var middle = (rowPairs + columnPairs) / 2;
        var matched = Hungarian.MaximumAssignment(table).Select((c, r) => table[r, c]).Sum();
        return new ClusteringScore(
            n, matched / n, rowEntropy + columnEntropy == 0 ? 1 : 2 * mutual / (rowEntropy + columnEntropy),
            middle == expected ? 1 : (pairs - expected) / (middle - expected), F1(gold, found));
    }

    private static double F1(IReadOnlyList<IReadOnlyList<string>> gold, IReadOnlyList<IReadOnlyList<string>> found)
    {
        var stands = gold.Select((g, i) => (Gold: g[0], Found: found[i][0]))
            .GroupBy(pair => pair.Found)
            .ToDictionary(group => group.Key, group => group.GroupBy(pair => pair.Gold).MaxBy(same => same.Count())!.Key);
        int hits = 0, extra = 0, missed = 0;
        for (var i = 0; i < gold.Count; i++)
        {
            var truth = gold[i].ToHashSet();
            var got = found[i].Where(stands.ContainsKey).Select(theme => stands[theme]).ToHashSet();
            hits += truth.Count(got.Contains);
            extra += got.Count(theme => !truth.Contains(theme));
            missed += truth.Count(label => !got.Contains(label));
        }

        return hits == 0 ? 0 : 2.0 * hits / ((2 * hits) + extra + missed);
    }

    private static double Pairs(double k) => k * (k - 1) / 2;

    private static double Entropy(double[] counts, int n) => -counts.Where(k => k > 0).Sum(k => k / n * Math.Log(k / n));
}
