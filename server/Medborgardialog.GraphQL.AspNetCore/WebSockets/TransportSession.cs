using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Medborgardialog.GraphQL.AspNetCore.Http;
using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.AspNetCore.WebSockets;

/// <summary>One connection of the <c>graphql-transport-ws</c> protocol, from its init to its close.</summary>
internal sealed class TransportSession : IDisposable
{
    /// <summary>The name of the subprotocol.</summary>
    public const string Protocol = "graphql-transport-ws";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly IRequestExecutor _executor;
    private readonly HttpContext _context;
    private readonly WebSocket _socket;
    private readonly GraphQLHttpOptions _options;
    private readonly SocketMessages _messages;
    private readonly CancellationTokenSource _ended;
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CancellationTokenSource, Task> _serving = new();
    private readonly CancellationTokenSource _initTimeout;
    private bool _isAcknowledged;
    private bool _isInitialized;

    public TransportSession(IRequestExecutor executor, HttpContext context, WebSocket socket, GraphQLHttpOptions options, TimeProvider time)
    {
        _executor = executor;
        _context = context;
        _socket = socket;
        _options = options;
        _messages = new SocketMessages(socket, options.MaxRequestBytes);
        _ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        _initTimeout = new CancellationTokenSource(options.SocketInitTimeout, time);
    }

    /// <summary>Serves the connection until one side ends it.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await ServeConnectionAsync(stopping).ConfigureAwait(false);
        }
        finally
        {
            // The operations use what Dispose frees.
            await _ended.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(_serving.Values).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _initTimeout.Dispose();
        _ended.Dispose();
        _messages.Dispose();
    }

    private async Task ServeConnectionAsync(CancellationToken stopping)
    {
        // A cancelled read would break the socket, so that no close code could be sent: the reading goes on until the client answers.
        var closing = new TaskCompletionSource<SocketCloseException?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onTimeout = _initTimeout.Token.UnsafeRegister(
            _ => _ = !_isInitialized && closing.TrySetResult(new SocketCloseException(4408, "Connection initialisation timeout")), null).ConfigureAwait(false);
        await using var onStopping = stopping.UnsafeRegister(
            _ => closing.TrySetResult(new SocketCloseException((int)WebSocketCloseStatus.EndpointUnavailable, "Server is stopping")), null).ConfigureAwait(false);
        var reading = ReadAllAsync();
        await Task.WhenAny(reading, closing.Task).ConfigureAwait(false);
        await _ended.CancelAsync().ConfigureAwait(false);
        if (closing.Task.IsCompleted)
        {
            var close = await closing.Task.ConfigureAwait(false);
            await CloseAsync(close!.Code, close.Message).ConfigureAwait(false);
            await Task.WhenAny(reading, Task.Delay(Patience, CancellationToken.None)).ConfigureAwait(false);
            if (!reading.IsCompleted)
            {
                _socket.Abort();
                await reading.ConfigureAwait(false);
            }

            return;
        }

        var end = await reading.ConfigureAwait(false);
        await CloseAsync(end?.Code ?? (int)WebSocketCloseStatus.NormalClosure, end?.Message ?? "Bye").ConfigureAwait(false);
    }

    /// <returns>Why the connection must close, or null when the client closed it or is gone.</returns>
    private async Task<SocketCloseException?> ReadAllAsync()
    {
        try
        {
            while (await _messages.ReadAsync(_context.RequestAborted).ConfigureAwait(false) is { } message)
            {
                if (!await HandleAsync(message).ConfigureAwait(false))
                {
                    message.Dispose();
                }
            }

            return null;
        }
        catch (SocketCloseException close)
        {
            return close;
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The client went away without closing: nobody is left to tell.
            return null;
        }
    }

    /// <returns>Whether an operation goes on using the message.</returns>
    private async Task<bool> HandleAsync(JsonDocument message)
    {
        var root = message.RootElement;
        switch (Text(root, "type"))
        {
            case "connection_init":
                if (_isInitialized)
                {
                    throw new SocketCloseException(4429, "Too many initialisation requests");
                }

                _isInitialized = true;
                if (!await IsAcceptedAsync(root).ConfigureAwait(false))
                {
                    throw new SocketCloseException(4403, "Forbidden");
                }

                await _messages.SendAsync("connection_ack", _context.RequestAborted).ConfigureAwait(false);
                _isAcknowledged = true;
                return false;
            case "ping":
                await _messages.SendAsync("pong", null, Payload(root), _context.RequestAborted).ConfigureAwait(false);
                return false;
            case "pong":
                return false;
            case "subscribe":
                Subscribe(message);
                return true;
            case "complete":
                if (_operations.TryRemove(Text(root, "id") ?? throw Invalid("complete"), out var operation))
                {
                    await operation.CancelAsync().ConfigureAwait(false);
                }

                return false;
            default:
                throw Invalid("message");
        }
    }

    private void Subscribe(JsonDocument message)
    {
        if (!_isAcknowledged)
        {
            throw new SocketCloseException(4401, "Unauthorized");
        }

        var id = Text(message.RootElement, "id");
        if (string.IsNullOrEmpty(id) || !message.RootElement.TryGetProperty("payload", out var payload))
        {
            throw Invalid("subscribe");
        }

        OperationRequest request;
        try
        {
            request = RequestReader.Read(payload, _context, null);
        }
        catch (BadRequestException)
        {
            throw Invalid("subscribe");
        }

        var operation = CancellationTokenSource.CreateLinkedTokenSource(_ended.Token);
        if (!_operations.TryAdd(id, operation))
        {
            operation.Dispose();
            throw new SocketCloseException(4409, CloseReason($"Subscriber for {id} already exists", "Subscriber already exists"));
        }

        var serving = ServeAsync(id, request, message, operation);
        _serving[operation] = serving;
        _ = serving.ContinueWith(_ => _serving.TryRemove(operation, out Task? _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task ServeAsync(string id, OperationRequest request, JsonDocument message, CancellationTokenSource operation)
    {
        using (message)
        using (operation)
        {
            try
            {
                if (_operations.Count > _options.MaxSocketOperations)
                {
                    var error = ErrorBuilder.New().SetMessage($"A connection has at most {_options.MaxSocketOperations} operations at a time.").SetCode("TOO_MANY_OPERATIONS").Build();
                    await EndWithErrorsAsync(id, operation, [error]).ConfigureAwait(false);
                    return;
                }

                await foreach (var result in _executor.SubscribeAsync(request, operation.Token).ConfigureAwait(false))
                {
                    using (result)
                    {
                        if (!result.HasData)
                        {
                            await EndWithErrorsAsync(id, operation, result.Errors).ConfigureAwait(false);
                            return;
                        }

                        operation.Token.ThrowIfCancellationRequested();
                        await _messages.SendAsync("next", id, result.Utf8Json, _context.RequestAborted).ConfigureAwait(false);
                    }
                }

                if (TryEnd(id, operation))
                {
                    await _messages.SendAsync("complete", id, default, _context.RequestAborted).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException)
            {
                // The client completed the operation, or the connection ended.
            }
            catch (WebSocketException)
            {
                // The connection broke; the reading side ends the session.
            }
            finally
            {
                TryEnd(id, operation);
            }
        }
    }

    /// <summary>Frees the id, before the client hears of the end and may use it again.</summary>
    /// <returns>Whether the client has not ended the operation itself.</returns>
    private bool TryEnd(string id, CancellationTokenSource operation) => _operations.TryRemove(new KeyValuePair<string, CancellationTokenSource>(id, operation));

    private async Task EndWithErrorsAsync(string id, CancellationTokenSource operation, IReadOnlyList<IError> errors)
    {
        if (!TryEnd(id, operation))
        {
            return;
        }

        var buffer = new Utf8JsonBuffer(512);
        try
        {
            ErrorWriter.Write(buffer, errors);
            await _messages.SendAsync("error", id, buffer.WrittenMemory, _context.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            buffer.Return();
        }
    }

    private async Task CloseAsync(int code, string reason)
    {
        if (_socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, patience.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            _socket.Abort();
        }
    }

    /// <summary>A close frame has room for 123 bytes of reason.</summary>
    private static string CloseReason(string reason, string shorter) => Encoding.UTF8.GetByteCount(reason) <= 123 ? reason : shorter;

    private async Task<bool> IsAcceptedAsync(JsonElement message)
    {
        var payload = message.TryGetProperty("payload", out var given) ? given : default;
        if (payload.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object))
        {
            throw Invalid("connection_init");
        }

        try
        {
            return _options.OnSocketInit is not { } accept || await accept(_context, payload, _context.RequestAborted).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever the application's check throws, the client is told that the server failed (protocol: 4500).
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            throw new SocketCloseException(4500, "Internal server error");
        }
    }

    private static SocketCloseException Invalid(string what) => new(4400, $"Invalid {what} received");

    private static string? Text(JsonElement message, string name)
    {
        try
        {
            return message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is JSON, but no text.
            throw Invalid("message");
        }
    }

    /// <summary>As the client wrote it: what cannot be read as text can still be sent back.</summary>
    private static ReadOnlyMemory<byte> Payload(JsonElement message) =>
        message.TryGetProperty("payload", out var payload) && payload.ValueKind == JsonValueKind.Object ? JsonMarshal.GetRawUtf8Value(payload).ToArray() : default;
}
