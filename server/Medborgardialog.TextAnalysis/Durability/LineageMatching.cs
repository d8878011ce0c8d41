namespace Medborgardialog.TextAnalysis.Durability;

/// <summary>A theme as it is compared across runs: by its statements and by where it lies.</summary>
/// <param name="Id">The id that its content gives, or that it had in the earlier run.</param>
/// <param name="Keys">The keys of its statements.</param>
/// <param name="Middle">Its middle: the weight of its leading words, of unit length; <see langword="null"/> when it is not known.</param>
internal sealed record LineageGroup(string Id, IReadOnlySet<string> Keys, IReadOnlyDictionary<string, float>? Middle = null);

/// <summary>
/// Decides which themes continue which earlier ones: of all ways to pair them, the one whose pairs have most in common, by the statements that both
/// runs hold and by their middles. Where no statement tells, as between two rounds with other answers, the middles alone do.
/// </summary>
internal static class LineageMatching
{
    private const double MemberShare = 0.7;
    private const double LeastContained = 0.3;
    private const double LeastSimilarity = 0.5;
    private const double Majority = 0.5;

    /// <summary>The final id and lineage of each group, in the order given.</summary>
    internal static List<(string Id, ThemeLineage Lineage)> Match(IReadOnlyList<LineageGroup> groups, IReadOnlyList<LineageGroup> previous)
    {
        var result = groups.Select(group => (group.Id, Lineage: ThemeLineage.New)).ToList();
        var common = new CommonMembers(groups, previous);
        var pairs = Pairs(groups, previous, common);
        var continuedBy = pairs.ToDictionary(pair => pair.P, pair => pair.G);
        var continues = pairs.ToDictionary(pair => pair.G, pair => pair.P);
        for (var g = 0; g < groups.Count; g++)
        {
            if (continues.TryGetValue(g, out var own))
            {
                var ended = Enumerable.Range(0, previous.Count).Where(p => !continuedBy.ContainsKey(p) && common.Shared(g, p) > 0 && common.Shared(g, p) >= Majority * common.OfPrevious(p))
                    .Select(p => previous[p].Id).Order(StringComparer.Ordinal).ToList();
                result[g] = (previous[own].Id, new ThemeLineage(ended.Count > 0 ? ThemeChange.Merged : ThemeChange.Continued, [previous[own].Id, .. ended]));
            }
            else if (Enumerable.Range(0, previous.Count).Where(p => common.Shared(g, p) > 0 && common.Shared(g, p) >= Majority * common.OfGroup(g))
                .OrderByDescending(p => common.Shared(g, p)).ThenBy(p => previous[p].Id, StringComparer.Ordinal).Select(p => previous[p].Id).FirstOrDefault() is { } whole)
            {
                result[g] = (result[g].Id, new ThemeLineage(ThemeChange.Split, [whole]));
            }
        }

        // A new theme must not take an id that another one goes on with, has now or had in the earlier run.
        var taken = previous.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var g in Ordered(groups).Where(g => !continues.ContainsKey(g)))
        {
            if (!taken.Add(result[g].Id))
            {
                result[g] = (ContentId.Of([result[g].Id, .. groups[g].Keys.Order(StringComparer.Ordinal)]), result[g].Lineage);
                taken.Add(result[g].Id);
            }
        }

        return result;
    }

    // Sorted before they are assigned, so that equals are told apart in the same way for every order.
    private static List<(int G, int P)> Pairs(IReadOnlyList<LineageGroup> groups, IReadOnlyList<LineageGroup> previous, CommonMembers common)
    {
        List<int> rows = Ordered(groups), columns = Ordered(previous);
        var size = Math.Max(rows.Count, columns.Count);
        var gain = new double[size, size];
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < columns.Count; c++)
            {
                gain[r, c] = Gain(groups[rows[r]], previous[columns[c]], common, rows[r], columns[c]);
            }
        }

        var assigned = Hungarian.MaximumAssignment(gain);
        return [.. Enumerable.Range(0, rows.Count).Where(r => assigned[r] < columns.Count && gain[r, assigned[r]] > 0).Select(r => (rows[r], columns[assigned[r]]))];
    }

    private static double Gain(LineageGroup group, LineageGroup earlier, CommonMembers common, int g, int p)
    {
        int shared = common.Shared(g, p), own = common.OfGroup(g), theirs = common.OfPrevious(p);
        var similarity = Similarity(group.Middle, earlier.Middle);
        if (own == 0 || theirs == 0)
        {
            return similarity >= LeastSimilarity ? Math.Round((1 - MemberShare) * similarity, 6) : 0;
        }

        return shared > 0 && shared >= LeastContained * Math.Min(own, theirs)
            ? Math.Round((MemberShare * shared / (own + theirs - shared)) + ((1 - MemberShare) * similarity), 6)
            : 0;
    }

    private static double Similarity(IReadOnlyDictionary<string, float>? a, IReadOnlyDictionary<string, float>? b)
    {
        if (a is null || b is null)
        {
            return 0;
        }

        return Math.Round(a.OrderBy(entry => entry.Key, StringComparer.Ordinal).Sum(entry => (double)entry.Value * b.GetValueOrDefault(entry.Key)), 5);
    }

    private static List<int> Ordered(IReadOnlyList<LineageGroup> groups) =>
        [.. Enumerable.Range(0, groups.Count).OrderBy(i => groups[i].Id, StringComparer.Ordinal).ThenBy(i => groups[i].Keys.Min(StringComparer.Ordinal), StringComparer.Ordinal)];

    /// <summary>How many statements groups and earlier groups share, of those that both runs hold.</summary>
    private sealed class CommonMembers
    {
        private readonly int[,] _shared;
        private readonly int[] _ofGroup;
        private readonly int[] _ofPrevious;

        internal CommonMembers(IReadOnlyList<LineageGroup> groups, IReadOnlyList<LineageGroup> previous)
        {
            (_shared, _ofGroup, _ofPrevious) = (new int[groups.Count, previous.Count], new int[groups.Count], new int[previous.Count]);
            var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            for (var p = 0; p < previous.Count; p++)
            {
                foreach (var key in previous[p].Keys)
                {
                    if (!places.TryGetValue(key, out var list))
                    {
                        places[key] = list = [];
                    }

                    list.Add(p);
                }
            }

            for (var g = 0; g < groups.Count; g++)
            {
                foreach (var key in groups[g].Keys)
                {
                    if (places.TryGetValue(key, out var list))
                    {
                        _ofGroup[g]++;
                        list.ForEach(p => _shared[g, p]++);
                    }
                }
            }

            var now = groups.SelectMany(group => group.Keys).ToHashSet(StringComparer.Ordinal);
            for (var p = 0; p < previous.Count; p++)
            {
                _ofPrevious[p] = previous[p].Keys.Count(now.Contains);
            }
        }

        internal int Shared(int g, int p) => _shared[g, p];

        internal int OfGroup(int g) => _ofGroup[g];

        internal int OfPrevious(int p) => _ofPrevious[p];
    }
}
