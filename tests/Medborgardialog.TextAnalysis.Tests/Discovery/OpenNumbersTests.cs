using Medborgardialog.TextAnalysis.Discovery.Open;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Discovery;

public sealed class OpenNumbersTests
{
    private static readonly OpenRun Run = new(2, 1, default);

    [Fact]
    public void Lanes_Dot_IsTheSumOfProducts()
    {
        var a = Enumerable.Range(0, 19).Select(i => (float)i).ToArray();
        var four = Enumerable.Range(0, 4 * 19).Select(i => (float)(i % 7)).ToArray();
        var result = new float[4];

        Lanes.Dot4(a, four, result);

        for (var r = 0; r < 4; r++)
        {
            var row = four.AsSpan(r * 19, 19);
            Assert.Equal(a.Zip(row.ToArray(), (x, y) => x * y).Sum(), result[r]);
            Assert.Equal(result[r], Lanes.Dot(a, row));
        }
    }

    [Fact]
    public void TruncatedSvd_MatrixOfRankTwo_KeepsEveryProductOfRows()
    {
        var rows = Enumerable.Range(0, 30).Select(i => (Indexes: new[] { 0, 1, 2 }, Values: new float[] { i % 5, (i % 3) + 1, (i % 5) + (2 * ((i % 3) + 1)) })).ToList();
        var matrix = SparseMatrix.Of(3, rows);

        var (projected, values) = TruncatedSvd.Project(matrix, matrix.Transposed(), new SvdEffort(3, 4), Run);

        Assert.True(values[2] < 0.01 * values[0]);
        for (var i = 0; i < 30; i++)
        {
            var expected = Enumerable.Range(0, 3).Sum(c => rows[i].Values[c] * rows[(i * 7) % 30].Values[c]);
            Assert.Equal(expected, Lanes.Dot(projected.Row(i), projected.Row((i * 7) % 30)), 0.02f);
        }
    }

    [Fact]
    public void SparseMatrix_TransposedTwice_IsTheSame()
    {
        var matrix = SparseMatrix.Of(4, [([0, 3], [1, 2]), ([], []), ([1, 3], [3, 4])]);

        var back = matrix.Transposed().Transposed();

        for (var row = 0; row < 3; row++)
        {
            Assert.Equal(matrix.Indexes(row).ToArray(), back.Indexes(row).ToArray());
            Assert.Equal(matrix.Values(row).ToArray(), back.Values(row).ToArray());
        }
    }

    [Fact]
    public void SphericalKMeans_ThreeDirections_AreFound()
    {
        var vectors = Directions(90, 3);

        var result = SphericalKMeans.Find(vectors, 3, 3, 20, 0, Run);

        for (var i = 0; i < 90; i++)
        {
            Assert.Equal(result.GroupOf[i % 3], result.GroupOf[i]);
        }

        Assert.Equal(3, result.GroupOf.Distinct().Count());
    }

    [Fact]
    public void SphericalKMeans_MoreGroupsThanVectors_Ends()
    {
        Assert.Equal(3, SphericalKMeans.Find(Directions(3, 3), 10, 2, 5, 0, Run).GroupOf.Length);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    public void ThemeNumber_ClearDirections_AreCounted(int directions)
    {
        Assert.Equal(directions, ThemeNumber.Choose(Directions(600, directions), Run));
    }

    [Fact]
    public void ThemeNumber_AdjustedRand_IsOneForTheSameAndNearZeroForOther()
    {
        var first = Enumerable.Range(0, 400).Select(i => i % 4).ToArray();
        var renamed = Array.ConvertAll(first, g => 3 - g);
        var other = Enumerable.Range(0, 400).Select(i => i / 4 % 4).ToArray();

        Assert.Equal(1, ThemeNumber.AdjustedRand(first, renamed, 4), 9);
        Assert.InRange(ThemeNumber.AdjustedRand(first, other, 4), -0.05, 0.05);
    }

    [Fact]
    public void WordMixture_OneTextInTheWrongTheme_IsMoved()
    {
        var texts = SparseMatrix.Of(4, [.. Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? (new[] { 0, 1 }, new float[] { 1, 1 }) : (new[] { 2, 3 }, new float[] { 1, 1 }))]);
        var groupOf = Enumerable.Range(0, 20).Select(i => i % 2).ToArray();
        groupOf[4] = 1;
        groupOf[7] = -1;

        var (mixture, settled) = WordMixture.Settle(texts, texts.Transposed(), groupOf, 2, 10, Run);

        Assert.Equal(Enumerable.Range(0, 20).Select(i => i % 2), settled);
        Assert.Equal(0, mixture.Place([0]).Theme);
        Assert.InRange(mixture.Place([0]).Confidence, 0.6, 1);
    }

    private static DenseMatrix Directions(int count, int directions)
    {
        var random = new FixedRandom(7);
        var vectors = new DenseMatrix(count, directions + 3);
        for (var i = 0; i < count; i++)
        {
            var row = vectors.Row(i);
            for (var c = 0; c < row.Length; c++)
            {
                row[c] = (float)(0.2 * (random.Next() - 0.5)) + (c == i % directions ? 1 : 0);
            }

            Lanes.Normalize(row);
        }

        return vectors;
    }
}
