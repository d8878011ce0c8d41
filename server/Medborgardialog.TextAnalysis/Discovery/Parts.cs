using Medborgardialog.TextAnalysis.Discovery.Open;

namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>
/// Looks for parts inside a large theme, or for themes among many statements that no theme could be given, with the means of open mode. A group counts
/// when it is told by its words: words that the theme has more often than other statements, that most of the group has and few of the others do. A set
/// without two such groups stays whole.
/// </summary>
internal static class Parts
{
    /// <summary>How many statements there must be before parts are looked for.</summary>
    internal const int LeastStatements = 40;

    private const double LeastConfidence = 0.5;
    private const int Sample = 1500;
    private const int LeastSize = 6;
    private const int MostParts = 8;
    private const int TextsPerPart = 12;
    private const int Starts = 3;
    private const int Iterations = 20;
    private const int Rounds = 10;
    private const int LeadingWords = 3;
    private const int LeastOfWord = 4;
    private const double LeastLift = 2;
    private const double LeastAhead = 0.2;
    private const double LeastInside = 0.6;
    private const double MostOutside = 0.1;

    // Enough for a few groups of short texts: with 100 dimensions and four rounds, as in open mode, the parts hold about as many statements.
    private static readonly SvdEffort Effort = new(Dimensions: 40, Iterations: 2);

    /// <param name="keys">The statements, sorted, each once.</param>
    /// <param name="background">Statements of all themes, to compare the words with; empty when there are too few others.</param>
    /// <param name="language">Their language; <see langword="null"/> finds it.</param>
    /// <param name="run">Seed and the way to end early.</param>
    /// <returns>The parts, whose ids are provisional; <see langword="null"/> when there are none.</returns>
    internal static FoundParts? Find(IReadOnlyList<string> keys, ReadTexts background, string? language, OpenRun run)
    {
        if (keys.Count < LeastStatements)
        {
            return null;
        }

        var (vocabulary, counts) = Vocabulary.Learn(keys, language, run);
        var filled = Enumerable.Range(0, keys.Count).Where(i => counts.Indexes(i).Length > 0).ToList();
        if (filled.Count < LeastStatements)
        {
            return null;
        }

        var sample = filled.Count <= Sample ? filled : [.. Enumerable.Range(0, Sample).Select(i => filled[(int)((long)i * filled.Count / Sample)])];
        var vectors = TextVectors.Learn(counts.Pick(sample), Effort, run);
        var words = counts.Transposed();
        var telling = Telling(vocabulary, words, background, run);
        OpenModel? best = null;
        var most = 0;
        for (var number = 2; number <= Math.Min(MostParts, filled.Count / TextsPerPart); number++)
        {
            var groupOf = new int[keys.Count];
            Array.Fill(groupOf, -1);
            var found = SphericalKMeans.Find(vectors, number, Starts, Iterations, number, run).GroupOf;
            for (var i = 0; i < sample.Count; i++)
            {
                groupOf[sample[i]] = found[i];
            }

            var themes = OpenClustering.Placed(counts, vocabulary, WordMixture.Settle(counts, words, groupOf, number, Rounds, run), keys.Count, run);
            var (model, held) = Coherent(counts, words, themes, telling, run);

            // The number whose groups hold the most statements; of equals, the smallest.
            if (held > most)
            {
                (best, most) = (model, held);
            }
        }

        return best is null ? null : FoundParts.Of(best, keys.Count, i => counts.Indexes(i), run);
    }

    // Words that are as frequent everywhere else say nothing about what a part is about. With nothing to compare with, all frequent words may.
    private static bool[] Telling(Vocabulary vocabulary, SparseMatrix words, ReadTexts background, OpenRun run)
    {
        var elsewhere = Texts(vocabulary, background, run);
        return
        [
            .. elsewhere.Select((count, word) => words.Indexes(word).Length >= LeastOfWord
                && (background.Count == 0 || (double)words.Indexes(word).Length * background.Count >= LeastLift * count * words.Columns)),
        ];
    }

    // How many texts each feature is in.
    private static int[] Texts(Vocabulary vocabulary, ReadTexts texts, OpenRun run)
    {
        run.Check();
        var features = texts.Words.ConvertAll(word => vocabulary.OfWord(word).ToArray());
        var counts = new int[vocabulary.Features.Count];
        var last = new int[counts.Length];
        for (var text = 0; text < texts.Count; text++)
        {
            foreach (var word in texts.WordsOfText[text])
            {
                foreach (var feature in features[word])
                {
                    counts[feature] += last[feature] == text + 1 ? 0 : 1;
                    last[feature] = text + 1;
                }
            }
        }

        return counts;
    }

    private static (OpenModel? Model, int Held) Coherent(SparseMatrix counts, SparseMatrix words, OpenThemes themes, bool[] telling, OpenRun run)
    {
        run.Check();
        var ids = new string[themes.Mixture.Themes.Length];
        var leading = new int[ids.Length][];
        var held = 0;
        for (var g = 0; g < ids.Length; g++)
        {
            var members = Enumerable.Range(0, counts.Rows).Where(i => themes.GroupOf[i] == g && counts.Indexes(i).Length > 0 && Math.Round(themes.Confidence[i], 4) >= LeastConfidence).ToHashSet();
            leading[g] = Leading(counts, words, members, telling);
            var has = Enumerable.Range(0, counts.Rows).Where(i => counts.Indexes(i).IndexOfAny(leading[g]) >= 0).ToList();
            var own = has.Count(members.Contains);
            var holdsTogether = own >= LeastSize && own >= LeastInside * members.Count && has.Count - own <= MostOutside * (counts.Rows - members.Count);
            ids[g] = holdsTogether ? $"part {g}" : "";
            held += holdsTogether ? own : 0;
        }

        return ids.Count(id => id.Length > 0) < 2 ? (null, 0) : (new OpenModel(themes.Vocabulary, themes.Mixture, ids, themes.FoundAmong, LeastConfidence, leading), held);
    }

    // The words that tell a group from the others best, by the difference of their shares.
    private static int[] Leading(SparseMatrix counts, SparseMatrix words, HashSet<int> members, bool[] telling)
    {
        var inside = new SortedDictionary<int, int>();
        foreach (var member in members)
        {
            foreach (var word in counts.Indexes(member))
            {
                inside[word] = inside.GetValueOrDefault(word) + 1;
            }
        }

        var others = Math.Max(1, counts.Rows - members.Count);
        return
        [
            .. inside.Where(entry => telling[entry.Key])
                .Select(entry => (Word: entry.Key, Ahead: Math.Round(((double)entry.Value / members.Count) - ((double)(words.Indexes(entry.Key).Length - entry.Value) / others), 6)))
                .Where(entry => entry.Ahead >= LeastAhead)
                .OrderByDescending(entry => entry.Ahead).ThenBy(entry => entry.Word)
                .Take(LeadingWords).Select(entry => entry.Word).Order(),
        ];
    }
}
