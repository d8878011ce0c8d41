using Medborgardialog.TextAnalysis.Discovery;
using Medborgardialog.TextAnalysis.Discovery.Open;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Discovery;

public sealed class SortedKeysTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(30_011)]
    public void Of_AnyNumber_IsWhatOneSortGives(int count)
    {
        var keys = Enumerable.Range(0, count).Select(i => $"{(long)i * 7919 % Math.Max(1, count)} å{i % 7}").ToList();

        Assert.Equal(keys.Distinct().Order(StringComparer.Ordinal), SortedKeys.Of(keys.Concat(keys.Take(100)), new OpenRun(2, 1, default)));
    }

    [Fact]
    public void Of_Cancelled_Throws()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => SortedKeys.Of(["a", "b"], new OpenRun(2, 1, new CancellationToken(canceled: true))));
    }
}
