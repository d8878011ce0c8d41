using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>JSON</c>: any JSON value, as a <see cref="JsonElement"/>.</summary>
public sealed class JsonType() : ScalarType("JSON", "The `JSON` scalar type represents any JSON value.")
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(JsonElement);

    /// <inheritdoc/>
    public override bool TryParseLiteral(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = JsonSerializer.SerializeToElement(ToPlain(literal));
        return true;
    }

    /// <inheritdoc/>
    public override bool TryParseJson(JsonElement json, [NotNullWhen(true)] out object? value)
    {
        value = json.Clone();
        return true;
    }

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        if (value is not JsonElement json)
        {
            return false;
        }

        buffer.WriteRaw(JsonSerializer.SerializeToUtf8Bytes(json));
        return true;
    }

    /// <inheritdoc/>
    public override bool TryPrint(object value, [NotNullWhen(true)] out IValueNode? literal)
    {
        literal = value is string text ? new StringValueNode(text) : null;
        return literal is not null;
    }

    private static object? ToPlain(IValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        EnumValueNode name => name.Value,
        BooleanValueNode boolean => boolean.Value,
        IntValueNode or FloatValueNode => JsonElement.Parse((string)literal.Value!),
        ListValueNode list => list.Items.Select(ToPlain).ToArray(),
        ObjectValueNode obj => obj.Fields.ToDictionary(field => field.Name.Value, field => ToPlain(field.Value)),
        _ => null,
    };
}
