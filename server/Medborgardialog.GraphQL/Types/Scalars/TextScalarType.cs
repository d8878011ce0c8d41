using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>A scalar that is a string on the wire.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public abstract class TextScalarType<T> : ScalarType
    where T : notnull
{
    private protected TextScalarType(string name, string? description = null)
        : base(name, description)
    {
    }

    /// <inheritdoc/>
    public sealed override Type RuntimeType => typeof(T);

    /// <inheritdoc/>
    public override bool TryParseLiteral(IValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal is StringValueNode text && TryParse(text.Value, out var parsed) ? parsed : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryParseJson(JsonElement json, [NotNullWhen(true)] out object? value)
    {
        value = json.ValueKind == JsonValueKind.String && TryParse(json.GetString()!, out var parsed) ? parsed : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TryPrint(object value, [NotNullWhen(true)] out IValueNode? literal)
    {
        var buffer = new Utf8JsonBuffer(256);
        literal = TryWrite(buffer, value) ? new StringValueNode(JsonSerializer.Deserialize<string>(buffer.WrittenSpan)!) : null;
        buffer.Return();
        return literal is not null;
    }

    /// <summary>Reads the text.</summary>
    protected abstract bool TryParse(string text, [NotNullWhen(true)] out T? value);
}
