using Medborgardialog.TextAnalysis.Language;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Language;

public sealed class NormalizerTests
{
    private static readonly Normalizer Normalizer = new(["mörkt", "moped", "klotter", "busshållplats", "buss", "hållplats", "belysning", "gata", "ungdom", "gård", "trygghet", "vandring", "narkotika", "försäljning", "skola", "väg"]);

    [Theory]
    [InlineData("MOPED", "moped")]
    [InlineData("mooooped", "moped")]
    [InlineData("morkt", "mörkt")]
    [InlineData("kloter", "klotter")]
    [InlineData("belysnnig", "belysning")]
    [InlineData("belysnig", "belysning")]
    [InlineData("narkotica", "narkotika")]
    [InlineData("hund", "hund")]
    [InlineData("vag", "väg")]
    [InlineData("", "")]
    public void Normalize_Word_LeadsToTheVocabulary(string word, string normal) => Assert.Equal(normal, Normalizer.Normalize(word));

    [Theory]
    [InlineData("ungdomsgård", "ungdom|gård")]
    [InlineData("trygghetsvandring", "trygghet|vandring")]
    [InlineData("narkotikaförsäljning", "narkotika|försäljning")]
    [InlineData("busshållplats", "busshållplats")]
    [InlineData("gatubelysning", "gatubelysning")]
    [InlineData("xyz", "xyz")]
    public void SplitCompound_Word_GivesItsParts(string word, string parts) => Assert.Equal(parts, string.Join('|', Normalizer.SplitCompound(word)));

    [Fact]
    public void JoinSplit_CompoundWrittenApart_IsOneWord() => Assert.Equal(["vid", "busshållplats", "är", "mörkt"], Normalizer.JoinSplit(["vid", "buss", "hållplats", "är", "mörkt"]));

    [Fact]
    public void SplitCompound_VeryLongWord_IsLeft() => Assert.Single(Normalizer.SplitCompound(new string('a', 100_000)));
}
