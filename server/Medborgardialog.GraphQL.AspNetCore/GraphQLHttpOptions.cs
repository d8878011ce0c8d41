using System.Text.Json;

namespace Medborgardialog.GraphQL.AspNetCore;

/// <summary>What the HTTP endpoint accepts.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>The longest request body, in bytes; 1,000,000. Longer ones get 413.</summary>
    public int MaxRequestBytes { get; set; } = 1_000_000;

    /// <summary>Whether queries may come by GET; true. Mutations never do.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Whether <c>GET ?sdl</c> gives the schema to those who may introspect; true.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>Whether a JSON array of requests is answered with an array of results; false.</summary>
    public bool EnableBatching { get; set; }

    /// <summary>Whether one request with a list of variables is answered with a result for each; false.</summary>
    public bool EnableVariableBatching { get; set; }

    /// <summary>The most requests in one batch, or variables in one list; 10.</summary>
    public int MaxBatchSize { get; set; } = 10;

    /// <summary>Time between the comments that keep an event stream open; 12 seconds.</summary>
    public TimeSpan EventStreamKeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Origins, besides the server's own, whose pages may open a WebSocket; none. Browsers send cookies with a socket from any page.</summary>
    public IList<string> AllowedSocketOrigins { get; } = [];

    /// <summary>Time that a WebSocket client has to send its first message; 10 seconds. Then the connection closes with 4408.</summary>
    public TimeSpan SocketInitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Time between the pings (control frames, which browsers and libraries answer by themselves) that a quiet WebSocket client gets, and the time that it has to
    /// answer one; 12 seconds. A client that does not is taken for dead and its operations end. <see cref="TimeSpan.Zero"/> for no pings.
    /// </summary>
    public TimeSpan SocketKeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>The most operations that one WebSocket connection runs at a time; 50.</summary>
    public int MaxSocketOperations { get; set; } = 50;

    /// <summary>
    /// Decides about a WebSocket client by the payload of its <c>connection_init</c> (<c>Undefined</c> when it has none), and may set the user of the connection;
    /// null lets everyone in. False closes the connection with 4403.
    /// </summary>
    public Func<HttpContext, JsonElement, CancellationToken, ValueTask<bool>>? OnSocketInit { get; set; }
}
