using System.Diagnostics.CodeAnalysis;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>UUID</c>, written with hyphens.</summary>
public sealed class UuidType() : TextScalarType<Guid>("UUID", "The `UUID` scalar type represents a universally unique identifier as specified by RFC 9562.")
{
    /// <inheritdoc/>
    public override string SpecifiedByUrl => "https://tools.ietf.org/html/rfc9562";

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        if (value is not Guid typed)
        {
            return false;
        }

        buffer.WriteQuoted(typed, "D");
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out Guid value) =>
        Guid.TryParse(text, out value);
}
