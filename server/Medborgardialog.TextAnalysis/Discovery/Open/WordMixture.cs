namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>
/// How likely each word is in each theme and how frequent each theme is, with a Dirichlet prior. Texts are reassigned to the theme that explains
/// their words best, and the words are counted again, until nothing moves (classification EM): strong on short texts.
/// </summary>
internal sealed class WordMixture(DenseMatrix words, float[] themes)
{
    private const float Prior = 0.5f;
    private const int Piece = 256;

    /// <summary>The logarithm of each word's probability (row) in each theme (column).</summary>
    internal DenseMatrix Words { get; } = words;

    /// <summary>The logarithm of each theme's share of the texts.</summary>
    internal float[] Themes { get; } = themes;

    /// <summary>Learns from the texts' present themes; texts with a negative theme are left out.</summary>
    /// <param name="words">Which texts each word is in.</param>
    /// <param name="groupOf">The theme of each text.</param>
    /// <param name="groups">How many themes.</param>
    /// <param name="run">Threads and the way to end early.</param>
    internal static WordMixture Learn(SparseMatrix words, int[] groupOf, int groups, OpenRun run)
    {
        var counts = new DenseMatrix(words.Rows, groups);
        run.Pieces(words.Rows, Piece, (_, start, end) =>
        {
            for (var word = start; word < end; word++)
            {
                var row = counts.Row(word);
                foreach (var text in words.Indexes(word))
                {
                    if (groupOf[text] >= 0)
                    {
                        row[groupOf[text]]++;
                    }
                }
            }
        });
        var totals = new double[groups];
        for (var word = 0; word < words.Rows; word++)
        {
            var row = counts.Row(word);
            for (var g = 0; g < groups; g++)
            {
                totals[g] += row[g];
            }
        }

        var logTotals = Array.ConvertAll(totals, total => Lanes.Log(total + (Prior * words.Rows)));
        var logs = Logs(words, run);
        run.Pieces(words.Rows, Piece, (_, start, end) =>
        {
            for (var word = start; word < end; word++)
            {
                var row = counts.Row(word);
                for (var g = 0; g < groups; g++)
                {
                    row[g] = logs[(int)row[g]] - logTotals[g];
                }
            }
        });
        var sizes = new int[groups];
        foreach (var group in groupOf)
        {
            sizes[Math.Max(0, group)] += group >= 0 ? 1 : 0;
        }

        var all = sizes.Sum();
        return new WordMixture(counts, Array.ConvertAll(sizes, size => Lanes.Log((size + 1.0) / (all + groups))));
    }

    /// <summary>Reassigns until nothing moves or for a number of rounds.</summary>
    /// <param name="texts">Which words each text has.</param>
    /// <param name="words">The same, transposed.</param>
    /// <param name="groupOf">The theme of each text to begin with; a negative one for texts that have none yet.</param>
    /// <param name="groups">How many themes.</param>
    /// <param name="rounds">How many rounds at most.</param>
    /// <param name="run">Threads and the way to end early.</param>
    internal static (WordMixture Mixture, int[] GroupOf) Settle(SparseMatrix texts, SparseMatrix words, int[] groupOf, int groups, int rounds, OpenRun run)
    {
        var mixture = Learn(words, groupOf, groups, run);
        for (var round = 0; round < rounds; round++)
        {
            var next = mixture.Assign(texts, run);
            if (next.AsSpan().SequenceEqual(groupOf))
            {
                break;
            }

            groupOf = next;
            mixture = Learn(words, groupOf, groups, run);
        }

        return (mixture, groupOf);
    }

    /// <summary>The theme of each text.</summary>
    internal int[] Assign(SparseMatrix texts, OpenRun run)
    {
        var groupOf = new int[texts.Rows];
        run.Pieces(texts.Rows, Piece, (_, start, end) =>
        {
            var scores = new float[Themes.Length];
            for (var text = start; text < end; text++)
            {
                Score(texts.Indexes(text), scores);
                groupOf[text] = Best(scores);
            }
        });
        return groupOf;
    }

    /// <summary>The theme of one text and how sure that is, 0 to 1: the themes' probabilities, tempered by the text's length, since its words depend on each other.</summary>
    internal (int Theme, double Confidence) Place(ReadOnlySpan<int> text)
    {
        var scores = new float[Themes.Length];
        Score(text, scores);
        var best = Best(scores);
        var temperature = Math.Max(1, Math.Sqrt(text.Length));
        double sum = 0;
        foreach (var score in scores)
        {
            sum += Math.Exp((score - scores[best]) / temperature);
        }

        return (best, 1 / sum);
    }

    /// <summary>The themes, the one that explains a text's words best first.</summary>
    internal IReadOnlyList<int> Ranked(ReadOnlySpan<int> text)
    {
        var scores = new float[Themes.Length];
        Score(text, scores);
        return [.. Enumerable.Range(0, scores.Length).OrderByDescending(theme => scores[theme]).ThenBy(theme => theme)];
    }

    /// <summary>The same with only some of the themes, in the order given.</summary>
    internal WordMixture Only(IReadOnlyList<int> themes)
    {
        var kept = new DenseMatrix(Words.Rows, themes.Count);
        for (var word = 0; word < Words.Rows; word++)
        {
            for (var g = 0; g < themes.Count; g++)
            {
                kept.Row(word)[g] = Words.Row(word)[themes[g]];
            }
        }

        return new WordMixture(kept, [.. themes.Select(theme => Themes[theme])]);
    }

    private void Score(ReadOnlySpan<int> text, float[] scores)
    {
        Themes.CopyTo(scores, 0);
        foreach (var word in text)
        {
            Lanes.AddScaled(scores.AsSpan(), Words.Row(word), 1);
        }
    }

    private static int Best(float[] scores)
    {
        var best = 0;
        for (var g = 1; g < scores.Length; g++)
        {
            best = scores[g] > scores[best] ? g : best;
        }

        return best;
    }

    // Counts are whole numbers: each logarithm is taken once.
    private static float[] Logs(SparseMatrix words, OpenRun run)
    {
        var most = 0;
        for (var word = 0; word < words.Rows; word++)
        {
            most = Math.Max(most, words.Indexes(word).Length);
        }

        run.Check();
        var logs = new float[most + 1];
        for (var count = 0; count <= most; count++)
        {
            logs[count] = Lanes.Log(count + Prior);
        }

        return logs;
    }
}
