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

    [Fact]
    public void JoinSplit_CompoundWrittenApart_IsOneWord() => Assert.Equal(["vid", "busshållplats", "är", "mörkt"], Normalizer.JoinSplit(["vid", "buss", "hållplats", "är", "mörkt"]));
}
