namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>A matrix of mostly zeros, row by row; the columns of a row ascend.</summary>
internal sealed class SparseMatrix(int columns, int[] starts, int[] indexes, float[] values)
{
    private const int Piece = 128;

    internal int Rows => starts.Length - 1;

    internal int Columns { get; } = columns;

    internal ReadOnlySpan<int> Indexes(int row) => indexes.AsSpan(starts[row], starts[row + 1] - starts[row]);

    internal ReadOnlySpan<float> Values(int row) => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

    internal static SparseMatrix Of(int columns, IReadOnlyList<(int[] Indexes, float[] Values)> rows)
    {
        var starts = new int[rows.Count + 1];
        for (var i = 0; i < rows.Count; i++)
        {
            starts[i + 1] = starts[i] + rows[i].Indexes.Length;
        }

        var indexes = new int[starts[^1]];
        var values = new float[starts[^1]];
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].Indexes.CopyTo(indexes, starts[i]);
            rows[i].Values.CopyTo(values, starts[i]);
        }

        return new SparseMatrix(columns, starts, indexes, values);
    }

    /// <summary>Some of the rows, in the order given.</summary>
    internal SparseMatrix Pick(IReadOnlyList<int> rows) => Of(Columns, [.. rows.Select(row => (Indexes(row).ToArray(), Values(row).ToArray()))]);

    internal SparseMatrix Transposed()
    {
        var counts = new int[Columns + 1];
        foreach (var column in indexes)
        {
            counts[column + 1]++;
        }

        for (var c = 0; c < Columns; c++)
        {
            counts[c + 1] += counts[c];
        }

        var next = counts.AsSpan(0, Columns).ToArray();
        var rows = new int[indexes.Length];
        var turned = new float[indexes.Length];
        for (var row = 0; row < Rows; row++)
        {
            for (var i = starts[row]; i < starts[row + 1]; i++)
            {
                var at = next[indexes[i]]++;
                (rows[at], turned[at]) = (row, values[i]);
            }
        }

        return new SparseMatrix(Rows, counts, rows, turned);
    }

    /// <summary>The same places with other values.</summary>
    /// <param name="value">Given the column and the value.</param>
    internal SparseMatrix With(Func<int, float, float> value)
    {
        var changed = new float[values.Length];
        for (var i = 0; i < changed.Length; i++)
        {
            changed[i] = value(indexes[i], values[i]);
        }

        return new SparseMatrix(Columns, starts, indexes, changed);
    }

    /// <summary>Brings every row to length one.</summary>
    internal SparseMatrix NormalizeRows()
    {
        for (var row = 0; row < Rows; row++)
        {
            Lanes.Normalize(values.AsSpan(starts[row], starts[row + 1] - starts[row]));
        }

        return this;
    }

    /// <summary>This matrix times a dense one.</summary>
    internal DenseMatrix Times(DenseMatrix right, OpenRun run)
    {
        var product = new DenseMatrix(Rows, right.Columns);
        run.Pieces(Rows, Piece, (_, start, end) =>
        {
            for (var row = start; row < end; row++)
            {
                var target = product.Row(row);
                for (var i = starts[row]; i < starts[row + 1]; i++)
                {
                    Lanes.AddScaled(target, right.Row(indexes[i]), values[i]);
                }
            }
        });
        return product;
    }
}
