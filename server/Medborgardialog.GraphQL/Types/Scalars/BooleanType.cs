using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>The scalar <c>Boolean</c> (specification, section 3.5.4).</summary>
public sealed class BooleanType() : ScalarType("Boolean", "The `Boolean` scalar type represents `true` or `false`.")
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <inheritdoc/>
    public override Type RuntimeType => typeof(bool);

    /// <inheritdoc/>
    public override bool TryParseLiteral(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal is BooleanValueNode boolean ? boolean.Value ? True : False : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryParseJson(JsonElement json, [NotNullWhen(true)] out object? value)
    {
        value = json.ValueKind switch
        {
            JsonValueKind.True => True,
            JsonValueKind.False => False,
            _ => null,
        };
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        if (value is not bool boolean)
        {
            return false;
        }

        buffer.WriteBoolean(boolean);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryPrint(object value, [NotNullWhen(true)] out IValueNode? literal)
    {
        literal = value is bool boolean ? boolean ? BooleanValueNode.True : BooleanValueNode.False : null;
        return literal is not null;
    }
}
