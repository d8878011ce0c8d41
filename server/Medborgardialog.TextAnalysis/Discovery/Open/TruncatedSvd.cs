namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>How exactly singular vectors are found.</summary>
/// <param name="Dimensions">How many at most.</param>
/// <param name="Iterations">How many rounds.</param>
internal readonly record struct SvdEffort(int Dimensions, int Iterations);

/// <summary>The leading singular vectors of a sparse matrix by randomized subspace iteration.</summary>
internal static class TruncatedSvd
{
    private const int Spare = 10;
    private const int Piece = 256;
    private const int Sweeps = 12;

    /// <summary>The rows in the space of the leading singular vectors (left vectors times singular values), and the singular values, falling.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="transposed">The same, transposed.</param>
    /// <param name="effort">How many vectors and how exactly.</param>
    /// <param name="run">Threads, seed and the way to end early.</param>
    internal static (DenseMatrix Rows, double[] Values) Project(SparseMatrix matrix, SparseMatrix transposed, SvdEffort effort, OpenRun run)
    {
        var width = Math.Min(effort.Dimensions + Spare, Math.Min(matrix.Rows, matrix.Columns));
        var dimensions = Math.Min(effort.Dimensions, width);
        var basis = new DenseMatrix(matrix.Columns, width);
        var random = new FixedRandom(run.Seed);
        for (var i = 0; i < basis.Values.Length; i++)
        {
            basis.Values[i] = (float)(random.Next() + random.Next() + random.Next() - 1.5);
        }

        for (var iteration = 0; iteration < effort.Iterations; iteration++)
        {
            basis = Orthonormal(transposed.Times(matrix.Times(basis, run), run), run);
        }

        var rows = matrix.Times(basis, run);
        var (values, vectors) = Eigen(Gram(rows, run), width, run);
        var rotation = new float[width * dimensions];
        var order = Enumerable.Range(0, width).OrderByDescending(i => Math.Round(values[i], 6)).ThenBy(i => i).Take(dimensions).ToArray();
        for (var r = 0; r < width; r++)
        {
            for (var d = 0; d < dimensions; d++)
            {
                rotation[(r * dimensions) + d] = (float)vectors[(order[d] * width) + r];
            }
        }

        return (Multiply(rows, rotation, dimensions, run), [.. order.Select(i => Math.Sqrt(Math.Max(0, values[i])))]);
    }

    private static DenseMatrix Multiply(DenseMatrix left, float[] right, int columns, OpenRun run)
    {
        var product = new DenseMatrix(left.Rows, columns);
        run.Pieces(left.Rows, Piece, (_, start, end) =>
        {
            for (var row = start; row < end; row++)
            {
                var from = left.Row(row);
                var to = product.Row(row);
                for (var i = 0; i < from.Length; i++)
                {
                    Lanes.AddScaled(to, right.AsSpan(i * columns, columns), from[i]);
                }
            }
        });
        return product;
    }

    // Every column against every other, summed for fixed pieces of rows.
    private static double[] Gram(DenseMatrix matrix, OpenRun run)
    {
        var width = matrix.Columns;
        var size = Math.Max(Piece, (matrix.Rows + 15) / 16);
        var partial = new double[OpenRun.PieceCount(matrix.Rows, size)][];
        run.Pieces(matrix.Rows, size, (piece, start, end) =>
        {
            var sums = new double[width * width];
            var values = new double[width];
            for (var row = start; row < end; row++)
            {
                if (row % Piece == 0)
                {
                    run.Check();
                }

                var from = matrix.Row(row);
                for (var i = 0; i < width; i++)
                {
                    values[i] = from[i];
                }

                for (var i = 0; i < width; i++)
                {
                    Lanes.AddScaled(sums.AsSpan(i * width, i + 1), values.AsSpan(0, i + 1), values[i]);
                }
            }

            partial[piece] = sums;
        });
        var gram = new double[width * width];
        foreach (var sums in partial)
        {
            Lanes.AddScaled(gram, sums, 1);
        }

        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < i; j++)
            {
                gram[(j * width) + i] = gram[(i * width) + j];
            }
        }

        return gram;
    }

    // Cholesky: the Gram matrix is L times its transpose, and the columns times the inverse of that transpose are orthonormal.
    private static DenseMatrix Orthonormal(DenseMatrix matrix, OpenRun run)
    {
        var width = matrix.Columns;
        var gram = Gram(matrix, run);
        double largest = 0;
        for (var i = 0; i < width; i++)
        {
            largest = Math.Max(largest, gram[(i * width) + i]);
        }

        var lower = new double[width * width];
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = gram[(i * width) + j];
                for (var k = 0; k < j; k++)
                {
                    sum -= lower[(i * width) + k] * lower[(j * width) + k];
                }

                lower[(i * width) + j] = i == j ? (sum > largest * 1e-12 ? Math.Sqrt(sum) : 0)
                    : lower[(j * width) + j] > 0 ? sum / lower[(j * width) + j] : 0;
            }
        }

        // The inverse of L, row by row; a direction that is lost becomes zero.
        var inverse = new double[width * width];
        for (var column = 0; column < width; column++)
        {
            for (var i = column; i < width; i++)
            {
                var pivot = lower[(i * width) + i];
                var sum = i == column ? 1.0 : 0;
                for (var k = column; k < i; k++)
                {
                    sum -= lower[(i * width) + k] * inverse[(k * width) + column];
                }

                inverse[(i * width) + column] = pivot > 0 ? sum / pivot : 0;
            }
        }

        var right = new float[width * width];
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < width; j++)
            {
                right[(i * width) + j] = (float)inverse[(j * width) + i];
            }
        }

        return Multiply(matrix, right, width, run);
    }

    // Cyclic Jacobi rotations; the eigenvectors come as rows.
    private static (double[] Values, double[] Vectors) Eigen(double[] matrix, int width, OpenRun run)
    {
        var vectors = new double[width * width];
        for (var i = 0; i < width; i++)
        {
            vectors[(i * width) + i] = 1;
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            double off = 0, diagonal = 0;
            for (var i = 0; i < width; i++)
            {
                diagonal += Math.Abs(matrix[(i * width) + i]);
                for (var j = 0; j < i; j++)
                {
                    off += Math.Abs(matrix[(i * width) + j]);
                }
            }

            if (off <= diagonal * 1e-10)
            {
                break;
            }

            for (var p = 0; p < width - 1; p++)
            {
                run.Check();
                for (var q = p + 1; q < width; q++)
                {
                    Rotate(matrix, vectors, width, p, q);
                }
            }
        }

        return ([.. Enumerable.Range(0, width).Select(i => matrix[(i * width) + i])], vectors);
    }

    private static void Rotate(double[] matrix, double[] vectors, int width, int p, int q)
    {
        var between = matrix[(p * width) + q];
        if (between == 0)
        {
            return;
        }

        var theta = (matrix[(q * width) + q] - matrix[(p * width) + p]) / (2 * between);
        var tangent = (theta >= 0 ? 1 : -1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        var sine = tangent * cosine;
        for (var k = 0; k < width; k++)
        {
            var (a, b) = (matrix[(k * width) + p], matrix[(k * width) + q]);
            matrix[(k * width) + p] = (cosine * a) - (sine * b);
            matrix[(k * width) + q] = (sine * a) + (cosine * b);
        }

        for (var k = 0; k < width; k++)
        {
            var (a, b) = (matrix[(p * width) + k], matrix[(q * width) + k]);
            matrix[(p * width) + k] = (cosine * a) - (sine * b);
            matrix[(q * width) + k] = (sine * a) + (cosine * b);
            (a, b) = (vectors[(p * width) + k], vectors[(q * width) + k]);
            vectors[(p * width) + k] = (cosine * a) - (sine * b);
            vectors[(q * width) + k] = (sine * a) + (cosine * b);
        }
    }
}
