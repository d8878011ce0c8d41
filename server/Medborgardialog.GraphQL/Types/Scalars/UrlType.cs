using System.Diagnostics.CodeAnalysis;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>URL</c>, absolute or relative.</summary>
public sealed class UrlType() : TextScalarType<Uri>("URL", "The `URL` scalar type represents a uniform resource locator as specified by RFC 3986.")
{
    /// <inheritdoc/>
    public override string SpecifiedByUrl => "https://tools.ietf.org/html/rfc3986";

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        if (value is not Uri uri)
        {
            return false;
        }

        buffer.WriteString(uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out Uri? value) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);
}
