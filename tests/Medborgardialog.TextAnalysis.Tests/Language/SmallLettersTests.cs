using Medborgardialog.TextAnalysis.Language;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Language;

public sealed class SmallLettersTests
{
    [Fact]
    public void Of_EveryCharacter_IsWhatThePlatformSays()
    {
        var other = Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !string.Equals(SmallLetters.Of([c]), c.ToString().ToLowerInvariant(), StringComparison.Ordinal));

        Assert.Empty(other);
    }

    [Fact]
    public void Of_SurrogatePair_IsWhatThePlatformSays() => Assert.Equal("åk 𐐨", SmallLetters.Of("ÅK 𐐀"));
}
