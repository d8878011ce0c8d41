using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>
/// Sums over rows of numbers that come out the same to the last bit with and without AVX: eight fixed lanes, added up in a fixed order, and a
/// product and a sum that are rounded each by itself.
/// </summary>
internal static class Lanes
{
    private const int Width = 8;

    internal static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(b);
        var sums = Vector256<float>.Zero;
        var i = 0;
        for (; i <= a.Length - Width; i += Width)
        {
            sums += Vector256.LoadUnsafe(ref left, (nuint)i) * Vector256.LoadUnsafe(ref right, (nuint)i);
        }

        var sum = Total(sums);
        for (; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    /// <summary>Four products of one row with four rows that follow each other, which reads the one row only once.</summary>
    internal static void Dot4(ReadOnlySpan<float> a, ReadOnlySpan<float> four, Span<float> result)
    {
        ref var left = ref MemoryMarshal.GetReference(a);
        ref var right = ref MemoryMarshal.GetReference(four);
        var length = (nuint)a.Length;
        Vector256<float> s0 = default, s1 = default, s2 = default, s3 = default;
        var i = 0;
        for (; i <= a.Length - Width; i += Width)
        {
            var v = Vector256.LoadUnsafe(ref left, (nuint)i);
            s0 += v * Vector256.LoadUnsafe(ref right, (nuint)i);
            s1 += v * Vector256.LoadUnsafe(ref right, length + (nuint)i);
            s2 += v * Vector256.LoadUnsafe(ref right, (2 * length) + (nuint)i);
            s3 += v * Vector256.LoadUnsafe(ref right, (3 * length) + (nuint)i);
        }

        (result[0], result[1], result[2], result[3]) = (Total(s0), Total(s1), Total(s2), Total(s3));
        for (; i < a.Length; i++)
        {
            for (var r = 0; r < 4; r++)
            {
                result[r] += a[i] * four[(r * a.Length) + i];
            }
        }
    }

    /// <summary>Adds <paramref name="factor"/> times one row to another.</summary>
    internal static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float factor)
    {
        ref var target = ref MemoryMarshal.GetReference(to);
        ref var source = ref MemoryMarshal.GetReference(from);
        var factors = Vector256.Create(factor);
        var i = 0;
        for (; i <= to.Length - Width; i += Width)
        {
            (Vector256.LoadUnsafe(ref target, (nuint)i) + (Vector256.LoadUnsafe(ref source, (nuint)i) * factors)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < to.Length; i++)
        {
            to[i] += from[i] * factor;
        }
    }

    /// <inheritdoc cref="AddScaled(Span{float}, ReadOnlySpan{float}, float)"/>
    internal static void AddScaled(Span<double> to, ReadOnlySpan<double> from, double factor)
    {
        ref var target = ref MemoryMarshal.GetReference(to);
        ref var source = ref MemoryMarshal.GetReference(from);
        var factors = Vector256.Create(factor);
        var i = 0;
        for (; i <= to.Length - 4; i += 4)
        {
            (Vector256.LoadUnsafe(ref target, (nuint)i) + (Vector256.LoadUnsafe(ref source, (nuint)i) * factors)).StoreUnsafe(ref target, (nuint)i);
        }

        for (; i < to.Length; i++)
        {
            to[i] += from[i] * factor;
        }
    }

    /// <summary>Brings a row to length one; a row of zeros stays.</summary>
    internal static void Normalize(Span<float> row)
    {
        double square = 0;
        foreach (var value in row)
        {
            square += (double)value * value;
        }

        if (square > 0)
        {
            var factor = (float)(1 / Math.Sqrt(square));
            for (var i = 0; i < row.Length; i++)
            {
                row[i] *= factor;
            }
        }
    }

    /// <summary>A natural logarithm that does not depend on the last bits of the machine's own.</summary>
    internal static float Log(double value) => (float)Math.Round(Math.Log(value), 6);

    private static float Total(Vector256<float> sums)
    {
        var half = sums.GetLower() + sums.GetUpper();
        return (half[0] + half[1]) + (half[2] + half[3]);
    }
}

/// <summary>Rows of numbers, one after the other.</summary>
internal sealed class DenseMatrix(int rows, int columns, float[] values)
{
    internal DenseMatrix(int rows, int columns)
        : this(rows, columns, new float[(long)rows * columns])
    {
    }

    internal int Rows { get; } = rows;

    internal int Columns { get; } = columns;

    internal float[] Values { get; } = values;

    internal Span<float> Row(int row) => Values.AsSpan(row * Columns, Columns);
}
