using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>Decimal</c>: a JSON number with the digits that it has.</summary>
public sealed class DecimalType() : ScalarType("Decimal", "The `Decimal` scalar type represents a decimal number of up to 28 digits.")
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(decimal);

    /// <inheritdoc/>
    public override bool TryParseLiteral(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        var text = literal switch
        {
            IntValueNode whole => whole.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        value = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryParseJson(JsonElement json, [NotNullWhen(true)] out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var parsed) ? parsed : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        if (value is not decimal number)
        {
            return false;
        }

        buffer.WriteDecimal(number);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryPrint(object value, [NotNullWhen(true)] out IValueNode? literal)
    {
        literal = value is decimal number ? new FloatValueNode(null, number.ToString(CultureInfo.InvariantCulture)) : null;
        return literal is not null;
    }
}
