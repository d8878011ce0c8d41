namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>Where texts lie towards each other: latent semantic analysis beside the mean of the words' own vectors.</summary>
internal static class TextVectors
{
    private const int Piece = 256;

    /// <summary>A unit vector for each text; zeros for a text without words.</summary>
    /// <param name="counts">How often each text has each word.</param>
    /// <param name="effort">How many dimensions each of the two has at most, and how exactly they are found.</param>
    /// <param name="run">Threads, seed and the way to end early.</param>
    internal static DenseMatrix Learn(SparseMatrix counts, SvdEffort effort, OpenRun run)
    {
        var words = counts.Transposed();
        var weights = new float[counts.Columns];
        var plainWeights = new float[counts.Columns];
        for (var word = 0; word < weights.Length; word++)
        {
            var texts = words.Indexes(word).Length;
            weights[word] = 1 + Lanes.Log((counts.Rows + 1.0) / (texts + 1));
            plainWeights[word] = Lanes.Log((double)counts.Rows / Math.Max(1, texts));
        }

        var weighted = counts.With((word, count) => (1 + Lanes.Log(count)) * weights[word]).NormalizeRows();
        var latent = TruncatedSvd.Project(weighted, weighted.Transposed(), effort, run).Rows;
        run.Report(0.25);
        var means = counts.With((word, count) => count * plainWeights[word]).NormalizeRows().Times(WordVectors.Learn(counts, words, effort, run), run);
        run.Report(0.4);
        Normalize(latent, run);
        Normalize(means, run);
        Centre(means);
        Normalize(means, run);
        return Beside(latent, means, run);
    }

    private static void Normalize(DenseMatrix matrix, OpenRun run) => run.Pieces(matrix.Rows, Piece, (_, start, end) =>
    {
        for (var row = start; row < end; row++)
        {
            Lanes.Normalize(matrix.Row(row));
        }
    });

    // What all texts have in common tells none from another.
    private static void Centre(DenseMatrix matrix)
    {
        var sums = new double[matrix.Columns];
        var filled = 0;
        for (var row = 0; row < matrix.Rows; row++)
        {
            var values = matrix.Row(row);
            if (!values.ContainsAnyExcept(0f))
            {
                continue;
            }

            filled++;
            for (var c = 0; c < sums.Length; c++)
            {
                sums[c] += values[c];
            }
        }

        for (var row = 0; row < matrix.Rows; row++)
        {
            var values = matrix.Row(row);
            if (!values.ContainsAnyExcept(0f))
            {
                continue;
            }

            for (var c = 0; c < sums.Length; c++)
            {
                values[c] -= (float)(sums[c] / filled);
            }
        }
    }

    private static DenseMatrix Beside(DenseMatrix left, DenseMatrix right, OpenRun run)
    {
        var joined = new DenseMatrix(left.Rows, left.Columns + right.Columns);
        run.Pieces(left.Rows, Piece, (_, start, end) =>
        {
            for (var row = start; row < end; row++)
            {
                var target = joined.Row(row);
                left.Row(row).CopyTo(target);
                right.Row(row).CopyTo(target[left.Columns..]);
                Lanes.Normalize(target);
            }
        });
        return joined;
    }
}
