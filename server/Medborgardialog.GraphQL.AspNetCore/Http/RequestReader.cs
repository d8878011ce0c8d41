using System.Buffers;
using System.Text.Json;
using Medborgardialog.GraphQL.Hosting;
using Microsoft.Net.Http.Headers;

namespace Medborgardialog.GraphQL.AspNetCore.Http;

/// <summary>Reads the parameters of GraphQL requests (GraphQL over HTTP, "Request").</summary>
internal static class RequestReader
{
    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 64 };

    /// <summary>Waits for the whole body of a POST; the caller advances the reader when it has read it.</summary>
    /// <exception cref="BadRequestException">It is too long, or its media type is another.</exception>
    public static async ValueTask<ReadOnlySequence<byte>> ReadBodyAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        RequireJson(request);
        if (request.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.Buffer.Length > maxBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw TooLarge(maxBytes);
            }

            if (read.IsCompleted)
            {
                return read.Buffer;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Reads the body as a JSON document.</summary>
    /// <exception cref="BadRequestException">It is no JSON.</exception>
    public static JsonDocument Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            return JsonDocument.Parse(body.ToArray(), JsonOptions);
        }
        catch (JsonException exception)
        {
            throw new BadRequestException($"The request body is no JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
    }

    /// <summary>Reads one request of a body; values point into the body's document.</summary>
    /// <exception cref="BadRequestException">A parameter has the wrong type.</exception>
    public static OperationRequest Read(JsonElement body, HttpContext context, IServiceProvider? services)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw new BadRequestException("The request body must be a JSON object.");
        }

        string? query = null, operationName = null, documentId = null;
        JsonElement variables = default;
        var hasHash = false;
        foreach (var member in body.EnumerateObject())
        {
            if (member.NameEquals("query"u8))
            {
                query = Text(member.Value, "query");
            }
            else if (member.NameEquals("operationName"u8))
            {
                operationName = Text(member.Value, "operationName");
            }
            else if (member.NameEquals("variables"u8))
            {
                variables = Map(member.Value, "variables");
            }
            else if (member.NameEquals("extensions"u8))
            {
                hasHash = AutomaticPersistedQuery.IsNamedIn(Map(member.Value, "extensions"));
            }
            else if (member.NameEquals("documentId"u8) || member.NameEquals("id"u8))
            {
                documentId = Text(member.Value, "documentId");
            }
        }

        if (query is null && documentId is null)
        {
            throw AutomaticPersistedQuery.MissingQuery(hasHash);
        }

        return new OperationRequest
        {
            Query = query,
            DocumentId = query is null ? documentId : null,
            OperationName = operationName,
            Variables = variables,
            User = Caller.Of(context),
            Services = services,
        };
    }

    /// <summary>Reads the URL of a GET.</summary>
    /// <exception cref="BadRequestException">A parameter is missing or no JSON.</exception>
    public static OperationRequest ReadQuery(HttpContext context, out JsonDocument? variables)
    {
        var parameters = context.Request.Query;
        var query = parameters["query"].ToString();
        var documentId = parameters["documentId"].ToString();
        using (var extensions = ParseParameter(parameters["extensions"].ToString(), "extensions"))
        {
            if (query.Length == 0 && documentId.Length == 0)
            {
                throw AutomaticPersistedQuery.MissingQuery(extensions is not null && AutomaticPersistedQuery.IsNamedIn(extensions.RootElement));
            }
        }

        variables = ParseParameter(parameters["variables"].ToString(), "variables");
        var operationName = parameters["operationName"].ToString();
        return new OperationRequest
        {
            Query = query.Length == 0 ? null : query,
            DocumentId = query.Length == 0 ? documentId : null,
            OperationName = operationName.Length == 0 ? null : operationName,
            Variables = variables?.RootElement ?? default,
            User = Caller.Of(context),
            Services = context.RequestServices,
            QueriesOnly = true,
        };
    }

    private static JsonDocument? ParseParameter(string text, string name)
    {
        if (text.Length == 0)
        {
            return null;
        }

        try
        {
            var document = JsonDocument.Parse(text, JsonOptions);
            Map(document.RootElement, name);
            return document;
        }
        catch (JsonException)
        {
            throw new BadRequestException($"The parameter {name} must be a JSON object.");
        }
    }

    private static void RequireJson(HttpRequest request)
    {
        var contentType = request.ContentType;
        if (contentType is "application/json" or "application/json; charset=utf-8")
        {
            return;
        }

        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw new BadRequestException("A POST request needs the content type application/json.", StatusCodes.Status415UnsupportedMediaType);
        }

        if (type.Charset.HasValue && !type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            throw new BadRequestException("The request body must be UTF-8.", StatusCodes.Status415UnsupportedMediaType);
        }
    }

    private static string? Text(JsonElement value, string name)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Null => null,
                _ => throw new BadRequestException($"The parameter {name} must be a string."),
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is JSON, but no text.
            throw new BadRequestException($"The parameter {name} is no valid UTF-8.");
        }
    }

    private static JsonElement Map(JsonElement value, string name) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Null
        ? value
        : throw new BadRequestException($"The parameter {name} must be a JSON object.");

    private static BadRequestException TooLarge(int maxBytes) =>
        new($"The request body is longer than {maxBytes} bytes.", StatusCodes.Status413PayloadTooLarge, "HC0010");
}
