namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>The themes of a set of texts: the theme of each text, how sure that is, and what places a new text.</summary>
/// <param name="GroupOf">The theme of each text.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Vocabulary">The words.</param>
/// <param name="Mixture">How likely they are in each theme.</param>
/// <param name="FoundAmong">How many texts there were when the themes were found afresh.</param>
internal sealed record OpenThemes(int[] GroupOf, double[] Confidence, Vocabulary Vocabulary, WordMixture Mixture, int FoundAmong);

/// <summary>
/// Finds themes in texts of any subject: words without stop words, compounds in parts, stemmed; vectors from the texts and from their words;
/// spherical k-means; and reassignment by a mixture of words. Large sets learn their vectors and middles from a sample, and only the last step reads all texts.
/// </summary>
internal static class OpenClustering
{
    internal const int Sample = 20_000;

    private const int Starts = 5;
    private const int StartsOfMany = 2;
    private const int ManyThemes = 50;
    private const int Iterations = 30;
    private const int Rounds = 20;
    private const int RoundsFromStart = 2;
    private const int Piece = 256;

    private static readonly SvdEffort Effort = new(Dimensions: 100, Iterations: 4);

    /// <param name="texts">The texts, sorted, each once.</param>
    /// <param name="language">Their language; <see langword="null"/> finds it.</param>
    /// <param name="themeCount">How many themes; <see langword="null"/> lets the texts decide.</param>
    /// <param name="run">Threads, seed and the way to end early.</param>
    /// <param name="begin">Earlier themes to go on from, or <see langword="null"/>.</param>
    internal static OpenThemes Find(IReadOnlyList<string> texts, string? language, int? themeCount, OpenRun run, OpenStart? begin = null)
    {
        var (vocabulary, counts) = Vocabulary.Learn(texts, begin?.Language ?? language, run);
        run.Report(0.15);
        if (begin is not null)
        {
            // A few rounds only: they take in the new texts, and more of them would let the old ones drift.
            return Placed(counts, vocabulary, WordMixture.Settle(counts, counts.Transposed(), begin.GroupOf, begin.Groups, RoundsFromStart, run), begin.FoundAmong, run);
        }

        var filled = Enumerable.Range(0, texts.Count).Where(text => counts.Indexes(text).Length > 0).ToList();
        var groupOf = new int[texts.Count];
        var groups = 1;
        if (filled.Count > 1 && themeCount != 1)
        {
            var sample = filled.Count <= Sample ? filled : [.. Enumerable.Range(0, Sample).Select(i => filled[(int)((long)i * filled.Count / Sample)])];
            var vectors = TextVectors.Learn(counts.Pick(sample), Effort, run);
            groups = Math.Min(themeCount ?? ThemeNumber.Choose(vectors, run), sample.Count);
            run.Report(0.7);
            var found = SphericalKMeans.Find(vectors, groups, groups > ManyThemes ? StartsOfMany : Starts, Iterations, 0, run).GroupOf;
            Array.Fill(groupOf, -1);
            for (var i = 0; i < sample.Count; i++)
            {
                groupOf[sample[i]] = found[i];
            }
        }

        run.Report(0.9);
        return Placed(counts, vocabulary, WordMixture.Settle(counts, counts.Transposed(), groupOf, groups, Rounds, run), texts.Count, run);
    }

    /// <summary>Each text in the theme that explains its words best.</summary>
    internal static OpenThemes Placed(SparseMatrix counts, Vocabulary vocabulary, (WordMixture Mixture, int[] GroupOf) settled, int foundAmong, OpenRun run)
    {
        var (mixture, groupOf) = settled;
        var confidence = new double[counts.Rows];
        run.Pieces(counts.Rows, Piece, (_, start, end) =>
        {
            for (var text = start; text < end; text++)
            {
                (groupOf[text], confidence[text]) = mixture.Place(counts.Indexes(text));
            }
        });
        run.Report(1);
        return new OpenThemes(groupOf, confidence, vocabulary, mixture, foundAmong);
    }
}
