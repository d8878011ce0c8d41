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

    [Fact]
    public void Match_WhereTheBestPairLeavesTheOthersAlone_PairsSoThatAllHaveMostInCommon()
    {
        var result = LineageMatching.Match([Group("x", 1, 2, 3, 4, 5, 6), Group("y", 7, 8, 9, 10)], [Group("a", 1, 2, 3, 4, 7, 8, 9), Group("b", 5, 6)]);

        Assert.Equal(["b", "a"], result.Select(entry => entry.Id));
    }

    [Fact]
    public void Match_OtherStatements_GoesByTheMiddles()
    {
        var lamps = new Dictionary<string, float> { ["lampa"] = 0.8f, ["mörker"] = 0.6f };
        var frogs = new Dictionary<string, float> { ["groda"] = 1 };

        var result = LineageMatching.Match(
            [Group("x", 11, 12) with { Middle = frogs }, Group("y", 13, 14) with { Middle = new Dictionary<string, float> { ["lampa"] = 0.6f, ["mörker"] = 0.8f } }],
            [Group("a", 1, 2) with { Middle = lamps }, Group("b", 3, 4) with { Middle = new Dictionary<string, float> { ["cykel"] = 1 } }]);

        Assert.Equal([("x", ThemeChange.New), ("a", ThemeChange.Continued)], result.Select(Outcome));
    }

    [Fact]
    public void Match_ShuffledGroups_GivesTheSame()
    {
        LineageGroup[] groups = [Group("x", 1, 2), Group("y", 3, 4), Group("z", 5, 6)];
        LineageGroup[] previous = [Group("a", 1, 3, 5), Group("b", 2, 4, 6)];

        var straight = LineageMatching.Match(groups, previous).Zip(groups).ToDictionary(pair => pair.Second.Id, pair => Outcome(pair.First));
        var turned = LineageMatching.Match([.. groups.Reverse()], [.. previous.Reverse()]).Zip(groups.Reverse()).ToDictionary(pair => pair.Second.Id, pair => Outcome(pair.First));

        Assert.Equal(straight, turned);
    }

    private static (string Id, ThemeChange Change) Outcome((string Id, ThemeLineage Lineage) entry) => (entry.Id, entry.Lineage.Change);

    private static LineageGroup Group(string id, params int[] members) => new(id, members.Select(m => $"statement {m}").ToHashSet());
}
