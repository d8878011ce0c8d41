using System.Diagnostics.CodeAnalysis;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>String</c> (specification, section 3.5.3).</summary>
public sealed class StringType() : TextScalarType<string>("String", "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.")
{
    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        if (value is not string text)
        {
            return false;
        }

        buffer.WriteString(text);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out string? value)
    {
        value = text;
        return true;
    }
}
