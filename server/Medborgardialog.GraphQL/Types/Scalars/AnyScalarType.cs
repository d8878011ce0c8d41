using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Types.Scalars;

/// <summary>A scalar of a schema that was read from SDL: its values are not checked.</summary>
public sealed class AnyScalarType(string name, string? description = null, string? specifiedByUrl = null) : ScalarType(name, description)
{
    private readonly JsonType _json = new();

    /// <inheritdoc/>
    public override string? SpecifiedByUrl { get; } = specifiedByUrl;

    /// <inheritdoc/>
    public override Type RuntimeType => typeof(JsonElement);

    /// <inheritdoc/>
    public override bool TryParseLiteral(IValueNode literal, [NotNullWhen(true)] out object? value) => _json.TryParseLiteral(literal, out value);

    /// <inheritdoc/>
    public override bool TryParseJson(JsonElement json, [NotNullWhen(true)] out object? value) => _json.TryParseJson(json, out value);

    /// <inheritdoc/>
    public override bool TryWrite(Utf8JsonBuffer buffer, object value)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        buffer.WriteRaw(JsonSerializer.SerializeToUtf8Bytes(value));
        return true;
    }

    /// <inheritdoc/>
    public override bool TryPrint(object value, [NotNullWhen(true)] out IValueNode? literal) => _json.TryPrint(value, out literal);
}
