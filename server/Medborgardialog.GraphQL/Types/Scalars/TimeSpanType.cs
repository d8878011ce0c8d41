using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>TimeSpan</c>, an ISO 8601 duration without years and months.</summary>
public sealed class TimeSpanType() : TextScalarType<TimeSpan>("TimeSpan", "The `TimeSpan` scalar type represents a duration as specified by ISO 8601, for example P1DT2H3M4S.")
{
    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        if (value is not TimeSpan duration)
        {
            return false;
        }

        buffer.WriteString(XmlConvert.ToString(duration));
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out TimeSpan value) =>
        TryRead(text, out value);

    private static bool TryRead(string text, out TimeSpan value)
    {
        value = default;
        if (text.Length is 0 or > 64 || !text.Contains('P', StringComparison.Ordinal))
        {
            return false;
        }

        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return false;
        }
    }
}
