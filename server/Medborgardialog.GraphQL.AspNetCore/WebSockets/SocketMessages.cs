using System.Net.WebSockets;
using System.Text.Json;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.AspNetCore.WebSockets;

/// <summary>Reads and writes the JSON messages of a socket; writing is safe for concurrent use.</summary>
internal sealed class SocketMessages(WebSocket socket, int maxBytes) : IDisposable
{
    private readonly SemaphoreSlim _sending = new(1, 1);
    private byte[] _received = new byte[4096];

    /// <summary>The next message, or null when the client closed the connection.</summary>
    /// <exception cref="SocketCloseException">It is too long or no JSON object.</exception>
    public async ValueTask<JsonDocument?> ReadAsync(CancellationToken cancellationToken)
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(_received.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            length += part.Count;
            if (part.EndOfMessage)
            {
                return part.MessageType == WebSocketMessageType.Text ? Parse(length) : throw Invalid();
            }

            if (length == _received.Length)
            {
                if (length >= maxBytes)
                {
                    throw new SocketCloseException((int)WebSocketCloseStatus.MessageTooBig, "Message too big");
                }

                Array.Resize(ref _received, Math.Min(length * 2, maxBytes));
            }
        }
    }

    /// <summary>Sends a message without id and payload.</summary>
    public Task SendAsync(string type, CancellationToken cancellationToken) => SendAsync(type, null, default, cancellationToken);

    /// <summary>Sends a message.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="id">The operation, or null.</param>
    /// <param name="payload">The payload as JSON; empty for none.</param>
    /// <param name="cancellationToken">Gives up, and breaks the socket if a part is sent: only for the end of the connection.</param>
    public async Task SendAsync(string type, string? id, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken)
    {
        var buffer = new Utf8JsonBuffer(payload.Length + 256);
        try
        {
            if (id is not null)
            {
                buffer.WriteRaw("{\"id\":"u8);
                buffer.WriteString(id);
                buffer.WriteRaw(",\"type\":"u8);
            }
            else
            {
                buffer.WriteRaw("{\"type\":"u8);
            }

            buffer.WriteString(type);
            if (!payload.IsEmpty)
            {
                buffer.WriteRaw(",\"payload\":"u8);
                buffer.WriteRaw(payload.Span);
            }

            buffer.WriteByte((byte)'}');
            await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                await socket.SendAsync(buffer.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                _sending.Release();
            }
        }
        finally
        {
            buffer.Return();
        }
    }

    public void Dispose() => _sending.Dispose();

    private static SocketCloseException Invalid() => new(4400, "Invalid message received");

    private JsonDocument Parse(int length)
    {
        try
        {
            var document = JsonDocument.Parse(_received.AsSpan(0, length).ToArray());
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
            throw Invalid();
        }
        catch (JsonException)
        {
            throw Invalid();
        }
    }
}
