using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Hosting;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

public sealed class WebSocketTests : IAsyncLifetime
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Ack = """{"type":"connection_ack"}""";

    private readonly GraphQLServerFixture _server = new()
    {
        Configure = builder => builder.AddSubscriptionType<Ticks>(),
        ConfigureHttp = options => options.MaxSocketOperations = 2,
    };

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Subscription_GivesItsEventsAndCompletes()
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, Init);
        await SendAsync(socket, """{"type":"ping","payload":{"a":1}}""");
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription ($n: Int!) { tick(to: $n) }","variables":{"n":2}}}""");

        Assert.Equal(
            [Ack, """{"type":"pong","payload":{"a":1}}""", """{"id":"1","type":"next","payload":{"data":{"tick":1}}}""", """{"id":"1","type":"next","payload":{"data":{"tick":2}}}""", """{"id":"1","type":"complete"}"""],
            [await ReceiveAsync(socket), await ReceiveAsync(socket), await ReceiveAsync(socket), await ReceiveAsync(socket), await ReceiveAsync(socket)]);
    }

    [Fact]
    public async Task Ping_WithHalfASurrogatePair_GetsItBack()
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, """{"type":"ping","payload":{"a":"\ud800"}}""");

        Assert.Equal("""{"type":"pong","payload":{"a":"\ud800"}}""", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task Query_OverTheSocket_IsOneResult()
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, Init);
        await SendAsync(socket, """{"id":"q","type":"subscribe","payload":{"query":"{ hello }"}}""");

        Assert.Equal(Ack, await ReceiveAsync(socket));
        Assert.Equal("""{"id":"q","type":"next","payload":{"data":{"hello":"Hej världen!"}}}""", await ReceiveAsync(socket));
        Assert.Equal("""{"id":"q","type":"complete"}""", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task InvalidOperation_IsAnErrorAndTheConnectionLives()
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, Init);
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"{"}}""");
        await ReceiveAsync(socket);

        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":""", await ReceiveAsync(socket), StringComparison.Ordinal);
        await SendAsync(socket, """{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task Complete_FromTheClient_EndsTheOperation()
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, Init);
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription { tick(to: 1000000) }"}}""");
        await ReceiveAsync(socket);
        await ReceiveAsync(socket);

        await SendAsync(socket, """{"id":"1","type":"complete"}""");
        await SendAsync(socket, """{"type":"ping"}""");

        string message;
        while ((message = await ReceiveAsync(socket)) != """{"type":"pong"}""")
        {
            Assert.Contains("\"next\"", message, StringComparison.Ordinal);
        }

        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""");
        Assert.Contains("Hej", await ReceiveAsync(socket), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""", 4401)]
    [InlineData("nonsense", 4400)]
    [InlineData("""{"type":"nonsense"}""", 4400)]
    [InlineData("[]", 4400)]
    public async Task FirstMessage_ThatIsNoInit_Closes(string message, int code)
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, message);

        Assert.Equal(code, await ReceiveCloseAsync(socket));
    }

    [Theory]
    [InlineData(Init, 4429)]
    [InlineData("""{"id":"1","type":"subscribe","payload":{"query":"subscription { tick(to: 1000000) }"}}""", 4409)]
    [InlineData("""{"id":"2","type":"subscribe"}""", 4400)]
    [InlineData("""{"type":"complete"}""", 4400)]
    public async Task LaterMessage_AgainstTheProtocol_Closes(string message, int code)
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, Init);
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription { tick(to: 1000000) }"}}""");
        await SendAsync(socket, message);

        Assert.Equal(code, await ReceiveCloseAsync(socket));
    }

    [Fact]
    public async Task Connection_WithoutAnInit_Closes()
    {
        var impatient = new GraphQLServerFixture { ConfigureHttp = options => options.SocketInitTimeout = TimeSpan.FromMilliseconds(20) };
        await impatient.InitializeAsync();
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(impatient.Address) { Scheme = "ws" }.Uri, CancellationToken.None);

        Assert.Equal(4408, await ReceiveCloseAsync(socket));

        await impatient.DisposeAsync();
    }

    [Fact]
    public async Task Connection_WithoutTheSubprotocol_Closes()
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new UriBuilder(_server.Address) { Scheme = "ws" }.Uri, CancellationToken.None);

        Assert.Equal(4406, await ReceiveCloseAsync(socket));
    }

    [Fact]
    public async Task Connection_FromAnotherOrigin_IsRefused()
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Origin", "https://elsewhere.example");

        var exception = await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new UriBuilder(_server.Address) { Scheme = "ws" }.Uri, CancellationToken.None));

        Assert.Contains("403", exception.Message, StringComparison.Ordinal);
    }

    private async Task<ClientWebSocket> ConnectAsync()
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(_server.Address) { Scheme = "ws" }.Uri, CancellationToken.None);
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, CancellationToken.None);

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var buffer = new byte[8192];
        var received = await socket.ReceiveAsync(buffer, patience.Token);
        return received.MessageType == WebSocketMessageType.Close ? $"closed {(int?)socket.CloseStatus}" : Encoding.UTF8.GetString(buffer, 0, received.Count);
    }

    private static async Task<int> ReceiveCloseAsync(ClientWebSocket socket)
    {
        while (true)
        {
            if ((await ReceiveAsync(socket)).StartsWith("closed", StringComparison.Ordinal))
            {
                return (int)socket.CloseStatus!;
            }
        }
    }

    public sealed class Ticks
    {
        [Subscribe(With = nameof(CountAsync))]
        public int Tick(int to, [EventMessage] int number) => number;

        public async IAsyncEnumerable<int> CountAsync(int to, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (var number = 1; number <= to; number++)
            {
                await Task.Delay(2, cancellationToken);
                yield return number;
            }
        }
    }
}
