using System.Globalization;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.FollowUps;

/// <summary>One follow-up to come.</summary>
/// <param name="Period">What it covers.</param>
/// <param name="DueOn">When it should be published at the latest.</param>
public sealed record ScheduledFollowUp(Period Period, DateOnly DueOn);

/// <summary>
/// When a promise is followed up. The follow-ups cover the promise's period without gap or overlap: the first begins with the promise, the last
/// ends with it, between them the calendar decides.
/// <list type="bullet">
/// <item>Half-yearly: the follow-up of May covers November to April and is due on 31 May; that of November covers May to October and is due on 30 November.</item>
/// <item>Tertial: T1 January to April, T2 May to August, T3 September to December; due on the last day of the month after the period's end.</item>
/// <item>Yearly: the calendar year; due on the last day of the month after the period's end.</item>
/// </list>
/// </summary>
public static class FollowUpSchedule
{
    /// <summary>The follow-ups of a period.</summary>
    /// <param name="cadence">How often; none and not stated give none.</param>
    /// <param name="start">The promise's first day.</param>
    /// <param name="end">Its last day, not before the first.</param>
    public static IReadOnlyList<ScheduledFollowUp> Of(FollowUpCadence cadence, DateOnly start, DateOnly end)
    {
        if (cadence is FollowUpCadence.None or FollowUpCadence.NotStated)
        {
            return [];
        }

        var all = new List<ScheduledFollowUp>();
        for (var from = start; from <= end;)
        {
            var turn = TurnAt(cadence, from);
            var to = turn.End < end ? turn.End : end;
            var due = cadence == FollowUpCadence.HalfYearly ? LastDayOfNextMonth(turn.End) : LastDayOfNextMonth(to);
            all.Add(new ScheduledFollowUp(Period.Days(from, to, turn.Label), due));
            from = to.AddDays(1);
        }

        return all;
    }

    private static (DateOnly End, string Label) TurnAt(FollowUpCadence cadence, DateOnly day) => cadence switch
    {
        FollowUpCadence.HalfYearly => day.Month switch
        {
            <= 4 => (new DateOnly(day.Year, 4, 30), Label($"maj {day.Year}")),
            <= 10 => (new DateOnly(day.Year, 10, 31), Label($"november {day.Year}")),
            _ => (new DateOnly(day.Year + 1, 4, 30), Label($"maj {day.Year + 1}")),
        },
        FollowUpCadence.Tertial => day.Month switch
        {
            <= 4 => (new DateOnly(day.Year, 4, 30), Label($"{day.Year} T1")),
            <= 8 => (new DateOnly(day.Year, 8, 31), Label($"{day.Year} T2")),
            _ => (new DateOnly(day.Year, 12, 31), Label($"{day.Year} T3")),
        },
        _ => (new DateOnly(day.Year, 12, 31), Label($"{day.Year}")),
    };

    private static string Label(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static DateOnly LastDayOfNextMonth(DateOnly day)
    {
        var next = day.AddDays(1 - day.Day).AddMonths(1);
        return new DateOnly(next.Year, next.Month, DateTime.DaysInMonth(next.Year, next.Month));
    }
}
