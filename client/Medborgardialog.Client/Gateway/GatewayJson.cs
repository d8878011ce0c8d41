using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Medborgardialog.Client.Gateway;

/// <summary>How variables are written and data is read.</summary>
public static class GatewayJson
{
    /// <summary>camelCase names; what is null in C# is left out of the variables, so that an input's default applies.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads a response as the server writes it.</summary>
    /// <typeparam name="T">The record of the operation's data.</typeparam>
    /// <param name="json">A JSON object with <c>data</c>, <c>errors</c> or both.</param>
    /// <exception cref="JsonException">The text is no such object.</exception>
    public static GatewayResult<T> Read<T>(string json)
        where T : class
    {
        var response = JsonSerializer.Deserialize<Response<T>>(json, Options) ?? throw new JsonException("The response is null.");
        return new GatewayResult<T>(response.Data, response.Errors ?? []);
    }

    private sealed record Response<T>(T? Data, IReadOnlyList<GatewayError>? Errors);
}
