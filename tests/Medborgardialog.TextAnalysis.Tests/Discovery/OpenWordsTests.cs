using Medborgardialog.TextAnalysis.Discovery.Open;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Discovery;

public sealed class OpenWordsTests
{
    [Theory]
    [InlineData("How do I use C# and C++ on a Mac?", "how do use c# and c++ on mac")]
    [InlineData("EU:s klimat- och energi-politik 2025", "eu klimat och energi politik")]
    [InlineData("It doesn't work, [namn]!", "it doesnt work")]
    [InlineData("天気が", "天気 気が")]
    [InlineData("", "")]
    public void PlainWords_Read_GivesLowerCaseWords(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', PlainWords.Read(text)));
    }

    [Theory]
    [InlineData("en", "running", "runs")]
    [InlineData("en", "queries", "query")]
    [InlineData("en", "classes", "class")]
    [InlineData("de", "radwege", "radweg")]
    [InlineData("de", "häuser", "hauses")]
    [InlineData("sv", "gatorna", "gator")]
    public void LightStemmer_FormsOfOneWord_ShareAStem(string language, string first, string second)
    {
        Assert.Equal(LightStemmer.Stem(first, language), LightStemmer.Stem(second, language));
    }

    [Fact]
    public void LightStemmer_OtherLanguage_LeavesTheWord()
    {
        Assert.Equal("maisons", LightStemmer.Stem("maisons", "und"));
    }

    [Theory]
    [InlineData("sv", "Det är för många bilar som kör för fort på gatan utanför skolan")]
    [InlineData("en", "There are too many cars that drive too fast outside the school")]
    [InlineData("de", "Es gibt zu viele Autos, die vor der Schule zu schnell fahren")]
    public void SetLanguage_Of_IsTheLanguageOfMost(string expected, string text)
    {
        Assert.Equal(expected, SetLanguage.Of([text, text + " 2", text + " 3"]));
    }

    [Fact]
    public void StopWords_LanguageWithoutAList_FindsFrequentWords()
    {
        var texts = Enumerable.Range(0, 100).Select(i => $"zo mot{i % 20} lok{i % 25}").Order(StringComparer.Ordinal).ToList();

        var (vocabulary, _) = Vocabulary.Learn(texts, "und", new OpenRun(1, 1, default));

        Assert.Equal(["zo"], vocabulary.Forms.FoundStopWords);
        Assert.DoesNotContain("zo", vocabulary.Features);
        Assert.Contains("mot3", vocabulary.Features);
    }

    [Fact]
    public void Vocabulary_WordOfOneText_IsLeftOut()
    {
        var (vocabulary, counts) = Vocabulary.Learn(["apple banana apple", "apple cherry"], "en", new OpenRun(2, 1, default));

        Assert.Equal(["appl"], vocabulary.Features);
        Assert.Equal(2, counts.Values(0)[0]);
        Assert.Equal([0], vocabulary.Of("An apple and a plum"));
    }
}
