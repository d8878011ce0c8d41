namespace Medborgardialog.TextAnalysis.Durability;

/// <summary>A group of this run before it has its final id: what it holds, and how alike it is to the earlier themes by content.</summary>
/// <param name="Id">The id that its content gives.</param>
/// <param name="Keys">The keys of its statements.</param>
internal sealed record LineageGroup(string Id, IReadOnlySet<string> Keys);

/// <summary>Decides which found themes continue which earlier ones, by the statements that they share.</summary>
internal static class LineageMatching
{
    private const double LeastShare = 0.3;

    /// <summary>The final id and lineage of each group, in the order given.</summary>
    internal static List<(string Id, ThemeLineage Lineage)> Match(IReadOnlyList<LineageGroup> groups, IReadOnlyList<LineageGroup> previous)
    {
        var result = groups.Select(group => (group.Id, Lineage: ThemeLineage.New)).ToList();
        var overlaps =
            from g in Enumerable.Range(0, groups.Count)
            from p in Enumerable.Range(0, previous.Count)
            let shared = groups[g].Keys.Count(previous[p].Keys.Contains)
            where shared > 0
            let share = Math.Round((double)shared / Math.Min(groups[g].Keys.Count, previous[p].Keys.Count), 6)
            where share >= LeastShare
            orderby Math.Round((double)shared / (groups[g].Keys.Count + previous[p].Keys.Count - shared), 6) descending, previous[p].Id, groups[g].Id
            select (g, p);
        var list = overlaps.ToList();
        var taken = new HashSet<int>();
        var continued = new HashSet<int>();
        foreach (var (g, p) in list)
        {
            if (!continued.Contains(g) && taken.Add(p))
            {
                continued.Add(g);
                var from = list.Where(pair => pair.g == g).Select(pair => previous[pair.p].Id).Distinct().ToList();
                result[g] = (previous[p].Id, new ThemeLineage(from.Count > 1 ? ThemeChange.Merged : ThemeChange.Continued, from));
            }
        }

        foreach (var (g, p) in list.Where(pair => !continued.Contains(pair.g)))
        {
            if (result[g].Lineage.From.Count == 0)
            {
                result[g] = (result[g].Id, new ThemeLineage(ThemeChange.Split, [previous[p].Id]));
            }
        }

        // A new theme must not take an id that an earlier one goes on with.
        for (var g = 0; g < result.Count; g++)
        {
            if (!continued.Contains(g) && result.Where((_, other) => other != g).Any(other => other.Id == result[g].Id))
            {
                result[g] = (ContentId.Of([result[g].Id, .. groups[g].Keys.Order(StringComparer.Ordinal)]), result[g].Lineage);
            }
        }

        return result;
    }
}
