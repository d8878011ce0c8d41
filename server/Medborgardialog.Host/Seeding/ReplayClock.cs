namespace Medborgardialog.Host.Seeding;

/// <summary>A clock that shows the day that is being replayed, at noon in Sweden's winter.</summary>
internal sealed class ReplayClock : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    /// <summary>Turns to a day.</summary>
    public void TurnTo(DateOnly day) => _now = new DateTimeOffset(day.ToDateTime(new TimeOnly(11, 0)), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;
}
