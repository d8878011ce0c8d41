using Medborgardialog.TextAnalysis.Language;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Language;

public sealed class WordGroupsTests
{
    [Fact]
    public void Of_EveryListedWord_IsItsGroup() =>
        Assert.All(SubwordVectors.Shared.Words.Zip(SubwordVectors.Shared.Groups), pair => Assert.Equal(pair.Second, WordGroups.Shared.Of(pair.First)));

    [Fact]
    public void Of_NothingToGoBy_IsNone() => Assert.Equal(-1, WordGroups.Shared.Of(""));

    [Fact]
    public void Of_AnyWord_IsTheSameAgain_AndOneOfTheGroups()
    {
        foreach (var word in new[] { "mopedkille", "gatubelysningar", "zzqxv", "0", new string('a', 5000), "\ud83d\ude00" })
        {
            var group = new WordGroups(SubwordVectors.Shared).Of(word);
            Assert.InRange(group, -1, WordGroups.Shared.Count - 1);
            Assert.Equal(group, WordGroups.Shared.Of(word));
            Assert.Equal(group, WordGroups.Shared.Of(word));
        }
    }
}
