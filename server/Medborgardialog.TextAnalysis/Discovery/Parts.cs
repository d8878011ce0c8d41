using Medborgardialog.TextAnalysis.Discovery.Open;

namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>The parts of one large theme.</summary>
/// <param name="Themes">What places each statement; those of groups that do not hold together have no part.</param>
/// <param name="Members">The statements of each coherent group, ascending.</param>
/// <param name="Numbers">The number of each coherent group in <paramref name="Themes"/>.</param>
internal sealed record FoundParts(OpenThemes Themes, IReadOnlyList<IReadOnlyList<int>> Members, IReadOnlyList<int> Numbers);

/// <summary>
/// Looks for parts inside a large theme with the means of open mode. A group counts when it is told by its words: most of its statements have one
/// of its leading words, and few of the others do. A theme without two such groups stays whole.
/// </summary>
internal static class Parts
{
    /// <summary>How many statements a theme must have before parts are looked for.</summary>
    internal const int LeastStatements = 40;

    /// <summary>How sure a statement's part must be.</summary>
    internal const double LeastConfidence = 0.5;

    private const int Sample = 1500;
    private const int LeastSize = 6;
    private const int MostParts = 8;
    private const int TextsPerPart = 12;
    private const int Starts = 3;
    private const int Iterations = 20;
    private const int Rounds = 10;
    private const int LeadingWords = 4;
    private const double LeastInside = 0.5;
    private const double MostOutside = 0.15;

    /// <param name="keys">The theme's statements, sorted, each once.</param>
    /// <param name="language">Their language; <see langword="null"/> finds it.</param>
    /// <param name="begin">Earlier parts to go on from, or <see langword="null"/>.</param>
    /// <param name="run">Seed and the way to end early.</param>
    internal static FoundParts? Find(IReadOnlyList<string> keys, string? language, OpenStart? begin, OpenRun run)
    {
        if (begin is not null)
        {
            return Coherent(keys, OpenClustering.Find(keys, null, null, run, begin), run);
        }

        var (vocabulary, counts) = Vocabulary.Learn(keys, language, run);
        var filled = Enumerable.Range(0, keys.Count).Where(i => counts.Indexes(i).Length > 0).ToList();
        if (filled.Count < LeastStatements)
        {
            return null;
        }

        var sample = filled.Count <= Sample ? filled : [.. Enumerable.Range(0, Sample).Select(i => filled[(int)((long)i * filled.Count / Sample)])];
        var vectors = TextVectors.Learn(counts.Pick(sample), run);
        var words = counts.Transposed();
        FoundParts? best = null;
        for (var number = 2; number <= Math.Min(MostParts, filled.Count / TextsPerPart); number++)
        {
            run.Check();
            var groupOf = new int[keys.Count];
            Array.Fill(groupOf, -1);
            var found = SphericalKMeans.Find(vectors, number, Starts, Iterations, number, run).GroupOf;
            for (var i = 0; i < sample.Count; i++)
            {
                groupOf[sample[i]] = found[i];
            }

            var themes = OpenClustering.Placed(counts, vocabulary, WordMixture.Settle(counts, words, groupOf, number, Rounds, run), keys.Count, run);
            var parts = Coherent(keys, themes, run);

            // The number whose coherent groups hold the most statements; of equals, the smallest.
            if (parts is not null && parts.Members.Sum(group => group.Count) > (best?.Members.Sum(group => group.Count) ?? 0))
            {
                best = parts;
            }
        }

        return best;
    }

    private static FoundParts? Coherent(IReadOnlyList<string> keys, OpenThemes themes, OpenRun run)
    {
        var features = keys.Select(themes.Vocabulary.Of).ToList();
        var groups = themes.GroupOf.Select((group, i) => (group, i))
            .Where(entry => features[entry.i].Length > 0 && Math.Round(themes.Confidence[entry.i], 4) >= LeastConfidence)
            .GroupBy(entry => entry.group, entry => entry.i).OrderBy(group => group.Key)
            .Select(group => (Number: group.Key, Members: (IReadOnlyList<int>)[.. group]))
            .Where(group => group.Members.Count >= LeastSize && HoldsTogether(features, group.Members, themes.Vocabulary.Features.Count))
            .ToList();
        run.Check();
        return groups.Count < 2 ? null : new FoundParts(themes, [.. groups.Select(group => group.Members)], [.. groups.Select(group => group.Number)]);
    }

    private static bool HoldsTogether(List<int[]> features, IReadOnlyList<int> members, int words)
    {
        var inside = new int[words];
        var all = new int[words];
        foreach (var word in members.SelectMany(i => features[i]))
        {
            inside[word]++;
        }

        foreach (var word in features.SelectMany(own => own))
        {
            all[word]++;
        }

        var others = features.Count - members.Count;
        var leading = Enumerable.Range(0, words).Where(word => inside[word] > 1)
            .OrderByDescending(word => Math.Round(((double)inside[word] / members.Count) - ((double)(all[word] - inside[word]) / Math.Max(1, others)), 6)).ThenBy(word => word)
            .Take(LeadingWords).ToHashSet();
        var own = members.Count(i => features[i].Any(leading.Contains));
        var strangers = features.Count(each => each.Any(leading.Contains)) - own;
        return own >= LeastInside * members.Count && strangers <= MostOutside * others;
    }
}
