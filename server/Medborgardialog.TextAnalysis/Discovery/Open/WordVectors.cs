namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>Vectors of words learnt from the texts themselves: words that occur beside the same words lie near each other (positive pointwise mutual information, then SVD).</summary>
internal static class WordVectors
{
    private const int MostWords = 10_000;
    private const int MostWordsInText = 150;
    private const int Piece = 32;

    /// <summary>A unit vector for each word; zeros for words too rare to be among the most frequent.</summary>
    /// <param name="texts">Which words each text has, once each.</param>
    /// <param name="words">The same, transposed: which texts each word is in.</param>
    /// <param name="effort">How many dimensions a vector has at most, and how exactly they are found.</param>
    /// <param name="run">Threads, seed and the way to end early.</param>
    internal static DenseMatrix Learn(SparseMatrix texts, SparseMatrix words, SvdEffort effort, OpenRun run)
    {
        var isKept = new bool[words.Rows];
        foreach (var word in Enumerable.Range(0, words.Rows).OrderByDescending(w => words.Indexes(w).Length).ThenBy(w => w).Take(MostWords))
        {
            isKept[word] = true;
        }

        var association = Association(texts, words, isKept, run);
        var (rows, values) = TruncatedSvd.Project(association, association, effort, run);
        for (var row = 0; row < rows.Rows; row++)
        {
            var vector = rows.Row(row);
            for (var d = 0; d < vector.Length; d++)
            {
                vector[d] = values[d] > 1e-9 ? (float)(vector[d] / Math.Sqrt(values[d])) : 0;
            }

            Lanes.Normalize(vector);
        }

        return rows;
    }

    // The logarithm of how much more often two words share a text than by chance, where it is positive.
    private static SparseMatrix Association(SparseMatrix texts, SparseMatrix words, bool[] isKept, OpenRun run)
    {
        var rows = new (int[] Indexes, float[] Values)[words.Rows];
        run.Pieces(words.Rows, Piece, (_, start, end) =>
        {
            var together = new int[words.Rows];
            var touched = new List<int>();
            for (var word = start; word < end; word++)
            {
                run.Check();
                rows[word] = ([], []);
                if (isKept[word])
                {
                    rows[word] = Row(word, together, touched);
                }
            }
        });
        return SparseMatrix.Of(words.Rows, rows);

        (int[] Indexes, float[] Values) Row(int word, int[] together, List<int> touched)
        {
            touched.Clear();
            foreach (var text in words.Indexes(word))
            {
                var others = texts.Indexes(text);
                if (others.Length > MostWordsInText)
                {
                    // A text this long is about many subjects.
                    continue;
                }

                foreach (var other in others)
                {
                    Count(other);
                }
            }

            touched.Sort();
            var indexes = new List<int>(touched.Count);
            var values = new List<float>(touched.Count);
            var own = (double)words.Indexes(word).Length;
            foreach (var other in touched)
            {
                var ratio = together[other] * (double)texts.Rows / (own * words.Indexes(other).Length);
                together[other] = 0;
                if (ratio > 1 && other != word)
                {
                    indexes.Add(other);
                    values.Add(Lanes.Log(ratio));
                }
            }

            return ([.. indexes], [.. values]);

            void Count(int other)
            {
                if (isKept[other] && together[other]++ == 0)
                {
                    touched.Add(other);
                }
            }
        }
    }
}
