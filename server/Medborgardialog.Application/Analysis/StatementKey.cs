using System.Globalization;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Analysis;

/// <summary>What a theme's statements are ordered by: how certain they are, then their random id.</summary>
/// <param name="Confidence">0 to 1, with four decimals.</param>
/// <param name="Id">The statement's id.</param>
internal readonly record struct StatementKey(double Confidence, Guid Id)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="InvalidInputException">It is no such key (MALFORMED).</exception>
    public static StatementKey Parse(string key, string field) =>
        key.Split('|') is [var confidence, var id]
        && double.TryParse(confidence, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && Guid.TryParseExact(id, "N", out var guid)
            ? new StatementKey(value, guid)
            : throw new InvalidInputException(field, "MALFORMED", "This cursor does not belong to this list.");

    /// <summary>Which of two comes first in an order.</summary>
    public int CompareTo(StatementKey other, StatementOrder order)
    {
        var byConfidence = order == StatementOrder.TypicalFirst ? other.Confidence.CompareTo(Confidence) : Confidence.CompareTo(other.Confidence);
        return byConfidence != 0 ? byConfidence : Id.CompareTo(other.Id);
    }

    /// <summary>The key as a cursor holds it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Confidence:0.####}|{Id:N}");
}
