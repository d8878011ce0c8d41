using Medborgardialog.Domain.ProblemPictures;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.ProblemPictures;

public sealed class WilsonIntervalTests
{
    /// <summary>The examples of R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Interval_OfNewcombesExamples_EqualsHisTable(int count, int outOf, double low, double high)
    {
        var interval = WilsonInterval.Of(count, outOf);

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
        Assert.Equal((double)count / outOf, interval.Share);
    }

    [Fact]
    public void Interval_OfAll_MirrorsThatOfNone()
    {
        var (none, all) = (WilsonInterval.Of(0, 20), WilsonInterval.Of(20, 20));

        Assert.Equal(1, all.High);
        Assert.Equal(1 - none.High, all.Low, 12);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    public void Interval_OfWhatIsNoShare_Throws(int count, int outOf) => Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(count, outOf));
}
