using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>DateTime</c>: an instant with milliseconds, for example 2026-11-25T14:30:00.000Z.</summary>
public sealed class DateTimeType() : TextScalarType<DateTimeOffset>("DateTime", "The `DateTime` scalar type represents an exact point on the time line as specified by RFC 3339.")
{
    private const string UtcFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
    private const string OffsetFormat = "yyyy-MM-ddTHH:mm:ss.fffzzz";

    /// <inheritdoc/>
    public override string SpecifiedByUrl => "https://scalars.graphql.org/andimarek/date-time.html";

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        switch (value)
        {
            case DateTimeOffset { Offset.Ticks: 0 } instant:
                buffer.WriteQuoted(instant.UtcDateTime, UtcFormat);
                return true;
            case DateTimeOffset instant:
                buffer.WriteQuoted(instant, OffsetFormat);
                return true;
            case DateTime local:
                // An instant without kind is UTC: local time would depend on the machine.
                buffer.WriteQuoted(local.Kind == DateTimeKind.Local ? local.ToUniversalTime() : local, UtcFormat);
                return true;
            default:
                return false;
        }
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out DateTimeOffset value) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value) && text.Contains('T', StringComparison.OrdinalIgnoreCase);
}
