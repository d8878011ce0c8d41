using System.Text.Json;

namespace Medborgardialog.GraphQL.AspNetCore.Http;

/// <summary>
/// Some clients first send the hash of a document alone (<c>extensions.persistedQuery</c>). No documents are kept for strangers, and such a client
/// must be told so in these words: then it sends the text, and no hash again.
/// </summary>
internal static class AutomaticPersistedQuery
{
    /// <summary>Whether the extensions name a hash; null names none.</summary>
    public static bool IsNamedIn(JsonElement extensions) => extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty("persistedQuery"u8, out _);

    /// <summary>The same, for a reader that stands at the beginning of the extensions; it stands at their end afterwards.</summary>
    public static bool IsNamedIn(ref Utf8JsonReader reader)
    {
        var named = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            named |= reader.ValueTextEquals("persistedQuery"u8);
            reader.Read();
            reader.Skip();
        }

        return named;
    }

    /// <summary>What to answer a request without a document.</summary>
    public static BadRequestException MissingQuery(bool hasHash) => hasHash
        ? new("PersistedQueryNotSupported", StatusCodes.Status200OK, "PERSISTED_QUERY_NOT_SUPPORTED")
        : new("The request needs the parameter query, a string.");
}
