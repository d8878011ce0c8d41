namespace Medborgardialog.Application.Shared;

/// <summary>Dates as the people of the product live them: Europe/Stockholm.</summary>
public static class SwedishTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The date in Sweden at an instant.</summary>
    /// <param name="utc">The instant, in UTC.</param>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone));

    /// <summary>Today's date in Sweden.</summary>
    /// <param name="time">The clock.</param>
    public static DateOnly Today(this TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return DateOf(time.GetUtcNow().UtcDateTime);
    }
}
