using System.IO;
using Medborgardialog.TextAnalysis.Stemming;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Stemming;

public sealed class SwedishStemmerTests
{
    [Fact]
    public void Stem_OfficialVocabulary_GivesOfficialStems()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Stemming", "data");
        var words = File.ReadAllLines(Path.Combine(folder, "snowball-swedish-voc.txt"));
        var stems = File.ReadAllLines(Path.Combine(folder, "snowball-swedish-output.txt"));

        var wrong = words.Zip(stems).Where(pair => SwedishStemmer.Stem(pair.First) != pair.Second).Select(pair => $"{pair.First}: {SwedishStemmer.Stem(pair.First)}, not {pair.Second}").Take(20);

        Assert.Equal(30738, words.Length);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("ö", "ö")]
    [InlineData("klottret", "klottret")]
    [InlineData("huset", "hus")]
    [InlineData("paket", "paket")]
    [InlineData("belysningarna", "belysning")]
    public void Stem_EdgeWords_StaysExact(string word, string stem) => Assert.Equal(stem, SwedishStemmer.Stem(word));

    [Fact]
    public void Stem_LongWord_NeedsNoStack() => Assert.Equal(100_000, SwedishStemmer.Stem(new string('x', 100_000)).Length);
}
