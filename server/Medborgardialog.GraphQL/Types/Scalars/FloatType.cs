using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>Float</c> (specification, section 3.5.2): finite numbers of double precision.</summary>
public sealed class FloatType() : ScalarType("Float", "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).")
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(double);

    /// <inheritdoc/>
    public override bool TryParseLiteral(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        var text = literal switch
        {
            IntValueNode whole => whole.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && double.IsFinite(parsed) ? parsed : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryParseJson(JsonElement json, [NotNullWhen(true)] out object? value)
    {
        value = json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var parsed) && double.IsFinite(parsed) ? parsed : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        switch (value)
        {
            case double number when double.IsFinite(number):
                buffer.WriteDouble(number);
                return true;
            case float number when float.IsFinite(number):
                buffer.WriteSingle(number);
                return true;
            case int number:
                buffer.WriteInt64(number);
                return true;
            case long number:
                buffer.WriteInt64(number);
                return true;
            default:
                return false;
        }
    }

    /// <inheritdoc/>
    public override bool TryPrint(object value, [NotNullWhen(true)] out IValueNode? literal)
    {
        literal = value switch
        {
            double number when double.IsFinite(number) => new FloatValueNode(number),
            float number when float.IsFinite(number) => new FloatValueNode(number),
            int number => new IntValueNode(number),
            _ => null,
        };
        return literal is not null;
    }
}
