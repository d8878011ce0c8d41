using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Promises;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.FollowUps;

public sealed class FollowUpScheduleTests
{
    [Theory]
    [InlineData(FollowUpCadence.HalfYearly, "2026-01-01", "2026-12-31",
        "maj 2026: 2026-01-01..2026-04-30 due 2026-05-31|november 2026: 2026-05-01..2026-10-31 due 2026-11-30|maj 2027: 2026-11-01..2026-12-31 due 2027-05-31")]
    [InlineData(FollowUpCadence.HalfYearly, "2026-06-15", "2027-04-30",
        "november 2026: 2026-06-15..2026-10-31 due 2026-11-30|maj 2027: 2026-11-01..2027-04-30 due 2027-05-31")]
    [InlineData(FollowUpCadence.HalfYearly, "2026-12-31", "2027-01-01", "maj 2027: 2026-12-31..2027-01-01 due 2027-05-31")]
    [InlineData(FollowUpCadence.Tertial, "2018-01-01", "2018-12-31",
        "2018 T1: 2018-01-01..2018-04-30 due 2018-05-31|2018 T2: 2018-05-01..2018-08-31 due 2018-09-30|2018 T3: 2018-09-01..2018-12-31 due 2019-01-31")]
    [InlineData(FollowUpCadence.Tertial, "2026-11-20", "2027-05-10",
        "2026 T3: 2026-11-20..2026-12-31 due 2027-01-31|2027 T1: 2027-01-01..2027-04-30 due 2027-05-31|2027 T2: 2027-05-01..2027-05-10 due 2027-06-30")]
    [InlineData(FollowUpCadence.Tertial, "2027-12-01", "2028-01-15",
        "2027 T3: 2027-12-01..2027-12-31 due 2028-01-31|2028 T1: 2028-01-01..2028-01-15 due 2028-02-29")]
    [InlineData(FollowUpCadence.Tertial, "2028-02-29", "2028-02-29", "2028 T1: 2028-02-29..2028-02-29 due 2028-03-31")]
    [InlineData(FollowUpCadence.Yearly, "2026-07-01", "2028-01-31",
        "2026: 2026-07-01..2026-12-31 due 2027-01-31|2027: 2027-01-01..2027-12-31 due 2028-01-31|2028: 2028-01-01..2028-01-31 due 2028-02-29")]
    [InlineData(FollowUpCadence.Yearly, "2027-01-01", "2027-01-31", "2027: 2027-01-01..2027-01-31 due 2027-02-28")]
    [InlineData(FollowUpCadence.None, "2026-01-01", "2027-12-31", "")]
    [InlineData(FollowUpCadence.NotStated, "2026-01-01", "2027-12-31", "")]
    public void Of_APeriod_GivesTheFollowUpsOfTheCalendar(FollowUpCadence cadence, string start, string end, string expected)
    {
        var schedule = FollowUpSchedule.Of(cadence, DateOnly.Parse(start, null), DateOnly.Parse(end, null));

        Assert.Equal(expected, string.Join("|", schedule.Select(s => $"{s.Period.Label}: {s.Period.Start:yyyy-MM-dd}..{s.Period.End:yyyy-MM-dd} due {s.DueOn:yyyy-MM-dd}")));
    }

    [Theory]
    [InlineData(FollowUpCadence.HalfYearly)]
    [InlineData(FollowUpCadence.Tertial)]
    [InlineData(FollowUpCadence.Yearly)]
    public void Of_AnyPeriod_CoversItWithoutGapOrOverlap(FollowUpCadence cadence)
    {
        for (var offset = 0; offset < 800; offset += 7)
        {
            var start = new DateOnly(2023, 9, 1).AddDays(offset);
            var end = start.AddDays(offset * 2);

            var schedule = FollowUpSchedule.Of(cadence, start, end);

            Assert.Equal((start, end), (schedule[0].Period.Start, schedule[^1].Period.End));
            Assert.All(schedule.Zip(schedule.Skip(1)), pair => Assert.Equal(pair.First.Period.End!.Value.AddDays(1), pair.Second.Period.Start));
            Assert.All(schedule, s => Assert.True(s.DueOn > s.Period.End && s.Period.Start <= s.Period.End));
            Assert.Equal(schedule.Count, schedule.Select(s => s.Period.Label).Distinct().Count());
        }
    }
}
