using Medborgardialog.TextAnalysis.Guided;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Guided;

public sealed class TextFeaturesTests
{
    [Theory]
    [InlineData("klottrr på skolan", "klotter")]
    [InlineData("BELYSNNING saknas", "belysning")]
    [InlineData("fort körning vid skolan", "fortkörning")]
    public void Of_AMisspeltWord_HoldsTheFeaturesOfTheOneThatIsMeant(string text, string meant)
    {
        var expected = new List<RawFeature>();
        FeatureExtractor.AddWord(expected, FeatureExtractor.Words(meant)[0]);

        Assert.Subset(TextFeatures.Of(text).ToHashSet(), expected.ToHashSet());
    }

    [Fact]
    public void Of_AWordAsItIsWritten_StaysBesideTheOneThatIsMeant()
    {
        var written = new List<RawFeature>();
        FeatureExtractor.AddWord(written, "klottrr");

        Assert.Subset(TextFeatures.Of("klottrr").ToHashSet(), written.ToHashSet());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?")]
    public void Of_NoWords_IsEmpty(string text) => Assert.DoesNotContain(TextFeatures.Of(text), f => f.Group != FeatureGroup.Characters);
}
