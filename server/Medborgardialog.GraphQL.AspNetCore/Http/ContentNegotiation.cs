using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Medborgardialog.GraphQL.AspNetCore.Http;

/// <summary>Chooses the response format (GraphQL over HTTP, "Body", "Legacy Watershed"): no <c>Accept</c> header means <c>application/json</c>.</summary>
internal static class ContentNegotiation
{
    public const string Json = "application/json; charset=utf-8";
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    public const string EventStream = "text/event-stream; charset=utf-8";

    /// <summary>The best format that the client takes; <see cref="ResponseFormat.None"/> when there is none.</summary>
    public static ResponseFormat Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return ResponseFormat.Json;
        }

        if (accept.Count == 1)
        {
            switch (accept[0])
            {
                case "application/graphql-response+json":
                    return ResponseFormat.GraphQLResponse;
                case "application/json":
                case "*/*":
                    return ResponseFormat.Json;
                default:
                    break;
            }
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var types))
        {
            return ResponseFormat.None;
        }

        var best = ResponseFormat.None;
        var bestQuality = 0.0;
        foreach (var type in types)
        {
            var format = FormatOf(type);
            var quality = type.Quality ?? 1;
            if (format != ResponseFormat.None && AcceptsUtf8(type) && (quality > bestQuality || (quality == bestQuality && Rank(format) > Rank(best))))
            {
                (best, bestQuality) = (format, quality);
            }
        }

        return best;
    }

    /// <summary>The media type of a format.</summary>
    public static string MediaType(ResponseFormat format) => format switch
    {
        ResponseFormat.GraphQLResponse => GraphQLResponse,
        ResponseFormat.EventStream => EventStream,
        _ => Json,
    };

    private static ResponseFormat FormatOf(MediaTypeHeaderValue type) => type.MediaType.Value?.ToLowerInvariant() switch
    {
        "application/graphql-response+json" or "application/*" => ResponseFormat.GraphQLResponse,
        "application/json" or "*/*" => ResponseFormat.Json,
        "text/event-stream" => ResponseFormat.EventStream,
        _ => ResponseFormat.None,
    };

    private static bool AcceptsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static int Rank(ResponseFormat format) => format switch
    {
        ResponseFormat.GraphQLResponse => 3,
        ResponseFormat.Json => 2,
        ResponseFormat.EventStream => 1,
        _ => 0,
    };
}
