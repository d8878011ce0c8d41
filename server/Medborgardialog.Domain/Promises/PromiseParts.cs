using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Promises;

/// <summary>How much an activity promises.</summary>
/// <param name="Minimum">At least this many, 1 or more.</param>
/// <param name="Unit">Of what, such as <c>fotpatruller</c>.</param>
/// <param name="Per">How often, such as <c>månad</c>; null for the whole period.</param>
public sealed record Quantity(int Minimum, string Unit, string? Per)
{
    /// <summary>Checks and makes a quantity.</summary>
    /// <exception cref="InvalidInputException">The number is not positive, or the unit is missing or too long.</exception>
    public static Quantity Of(int minimum, string unit, string? per) => minimum < 1
        ? throw new InvalidInputException("quantityMinimum", "OUT_OF_RANGE", "A quantity is at least 1.")
        : new Quantity(minimum, Guard.Text(unit, "quantityUnit", 100), Guard.OptionalText(per, "quantityPer", 50));

    /// <summary>Makes a quantity of parts that may be left out; null when all are.</summary>
    /// <exception cref="InvalidInputException">The number is missing beside a unit, or the unit beside a number, or <see cref="Of"/> refuses them.</exception>
    public static Quantity? From(int? minimum, string? unit, string? per)
    {
        if (minimum is null && string.IsNullOrWhiteSpace(unit) && string.IsNullOrWhiteSpace(per))
        {
            return null;
        }

        return minimum is { } number
            ? Of(number, unit ?? "", per)
            : throw new InvalidInputException("quantityMinimum", "REQUIRED", "A quantity needs a number.");
    }
}

/// <summary>One person's signature for one party.</summary>
/// <param name="Name">Who signed.</param>
/// <param name="Title">Their office, such as <c>kommunpolis</c>.</param>
/// <param name="Party">The party they signed for, one of the promise's.</param>
/// <param name="SignedOn">The day.</param>
public sealed record Signature(string Name, string Title, string Party, DateOnly SignedOn);

/// <summary>Something that happened to a promise.</summary>
/// <param name="Year">The year, always known.</param>
/// <param name="On">The day; null where a source gives the year only.</param>
/// <param name="Text">What happened, in Swedish.</param>
/// <param name="IsInternal">True for what belongs to the writing of it and is shown to staff only.</param>
public sealed record PromiseEvent(int Year, DateOnly? On, string Text, bool IsInternal = false);

/// <summary>A figure's value in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Value">The number that the source gives.</param>
public sealed record YearValue(int Year, int Value);

/// <summary>A figure that a source reported with the promise.</summary>
public sealed class RecordedFigure
{
    private readonly List<YearValue> _values = [];

    private RecordedFigure(string what, string? trend)
    {
        What = what;
        Trend = trend;
    }

    /// <summary>What was counted.</summary>
    public string What { get; private set; }

    /// <summary>What the source says about its direction, where it gives no numbers; otherwise null.</summary>
    public string? Trend { get; private set; }

    /// <summary>The numbers, by year.</summary>
    public IReadOnlyList<YearValue> Values => _values;

    /// <summary>Makes a figure.</summary>
    /// <exception cref="InvalidInputException">It says nothing: neither a number nor a trend.</exception>
    public static RecordedFigure Of(string what, IEnumerable<YearValue> values, string? trend)
    {
        var figure = new RecordedFigure(Guard.Text(what, "what", 200), Guard.OptionalText(trend, "trend", 300));
        figure._values.AddRange(values.OrderBy(v => v.Year));
        return figure._values.Count == 0 && figure.Trend is null
            ? throw new InvalidInputException("figures", "REQUIRED", $"The figure '{what}' has neither a number nor a trend.")
            : figure;
    }
}

/// <summary>The link between a promise and a focus area it answers.</summary>
public sealed class PromiseFocusArea
{
    internal PromiseFocusArea(CitizenPromiseId promiseId, FocusAreaId focusAreaId, int position)
    {
        PromiseId = promiseId;
        FocusAreaId = focusAreaId;
        Position = position;
    }

    /// <summary>The promise.</summary>
    public CitizenPromiseId PromiseId { get; private set; }

    /// <summary>The focus area.</summary>
    public FocusAreaId FocusAreaId { get; private set; }

    /// <summary>Order in the promise, from 0.</summary>
    public int Position { get; private set; }
}
