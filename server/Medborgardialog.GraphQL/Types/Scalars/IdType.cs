using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>ID</c> (specification, section 3.5.5): takes strings and whole numbers, gives strings.</summary>
public sealed class IdType() : TextScalarType<string>("ID", "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.")
{
    /// <inheritdoc/>
    public override bool TryParseLiteral(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal is IntValueNode number ? number.Value : (literal as StringValueNode)?.Value;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryParseJson(JsonElement json, [NotNullWhen(true)] out object? value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when json.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        switch (value)
        {
            case string text:
                buffer.WriteString(text);
                return true;
            case Guid guid:
                buffer.WriteQuoted(guid, "D");
                return true;
            case int number:
                buffer.WriteQuoted(number, default);
                return true;
            case long number:
                buffer.WriteQuoted(number, default);
                return true;
            default:
                return false;
        }
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out string? value)
    {
        value = text;
        return true;
    }
}
