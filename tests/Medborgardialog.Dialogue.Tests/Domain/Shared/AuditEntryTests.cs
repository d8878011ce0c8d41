using Medborgardialog.Domain.Shared;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Shared;

public sealed class AuditEntryTests
{
    private static readonly DateTime At = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Following_TheFirst_StartsFromGenesis()
    {
        var first = AuditEntry.Following(null, At, "Anna", "0582", "openDialogueRound", "DialogueRound/x", "");

        Assert.Equal(1, first.Number);
        Assert.Equal(AuditEntry.Genesis, first.PreviousHash);
        Assert.True(first.Follows(null));
    }

    [Fact]
    public void Follows_AnotherLineThanTheOneItWasMadeAfter_IsFalse()
    {
        var first = AuditEntry.Following(null, At, "Anna", "0582", "a", "x", "");
        var other = AuditEntry.Following(null, At, "Anna", "0582", "b", "x", "");
        var second = AuditEntry.Following(first, At, "Anna", "0582", "c", "x", "");

        Assert.True(second.Follows(first));
        Assert.False(second.Follows(other));
        Assert.False(second.Follows(null));
    }

    [Fact]
    public void Hash_OfFieldsThatJoinToTheSameText_Differs()
    {
        var one = AuditEntry.Following(null, At, "ab", "0582", "c", "x", "");
        var other = AuditEntry.Following(null, At, "a", "0582", "bc", "x", "");

        Assert.NotEqual(one.Hash, other.Hash);
    }
}
