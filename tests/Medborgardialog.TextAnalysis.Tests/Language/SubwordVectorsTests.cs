using System.Numerics.Tensors;
using Medborgardialog.TextAnalysis.Language;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Language;

public sealed class SubwordVectorsTests
{
    [Fact]
    public void Grams_HaveThePublishedHash() =>
        // A test vector of the authors of FNV-1a, 32 bits (draft-eastlake-fnv): "foobar".
        Assert.Contains(0xbf9cf968u, SubwordVectors.Grams("foobar"));

    [Theory]
    [InlineData("by", 3)]
    [InlineData("moped", 14)]
    [InlineData("мопед", 14)]
    public void Grams_AreOfThreeToSixCharacters_WithTheSignsAroundTheWord(string word, int count) => Assert.Equal(count, SubwordVectors.Grams(word).Count());

    [Theory]
    [InlineData("mopedkille", "moped", "lampor")]
    [InlineData("gatubelysningar", "belysning", "knark")]
    [InlineData("haschrokare", "hasch", "cykel")]
    public void TryRead_AWordThatIsNotListed_LiesNearItsRelatives(string word, string near, string far)
    {
        Assert.Equal(-1, SubwordVectors.Shared.Row(word));
        Assert.True(Similarity(word, near) > Similarity(word, far) + 0.2f);
    }

    [Fact]
    public void TryRead_NothingToGoBy_IsFalse() => Assert.False(SubwordVectors.Shared.TryRead("", new float[SubwordVectors.Dimensions]));

    [Fact]
    public void Read_WhatWasWritten_GivesTheVectorsWithinAByte()
    {
        var random = new Random(1);
        float[] Some() => [.. Enumerable.Range(0, SubwordVectors.Dimensions).Select(_ => (random.NextSingle() * 2) - 1)];
        var moped = Some();
        using var file = new MemoryStream();
        SubwordVectors.Write(["moped", "lampa"], [1, 0], new float[SubwordVectors.Dimensions], [moped, Some(), .. Enumerable.Range(0, 5).Select(_ => Some())], file);
        file.Position = 0;

        var vectors = SubwordVectors.Read(file);

        var read = new float[SubwordVectors.Dimensions];
        Assert.True(vectors.TryRead("moped", read));
        Assert.Equal(["moped", "lampa"], vectors.Words);
        Assert.Equal([1, 0], vectors.Groups.Select(g => (int)g));
        Assert.All(moped.Zip(read), pair => Assert.Equal(pair.First, pair.Second, 0.01f));
        Assert.True(vectors.TryRead("lampor", read));
        Assert.Equal(1, TensorPrimitives.Norm(read), 0.001f);
    }

    private static float Similarity(string a, string b)
    {
        float[] first = new float[SubwordVectors.Dimensions], second = new float[SubwordVectors.Dimensions];
        Assert.True(SubwordVectors.Shared.TryRead(a, first) && SubwordVectors.Shared.TryRead(b, second));
        return TensorPrimitives.CosineSimilarity<float>(first, second);
    }
}
