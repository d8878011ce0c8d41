using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>LocalDate</c>, for example 2026-11-25.</summary>
public sealed class LocalDateType() : TextScalarType<DateOnly>("LocalDate", "The `LocalDate` scalar type represents a date without time zone, as YYYY-MM-DD.")
{
    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        if (value is not DateOnly typed)
        {
            return false;
        }

        buffer.WriteQuoted(typed, "O");
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}
