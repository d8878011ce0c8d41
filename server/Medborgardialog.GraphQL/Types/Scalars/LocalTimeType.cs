using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>LocalTime</c>, for example 14:30:00.</summary>
public sealed class LocalTimeType() : TextScalarType<TimeOnly>("LocalTime", "The `LocalTime` scalar type represents a time of day without time zone, as HH:mm:ss with optional fraction.")
{
    private static readonly string[] Formats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        if (value is not TimeOnly typed)
        {
            return false;
        }

        buffer.WriteQuoted(typed, "HH:mm:ss.FFFFFFF");
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}
