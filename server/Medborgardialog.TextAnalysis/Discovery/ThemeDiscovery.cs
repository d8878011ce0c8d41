using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>A group of statements that resemble each other.</summary>
/// <param name="Members">Indexes into the statements, ascending.</param>
/// <param name="Middle">The group's unit vector.</param>
internal sealed record DiscoveredGroup(IReadOnlyList<int> Members, FeatureVector Middle);

/// <summary>
/// Finds small but coherent groups: pairs that share a telling word are joined from the most similar downwards, as long as the middles of
/// their groups still resemble each other. What stays alone stays out.
/// </summary>
internal static class ThemeDiscovery
{
    internal const float LeastSimilarity = 0.34f;

    private const int MostNeighbours = 200;

    /// <param name="vectors">The statements' vectors, sorted by their text.</param>
    /// <param name="weights">How many rows each statement stands for.</param>
    /// <param name="leastSize">How many rows a group must stand for.</param>
    /// <param name="begin">Groups of an earlier run to go on from, each ascending.</param>
    /// <param name="cancellationToken">Ends early.</param>
    internal static List<DiscoveredGroup> Find(
        IReadOnlyList<FeatureVector> vectors, IReadOnlyList<int> weights, int leastSize, IEnumerable<IReadOnlyList<int>> begin, CancellationToken cancellationToken)
    {
        var groupOf = Enumerable.Range(0, vectors.Count).ToArray();
        var members = Enumerable.Range(0, vectors.Count).Select(i => new List<int> { i }).ToArray();
        var middles = vectors.ToArray();
        foreach (var group in begin)
        {
            Join(group[0], group.Skip(1));
        }

        foreach (var (a, b, _) in Pairs(vectors, cancellationToken).OrderByDescending(p => p.Similarity).ThenBy(p => p.A).ThenBy(p => p.B))
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = groupOf[a], second = groupOf[b];
            if (first == second || TextSpace.Similarity(middles[first], middles[second]) < LeastSimilarity)
            {
                continue;
            }

            Join(Math.Min(first, second), [Math.Max(first, second)]);
        }

        return
        [
            .. members.Select((list, g) => (list, g)).Where(entry => entry.list.Sum(i => weights[i]) >= leastSize && entry.list.Count > 1)
                .Select(entry => new DiscoveredGroup(entry.list, middles[entry.g])),
        ];

        void Join(int into, IEnumerable<int> others)
        {
            foreach (var from in others)
            {
                members[from].ForEach(moved => groupOf[moved] = into);
                members[into].AddRange(members[from]);
                members[from].Clear();
            }

            members[into].Sort();
            middles[into] = TextSpace.Middle(members[into].Select(i => vectors[i]));
        }
    }

    // Only pairs with a feature in common that few others have can be similar enough.
    private static List<(int A, int B, float Similarity)> Pairs(IReadOnlyList<FeatureVector> vectors, CancellationToken cancellationToken)
    {
        var holders = new Dictionary<int, List<int>>();
        for (var i = 0; i < vectors.Count; i++)
        {
            foreach (var feature in vectors[i].Indexes)
            {
                if (!holders.TryGetValue(feature, out var list))
                {
                    holders[feature] = list = [];
                }

                list.Add(i);
            }
        }

        var pairs = new List<(int, int, float)>();
        var seen = new HashSet<int>();
        for (var i = 0; i < vectors.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            seen.Clear();
            foreach (var feature in vectors[i].Indexes)
            {
                if (holders[feature].Count > MostNeighbours)
                {
                    continue;
                }

                foreach (var j in holders[feature])
                {
                    if (j > i && seen.Add(j) && TextSpace.Similarity(vectors[i], vectors[j]) is var similarity && similarity >= LeastSimilarity)
                    {
                        pairs.Add((i, j, similarity));
                    }
                }
            }
        }

        return pairs;
    }
}
