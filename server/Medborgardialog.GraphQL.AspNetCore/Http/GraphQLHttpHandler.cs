using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Medborgardialog.GraphQL.AspNetCore.WebSockets;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.AspNetCore.Http;

/// <summary>Answers GraphQL requests as the GraphQL over HTTP specification says.</summary>
internal sealed class GraphQLHttpHandler(IRequestExecutor executor, GraphQLServerOptions server, GraphQLHttpOptions options, TimeProvider time, CancellationToken stopping)
{
    private string? _sdl;

    public async Task HandleAsync(HttpContext context)
    {
        var format = ContentNegotiation.Choose(context.Request.Headers.Accept);
        try
        {
            if (HttpMethods.IsPost(context.Request.Method))
            {
                await HandlePostAsync(context, format).ConfigureAwait(false);
            }
            else if (context.WebSockets.IsWebSocketRequest)
            {
                await HandleSocketAsync(context).ConfigureAwait(false);
            }
            else if (HttpMethods.IsGet(context.Request.Method))
            {
                await HandleGetAsync(context, format).ConfigureAwait(false);
            }
            else
            {
                context.Response.Headers.Allow = "GET, POST";
                throw new BadRequestException("GraphQL requests come by GET or POST.", StatusCodes.Status405MethodNotAllowed);
            }
        }
        catch (BadRequestException exception) when (!context.Response.HasStarted)
        {
            await WriteErrorAsync(context, format, exception).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client left: there is nobody to answer.
            context.Abort();
        }
    }

    private async Task HandlePostAsync(HttpContext context, ResponseFormat format)
    {
        RequireFormat(format);
        var body = await RequestReader.ReadBodyAsync(context.Request, options.MaxRequestBytes, context.RequestAborted).ConfigureAwait(false);
        PostedOperation? operation;
        JsonDocument? batch = null;
        try
        {
            operation = PostedOperation.Read(body, options.EnableVariableBatching);
            if (operation is null)
            {
                batch = RequestReader.Parse(body);
            }
        }
        finally
        {
            context.Request.BodyReader.AdvanceTo(body.End);
        }

        using (batch)
        using (operation)
        {
            var answer = operation switch
            {
                null => HandleBatchAsync(context, format, batch!.RootElement),
                { IsVariableBatch: true } => AnswerBatchAsync(context, format, operation.ToRequests(context)),
                _ => AnswerAsync(context, format, operation.ToRequest(context)),
            };
            await answer.ConfigureAwait(false);
        }
    }

    private async Task HandleGetAsync(HttpContext context, ResponseFormat format)
    {
        if (options.EnableSchemaRequests && context.Request.Query.ContainsKey("sdl"))
        {
            await WriteSchemaAsync(context).ConfigureAwait(false);
            return;
        }

        if (!options.EnableGetRequests)
        {
            context.Response.Headers.Allow = "POST";
            throw new BadRequestException("GraphQL requests come by POST.", StatusCodes.Status405MethodNotAllowed);
        }

        RequireFormat(format);
        var request = RequestReader.ReadQuery(context, out var variables);
        using (variables)
        {
            await AnswerAsync(context, format, request).ConfigureAwait(false);
        }
    }

    private async Task HandleSocketAsync(HttpContext context)
    {
        if (!IsAllowedOrigin(context.Request))
        {
            throw new BadRequestException("Pages of this origin may not open a socket.", StatusCodes.Status403Forbidden, "ORIGIN_NOT_ALLOWED");
        }

        if (!context.WebSockets.WebSocketRequestedProtocols.Contains(TransportSession.Protocol))
        {
            using var refused = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
            await refused.CloseOutputAsync((WebSocketCloseStatus)4406, "Subprotocol not acceptable", context.RequestAborted).ConfigureAwait(false);
            return;
        }

        var accept = new WebSocketAcceptContext { SubProtocol = TransportSession.Protocol, KeepAliveInterval = options.SocketKeepAlive, KeepAliveTimeout = options.SocketKeepAlive };
        using var socket = await context.WebSockets.AcceptWebSocketAsync(accept).ConfigureAwait(false);
        using var session = new TransportSession(executor, context, socket, options, time);
        await session.RunAsync(stopping).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext context, ResponseFormat format, OperationRequest request)
    {
        if (format == ResponseFormat.EventStream)
        {
            await EventStream.WriteAsync(context, executor.SubscribeAsync(request, context.RequestAborted), options, time, stopping).ConfigureAwait(false);
            return;
        }

        using var result = await executor.ExecuteAsync(request, context.RequestAborted).ConfigureAwait(false);
        var response = context.Response;
        response.StatusCode = StatusOf(result, format);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = "POST";
        }

        response.ContentType = ContentNegotiation.MediaType(format);
        response.ContentLength = result.Utf8Json.Length;
        await response.BodyWriter.WriteAsync(result.Utf8Json, context.RequestAborted).ConfigureAwait(false);
    }

    private Task HandleBatchAsync(HttpContext context, ResponseFormat format, JsonElement batch)
    {
        if (!options.EnableBatching)
        {
            throw new BadRequestException("The request body must be a JSON object: batches are not enabled.");
        }

        // Every request of a batch has a scope of its own, as if it had come alone.
        RequireBatchSize(batch.GetArrayLength());
        return AnswerBatchAsync(context, format, [.. batch.EnumerateArray().Select(item => RequestReader.Read(item, context, null))]);
    }

    private void RequireBatchSize(int count)
    {
        if (count == 0 || count > options.MaxBatchSize)
        {
            throw new BadRequestException($"A batch has 1 to {options.MaxBatchSize} requests, and this one has {count}.", StatusCodes.Status400BadRequest, "BATCH_TOO_LARGE");
        }
    }

    private async Task AnswerBatchAsync(HttpContext context, ResponseFormat format, IReadOnlyList<OperationRequest> requests)
    {
        RequireBatchSize(requests.Count);
        if (format == ResponseFormat.EventStream)
        {
            throw new BadRequestException("A batch cannot be answered as an event stream.");
        }

        var results = await Task.WhenAll(requests.Select(request => executor.ExecuteAsync(request, context.RequestAborted))).ConfigureAwait(false);
        var buffer = new Utf8JsonBuffer();
        try
        {
            for (var i = 0; i < results.Length; i++)
            {
                buffer.WriteByte(i == 0 ? (byte)'[' : (byte)',');
                buffer.WriteRaw(results[i].Utf8Json.Span);
                results[i].Dispose();
            }

            buffer.WriteByte((byte)']');
            await WriteAsync(context, StatusCodes.Status200OK, ContentNegotiation.MediaType(format), buffer.WrittenMemory).ConfigureAwait(false);
        }
        finally
        {
            buffer.Return();
        }
    }

    private async Task WriteSchemaAsync(HttpContext context)
    {
        if (server.IsIntrospectionDisabled && !(server.AllowIntrospectionWhenAuthenticated && context.User.Identity is { IsAuthenticated: true }))
        {
            throw new BadRequestException("Introspection is not allowed for the current request.", StatusCodes.Status403Forbidden, "HC0046");
        }

        _sdl ??= SchemaPrinter.Print(executor.Schema);
        await WriteAsync(context, StatusCodes.Status200OK, "application/graphql; charset=utf-8", Encoding.UTF8.GetBytes(_sdl)).ConfigureAwait(false);
    }

    private bool IsAllowedOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase))
            || options.AllowedSocketOrigins.Contains(origin);
    }

    private static void RequireFormat(ResponseFormat format)
    {
        if (format == ResponseFormat.None)
        {
            throw new BadRequestException("The response is application/graphql-response+json, application/json or text/event-stream; accept one of them.", StatusCodes.Status406NotAcceptable, "HC0063");
        }
    }

    private static int StatusOf(OperationResult result, ResponseFormat format)
    {
        if (result.HasData)
        {
            return StatusCodes.Status200OK;
        }

        return result.Errors[0].Code switch
        {
            ExecutionErrorCodes.OperationNotAllowed => StatusCodes.Status405MethodNotAllowed,
            _ when format == ResponseFormat.Json => StatusCodes.Status200OK,
            ExecutionErrorCodes.Timeout => StatusCodes.Status504GatewayTimeout,
            _ => StatusCodes.Status400BadRequest,
        };
    }

    private static async Task WriteErrorAsync(HttpContext context, ResponseFormat format, BadRequestException exception)
    {
        var buffer = new Utf8JsonBuffer(512);
        try
        {
            buffer.WriteRaw("{\"errors\":"u8);
            ErrorWriter.Write(buffer, [ErrorBuilder.New().SetMessage(exception.Message).SetCode(exception.Code).Build()]);
            buffer.WriteByte((byte)'}');
            var mediaType = format == ResponseFormat.GraphQLResponse ? ContentNegotiation.GraphQLResponse : ContentNegotiation.Json;
            await WriteAsync(context, exception.Status, mediaType, buffer.WrittenMemory).ConfigureAwait(false);
        }
        finally
        {
            buffer.Return();
        }
    }

    private static async Task WriteAsync(HttpContext context, int status, string mediaType, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }
}
