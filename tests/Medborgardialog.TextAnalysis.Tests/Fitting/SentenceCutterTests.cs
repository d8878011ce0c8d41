using Medborgardialog.TextAnalysis.Fitting;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Fitting;

public sealed class SentenceCutterTests
{
    [Theory]
    [InlineData("En mening.", "En mening.")]
    [InlineData("En. Två!", "En.|Två!")]
    [InlineData("kl. 18 är det mörkt", "kl. 18 är det mörkt")]
    [InlineData("fart 3.5 km", "fart 3.5 km")]
    [InlineData("rad ett\nrad två", "rad ett|rad två")]
    [InlineData("a; b", "a;|b")]
    [InlineData("Jaha!!! Nej", "Jaha!!!|Nej")]
    [InlineData(" \t ", "")]
    [InlineData("...", "")]
    [InlineData("😡", "😡")]
    public void Cut_AText_GivesItsSentences(string text, string expected)
    {
        Assert.Equal(expected, string.Join('|', SentenceCutter.Cut(text).Select(span => span.Of(text))));
    }
}
