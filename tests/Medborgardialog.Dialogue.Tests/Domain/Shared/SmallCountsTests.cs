using FsCheck.Xunit;
using Medborgardialog.Domain.Shared;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Shared;

public sealed class SmallCountsTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Public_ShowsANumber_WithNobodyOrEnoughBehindIt(int respondents, bool shown)
    {
        var count = SmallCounts.Public(respondents);

        Assert.Equal(shown ? respondents : null, count.Value);
        Assert.Equal(shown ? null : SuppressionReason.TooFew, count.Suppressed);
    }

    [Fact]
    public void PublicBreakdown_WithOneSmallCell_HidesTheSmallestOtherToo()
    {
        var cells = SmallCounts.PublicBreakdown([3, 40, 7, 12]);

        Assert.Equal(Count.Hidden(SuppressionReason.TooFew), cells[0]);
        Assert.Equal(Count.Hidden(SuppressionReason.Complementary), cells[2]);
        Assert.Equal([Count.Of(40), Count.Of(12)], [cells[1], cells[3]]);
    }

    [Fact]
    public void PublicBreakdown_WithTwoSmallCellsThatTogetherAreTooFew_HidesAThird()
    {
        var cells = SmallCounts.PublicBreakdown([1, 2, 30, 9]);

        Assert.Equal([SuppressionReason.TooFew, SuppressionReason.TooFew, null, SuppressionReason.Complementary], cells.Select(c => c.Suppressed));
    }

    [Fact]
    public void PublicBreakdown_WithoutSmallCells_ShowsAll()
    {
        Assert.Equal([Count.Of(5), Count.Of(0), Count.Of(8)], SmallCounts.PublicBreakdown([5, 0, 8]));
    }

    [Property]
    public bool PublicBreakdown_NeverLeavesOneHiddenCellToSubtract(byte[] sizes)
    {
        var respondents = sizes.Select(s => (int)s).ToList();

        var cells = SmallCounts.PublicBreakdown(respondents);

        var hidden = Enumerable.Range(0, cells.Count).Where(i => cells[i].Suppressed is not null).ToList();
        var shown = Enumerable.Range(0, cells.Count).Where(i => cells[i].Value > 0).ToList();
        return hidden.Count == 0 || shown.Count == 0 || (hidden.Count >= 2 && hidden.Sum(i => respondents[i]) >= SmallCounts.Minimum);
    }

    [Property]
    public bool PublicBreakdown_NeverShowsASmallCell(byte[] sizes) =>
        SmallCounts.PublicBreakdown([.. sizes.Select(s => (int)s)]).All(c => c.Value is null or 0 or >= SmallCounts.Minimum);
}
