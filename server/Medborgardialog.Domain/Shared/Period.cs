namespace Medborgardialog.Domain.Shared;

/// <summary>How exactly a period is known.</summary>
public enum PeriodPrecision
{
    /// <summary>Both days are known.</summary>
    Day,

    /// <summary>Only the years are known; shown as years.</summary>
    Year,

    /// <summary>The source gives no dates.</summary>
    Unknown,
}

/// <summary>A span of days, both included, with the words it is shown by.</summary>
/// <param name="Start">The first day; null when unknown.</param>
/// <param name="End">The last day; null when unknown.</param>
/// <param name="Precision">How exactly the days are known.</param>
/// <param name="Label">As shown: <c>2017–2019</c>, <c>2018 T1</c>, <c>november 2026</c>.</param>
public sealed record Period(DateOnly? Start, DateOnly? End, PeriodPrecision Precision, string Label)
{
    /// <summary>A period of whole years.</summary>
    public static Period Years(int first, int last) => new(
        new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), PeriodPrecision.Year, first == last ? $"{first}" : $"{first}–{last}");

    /// <summary>A period of known days.</summary>
    /// <exception cref="InvalidInputException">The end lies before the start.</exception>
    public static Period Days(DateOnly start, DateOnly end, string? label = null) => end < start
        ? throw new InvalidInputException("periodEnd", "OUT_OF_RANGE", "The period ends before it begins.")
        : new Period(start, end, PeriodPrecision.Day, label ?? $"{start:yyyy-MM-dd}–{end:yyyy-MM-dd}");

    /// <summary>A period that the source names without dates.</summary>
    public static Period Undated(string label) => new(null, null, PeriodPrecision.Unknown, label);
}
