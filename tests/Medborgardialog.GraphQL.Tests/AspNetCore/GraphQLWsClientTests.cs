using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Subscriptions;
using Medborgardialog.GraphQL.Tests.Node;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

/// <summary>The endpoint's sockets with clients that others wrote: graphql-ws, and the package ws where a client must break the protocol.</summary>
public sealed class GraphQLWsClientTests : IAsyncLifetime
{
    private const string Init = """{"type":"connection_init"}""";
    private const string SecondBeat = """{"data":{"beat":2}}""";
    private const string Token = """{"connectionParams":{"token":"good"}}""";
    private readonly GraphQLServerFixture _server = Server(options =>
        options.OnSocketInit = (_, payload, _) => ValueTask.FromResult(payload.ValueKind != System.Text.Json.JsonValueKind.Object || payload.GetProperty("token").ValueEquals("good")));

    private string SocketAddress => new UriBuilder(_server.Address) { Scheme = "ws" }.Uri.ToString();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"Hej världen!"}} "end" """)]
    [InlineData("mutation { note(number: 4) }", """{"data":{"note":4}} "end" """)]
    [InlineData("subscription { beat(to: 3) }", """{"data":{"beat":1}} {"data":{"beat":2}} {"data":{"beat":3}} "end" """)]
    [InlineData("{ zzzzzzzz }", """{"failed":["Cannot query field \"zzzzzzzz\" on type \"Query\"."]} """)]
    public async Task Operation_OfTheWebSocketClient_IsAnswered(string query, string expected)
    {
        var lines = await NodeProgram.RunAsync("socket.mjs", [$$"""{"query":"{{query}}"}"""], SocketAddress, Token);

        Assert.Equal(("\"connected\" " + expected.Trim()).Split(' '), string.Join(' ', lines.Where(line => !line.StartsWith("\"closed", StringComparison.Ordinal))).Split(' '));
    }

    [Theory]
    [InlineData("break")]
    [InlineData("giveUp")]
    public async Task Source_ThatFails_IsAnErrorAndInTheLog(string field)
    {
        var lines = await NodeProgram.RunAsync("socket.mjs", [$$"""{"query":"subscription { {{field}} }"}"""], SocketAddress, Token);

        Assert.Equal([$$$"""{"data":{"{{{field}}}":1}}""", """{"failed":["Unexpected Execution Error"]}"""], lines[1..3]);
        var (what, message, exception) = Assert.Single(_server.Log.Entries);
        Assert.Equal(("LogSourceFailed", $"The source stream of Subscription.{field} failed."), (what, message));
        Assert.Equal("secret", exception!.Message);
    }

    [Fact]
    public async Task Resolver_ThatFailsForOneEvent_LeavesTheStreamOpen()
    {
        var lines = await NodeProgram.RunAsync("socket.mjs", ["""{"query":"subscription { failSecond(to: 3) }"}"""], SocketAddress, Token);

        Assert.Equal("""{"data":{"failSecond":1}}""", lines[1]);
        Assert.Contains("Unexpected Execution Error", lines[2], StringComparison.Ordinal);
        Assert.Contains("\"failSecond\":null", lines[2], StringComparison.Ordinal);
        Assert.Equal(["""{"data":{"failSecond":3}}""", "\"end\""], lines[3..5]);
    }

    [Fact]
    public async Task Client_ThatCompletes_StopsTheSource()
    {
        using var client = await NodeProgram.StartAsync("socket.mjs", SocketAddress, """{"lazy":false}""");
        await client.WriteAsync("""{"query":"subscription { beat(to: 1000000) }","limit":2}""");
        await client.ReadToAsync(line => line == "\"end\"");

        await _server.Services.GetRequiredService<BeatCounter>().Ended.Task.WaitAsync(TimeSpan.FromSeconds(10));

        // The connection is still good for another operation.
        Assert.Contains("""{"data":{"hello":"Hej världen!"}}""", await client.EndAsync(["""{"query":"{ hello }"}"""]));
    }

    [Fact]
    public async Task Ping_OfTheClient_GetsAPong()
    {
        using var client = await NodeProgram.StartAsync("socket.mjs", SocketAddress, """{"lazy":false,"keepAlive":20}""");

        Assert.Equal("\"connected\"", (await client.ReadToAsync(line => line == """{"pong":null}"""))[0]);
    }

    [Fact]
    public async Task BadToken_InTheInit_ClosesWith4403()
    {
        var lines = await NodeProgram.RunAsync("socket.mjs", ["""{"query":"{ hello }"}"""], SocketAddress, """{"connectionParams":{"token":"bad"}}""");

        Assert.Equal(["\"closed 4403 Forbidden\"", """{"failed":4403}"""], lines.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("closed 4401 Unauthorized", """{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("closed 4429 Too many initialisation requests", Init, Init)]
    [InlineData("closed 4409 Subscriber for 1 already exists", Init, """{"id":"1","type":"subscribe","payload":{"query":"subscription { beat(to: 1000000) }"}}""", """{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("closed 4400 Invalid connection_init received", """{"type":"connection_init","payload":[]}""")]
    [InlineData("closed 4400 Invalid message received", Init, "{")]
    [InlineData("closed 4400 Invalid message received", Init, """{"type":"next"}""")]
    [InlineData("closed 4400 Invalid message received", Init, """{"type":"\ud800"}""")]
    [InlineData("closed 4400 Invalid subscribe received", Init, """{"id":"1","type":"subscribe","payload":{"query":1}}""")]
    [InlineData("closed 4400 Invalid subscribe received", Init, """{"id":"1","type":"subscribe","payload":{"query":"{ hello }","operationName":"\ud800"}}""")]
    public async Task Messages_AgainstTheProtocol_Close(string close, params string[] messages)
    {
        using var client = await NodeProgram.StartAsync("messages.mjs", SocketAddress, System.Text.Json.JsonSerializer.Serialize(messages));

        Assert.Equal(close, (await client.ReadToAsync(line => line.StartsWith("closed", StringComparison.Ordinal)))[^1]);
    }

    [Fact]
    public async Task DuplicateId_TooLongForTheReason_StillClosesWith4409()
    {
        var message = $$$"""{"id":"{{{new string('å', 100)}}}","type":"subscribe","payload":{"query":"subscription { beat(to: 1000000) }"}}""";
        using var client = await NodeProgram.StartAsync("messages.mjs", SocketAddress, System.Text.Json.JsonSerializer.Serialize(new[] { Init, message, message }));

        Assert.Equal("closed 4409 Subscriber already exists", (await client.ReadToAsync(line => line.StartsWith("closed", StringComparison.Ordinal)))[^1]);
    }

    [Fact]
    public async Task StoppedServer_ClosesProperlyAndTheClientComesBack()
    {
        var port = LastingPort.Choose();
        var first = Server(null, port);
        await first.InitializeAsync();
        using var client = await NodeProgram.StartAsync("socket.mjs", new UriBuilder(first.Address) { Scheme = "ws" }.Uri.ToString(), """{"retryAttempts":1000}""");
        await client.WriteAsync("""{"query":"subscription { beat(to: 1000000) }"}""");
        await ReadOnToAsync(client, SecondBeat);

        await first.StopAsync();
        await first.DisposeAsync();
        Assert.Equal("\"closed 1001 Server is stopping\"", (await client.ReadToAsync(line => line.StartsWith("\"closed", StringComparison.Ordinal)))[^1]);

        // The server is away for as long as it takes the client to find that out.
        await ReadOnToAsync(client, $"\"error connect ECONNREFUSED 127.0.0.1:{port}\"");

        var second = Server(null, port);
        await second.InitializeAsync();
        await ReadOnToAsync(client, SecondBeat);
        await second.StopAsync();
        await second.DisposeAsync();
    }

    [Fact]
    public async Task Connection_WithoutAnInit_ClosesWith4408()
    {
        var impatient = Server(options => options.SocketInitTimeout = TimeSpan.FromMilliseconds(50));
        await impatient.InitializeAsync();
        using var client = await NodeProgram.StartAsync("messages.mjs", new UriBuilder(impatient.Address) { Scheme = "ws" }.Uri.ToString(), "[]");

        Assert.Equal("closed 4408 Connection initialisation timeout", await client.ReadAsync());

        await impatient.DisposeAsync();
    }

    [Fact]
    public async Task Connection_WithoutAProtocol_ClosesWith4406()
    {
        using var client = await NodeProgram.StartAsync("messages.mjs", SocketAddress, "[]", "no-protocol");

        Assert.Equal("closed 4406 Subprotocol not acceptable", await client.ReadAsync());
    }

    /// <summary>Fails at once where the client has given its subscription up: nothing would come, however long one waits.</summary>
    private static async Task ReadOnToAsync(NodeProgram client, string expected)
    {
        var lines = await client.ReadToAsync(line => line == expected || line == "\"end\"" || line.StartsWith("{\"failed\"", StringComparison.Ordinal));

        Assert.True(lines[^1] == expected, $"The client ended before {expected}: {string.Join(", ", lines)}");
    }

    private static GraphQLServerFixture Server(Action<Medborgardialog.GraphQL.AspNetCore.GraphQLHttpOptions>? configure, int port = 0) => new()
    {
        Port = port,
        Configure = Beats.Add,
        ConfigureHttp = configure,
    };
}
