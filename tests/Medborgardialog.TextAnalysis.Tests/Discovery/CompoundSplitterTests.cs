using Medborgardialog.TextAnalysis.Discovery.Open;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Discovery;

public sealed class CompoundSplitterTests
{
    private static readonly Dictionary<string, int> None = [];

    [Theory]
    [InlineData("musikbranschen", "musik branschen")]
    [InlineData("säkerhetsproblemen", "säkerhet problemen")]
    [InlineData("kommunikationsteknologi", "kommunikation teknologi")]
    [InlineData("vattenkompensation", "vatten kompensation")]
    [InlineData("sjukdomar", "sjukdomar")]
    [InlineData("föreningen", "föreningen")]
    [InlineData("polis", "polis")]
    public void Split_Swedish_GivesThePartsOfCompoundsOnly(string word, string expected)
    {
        Assert.Equal(expected, string.Join(' ', new CompoundSplitter("sv", None).Split(word)));
    }

    [Fact]
    public void Split_VeryLongWord_IsLeft() => Assert.Single(new CompoundSplitter("sv", None).Split(new string('a', 100_000)));

    [Fact]
    public void Split_LostVowel_IsPutBack()
    {
        var own = new Dictionary<string, int> { ["gata"] = 400, ["lampa"] = 300, ["belysning"] = 300 };

        Assert.Equal(["gata", "lampa"], new CompoundSplitter("sv", own).Split("gatulampa"));
    }

    [Fact]
    public void Split_German_KnowsTheWordsOfTheTexts()
    {
        var own = new Dictionary<string, int> { ["verkehr"] = 40, ["führung"] = 30, ["fahrrad"] = 30 };
        var splitter = new CompoundSplitter("de", own);

        Assert.Equal(["verkehr", "führung"], splitter.Split("verkehrsführung"));
        Assert.Equal(["straße"], splitter.Split("straße"));
    }

    [Fact]
    public void Split_VeryLongWord_StaysWhole()
    {
        var word = string.Concat(Enumerable.Repeat("musik", 200));

        Assert.Equal([word], new CompoundSplitter("sv", None).Split(word));
    }
}
