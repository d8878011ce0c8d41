using Medborgardialog.TextAnalysis.Durability;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Durability;

public sealed class LineageMatchingTests
{
    [Fact]
    public void Match_SameMembers_KeepsTheId()
    {
        var result = LineageMatching.Match([Group("b", 1, 2, 3)], [Group("a", 1, 2, 3)]);

        Assert.Equal("a", result[0].Id);
        Assert.Equal(ThemeChange.Continued, result[0].Lineage.Change);
    }

    [Fact]
    public void Match_NothingShared_IsNew()
    {
        Assert.Equal(("b", ThemeChange.New), Outcome(LineageMatching.Match([Group("b", 4, 5)], [Group("a", 1, 2)])[0]));
    }

    [Fact]
    public void Match_TwoThemesInOne_IsMergedUnderTheLargerOnesId()
    {
        var result = LineageMatching.Match([Group("c", 1, 2, 3, 4, 5)], [Group("a", 1, 2, 3), Group("b", 4, 5)]);

        Assert.Equal(("a", ThemeChange.Merged), Outcome(result[0]));
        Assert.Equal(["a", "b"], result[0].Lineage.From.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Match_OneThemeInTwo_ContinuesTheLargerAndSplitsTheOther()
    {
        var result = LineageMatching.Match([Group("x", 1, 2, 3), Group("y", 4, 5)], [Group("a", 1, 2, 3, 4, 5)]);

        Assert.Equal(("a", ThemeChange.Continued), Outcome(result[0]));
        Assert.Equal(("y", ThemeChange.Split), Outcome(result[1]));
        Assert.Equal(["a"], result[1].Lineage.From);
    }

    [Fact]
    public void Match_ContentIdTakenByAContinuedTheme_GetsAnother()
    {
        var result = LineageMatching.Match([Group("x", 1, 2, 3), Group("a", 8, 9)], [Group("a", 1, 2, 3)]);

        Assert.Equal("a", result[0].Id);
        Assert.NotEqual("a", result[1].Id);
    }

    private static (string Id, ThemeChange Change) Outcome((string Id, ThemeLineage Lineage) entry) => (entry.Id, entry.Lineage.Change);

    private static LineageGroup Group(string id, params int[] members) => new(id, members.Select(m => $"statement {m}").ToHashSet());
}
