using System.Buffers;
using System.Text.Json;
using Medborgardialog.GraphQL.Hosting;

namespace Medborgardialog.GraphQL.AspNetCore.Http;

/// <summary>The one request of a POST, read straight from the bytes: the document stays UTF-8, only variables become a JSON document.</summary>
internal sealed class PostedOperation : IDisposable
{
    private byte[] _query = [];
    private int _queryLength = -1;
    private string? _operationName;
    private string? _documentId;
    private bool _hasHash;
    private JsonDocument? _variables;

    private readonly bool _takesVariableLists;

    private PostedOperation(bool takesVariableLists) => _takesVariableLists = takesVariableLists;

    /// <summary>Whether the operation runs once for each of a list of variables.</summary>
    public bool IsVariableBatch => _variables?.RootElement.ValueKind == JsonValueKind.Array;

    /// <summary>Reads a body; <paramref name="takesVariableLists"/> says whether <c>variables</c> may be a list.</summary>
    /// <returns>Null when the body is an array.</returns>
    /// <exception cref="BadRequestException">It is no JSON, or a parameter has the wrong type.</exception>
    public static PostedOperation? Read(ReadOnlySequence<byte> body, bool takesVariableLists)
    {
        var operation = new PostedOperation(takesVariableLists);
        try
        {
            return operation.TryRead(body) ? operation : null;
        }
        catch (JsonException exception)
        {
            operation.Dispose();
            throw new BadRequestException(body.IsEmpty
                ? "The request body is empty."
                : $"The request body is no JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch (BadRequestException)
        {
            operation.Dispose();
            throw;
        }
    }

    /// <summary>The request; valid until this is disposed.</summary>
    public OperationRequest ToRequest(HttpContext context) => ToRequest(context, _variables?.RootElement ?? default, context.RequestServices);

    /// <summary>One request, with a scope of its own, for each of the list of variables; valid until this is disposed.</summary>
    /// <exception cref="BadRequestException">One of them is neither an object nor null.</exception>
    public IReadOnlyList<OperationRequest> ToRequests(HttpContext context) =>
    [
        .. _variables!.RootElement.EnumerateArray().Select(variables => variables.ValueKind is JsonValueKind.Object or JsonValueKind.Null
            ? ToRequest(context, variables, null)
            : throw new BadRequestException("Each item of the parameter variables must be a JSON object.")),
    ];

    private OperationRequest ToRequest(HttpContext context, JsonElement variables, IServiceProvider? services) => new()
    {
        Utf8Query = _query.AsMemory(0, Math.Max(_queryLength, 0)),
        DocumentId = _queryLength < 0 ? _documentId : null,
        OperationName = _operationName,
        Variables = variables,
        User = Caller.Of(context),
        Services = services,
    };

    public void Dispose()
    {
        _variables?.Dispose();
        if (_query.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_query);
            _query = [];
        }
    }

    private bool TryRead(ReadOnlySequence<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 64 });
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return false;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new BadRequestException("The request body must be a JSON object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(ref reader);
        }

        // Nothing but blanks may follow: another read reports what does.
        reader.Read();
        return _queryLength >= 0 || _documentId is not null ? true : throw AutomaticPersistedQuery.MissingQuery(_hasHash);
    }

    private void ReadMember(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            reader.Read();
            ReadQuery(ref reader);
        }
        else if (reader.ValueTextEquals("operationName"u8))
        {
            reader.Read();
            _operationName = Text(ref reader, "operationName");
        }
        else if (reader.ValueTextEquals("variables"u8))
        {
            reader.Read();
            if ((_takesVariableLists && reader.TokenType == JsonTokenType.StartArray) || IsMap(ref reader, "variables"))
            {
                _variables?.Dispose();
                _variables = IsEmptyMap(ref reader) ? null : JsonDocument.ParseValue(ref reader);
            }
        }
        else if (reader.ValueTextEquals("extensions"u8))
        {
            reader.Read();
            if (IsMap(ref reader, "extensions"))
            {
                _hasHash = AutomaticPersistedQuery.IsNamedIn(ref reader);
            }
        }
        else if (reader.ValueTextEquals("documentId"u8) || reader.ValueTextEquals("id"u8))
        {
            reader.Read();
            _documentId = Text(ref reader, "documentId");
        }
        else
        {
            reader.Read();
            reader.Skip();
        }
    }

    private void ReadQuery(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw new BadRequestException("The parameter query must be a string.");
        }

        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        if (_query.Length < length)
        {
            if (_query.Length > 0)
            {
                ArrayPool<byte>.Shared.Return(_query);
            }

            _query = ArrayPool<byte>.Shared.Rent(length);
        }

        try
        {
            _queryLength = reader.CopyString(_query);
        }
        catch (InvalidOperationException)
        {
            throw new BadRequestException("The parameter query is no valid UTF-8.");
        }
    }

    private static string? Text(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.Null => null,
                _ => throw new BadRequestException($"The parameter {name} must be a string."),
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is JSON, but no text.
            throw new BadRequestException($"The parameter {name} is no valid UTF-8.");
        }
    }

    // Many clients send "variables": {} with an operation that has none.
    private static bool IsEmptyMap(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        if (reader.TokenType != JsonTokenType.StartObject || !ahead.Read() || ahead.TokenType != JsonTokenType.EndObject)
        {
            return false;
        }

        reader = ahead;
        return true;
    }

    private static bool IsMap(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.StartObject => true,
        JsonTokenType.Null => false,
        _ => throw new BadRequestException($"The parameter {name} must be a JSON object."),
    };
}
