using System.Text.Json;
using System.Threading.Channels;
using Medborgardialog.GraphQL.Subscriptions;
using Medborgardialog.GraphQL.Tests.Node;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

/// <summary>What becomes of sockets whose client is there, and of those whose client is not, with the socket of the package ws.</summary>
public sealed class SocketKeepAliveTests : IAsyncLifetime
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(3);
    private readonly Channel<Exception?> _ends = Channel.CreateUnbounded<Exception?>();
    private readonly GraphQLServerFixture _server;

    public SocketKeepAliveTests() => _server = new()
    {
        Configure = Beats.Add,
        ConfigureHttp = options => options.SocketKeepAlive = KeepAlive,
        RequestEnded = fault => _ends.Writer.TryWrite(fault),
    };

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task QuietClient_ThatAnswers_Stays()
    {
        using var client = await StartAsync("subscription { page }");
        await client.ReadToAsync(line => line == "ping");
        await client.ReadToAsync(line => line == "ping");

        await _server.Services.GetRequiredService<ITopicEventSender>().SendAsync("pages", "1;");

        await client.ReadToAsync(line => line.Contains("\"page\":\"1;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Client_ThatDoesNotAnswer_IsDropped()
    {
        using var client = await StartAsync("subscription { beat(to: 1000000) }");
        await PauseAsync(client);

        await AssertDroppedAsync();
        Assert.True(_server.Services.GetRequiredService<BeatCounter>().Ended.Task.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Client_ThatDoesNotAnswer_WhileAnEventIsBeingSent_IsDropped()
    {
        using var client = await StartAsync("subscription { page }");
        await PauseAsync(client);
        var sender = _server.Services.GetRequiredService<ITopicEventSender>();
        var dropping = AssertDroppedAsync();
        while (!dropping.IsCompleted)
        {
            // More than the buffers between the two take.
            await sender.SendAsync("pages", "1;");
            await Task.Delay(1);
        }

        await dropping;
    }

    private async Task AssertDroppedAsync()
    {
        // Two pauses, one before the ping and one after it; the rest is for a machine that has much else to do.
        using var limit = new CancellationTokenSource((2 * KeepAlive) + TimeSpan.FromSeconds(20));

        Assert.Null(await _ends.Reader.ReadAsync(limit.Token));
    }

    private static async Task PauseAsync(NodeProgram client)
    {
        await client.ReadToAsync(line => line.Contains("connection_ack", StringComparison.Ordinal));
        await client.WriteAsync("pause");
        await client.ReadToAsync(line => line == "paused");
    }

    private Task<NodeProgram> StartAsync(string query) => NodeProgram.StartAsync(
        "messages.mjs",
        new UriBuilder(_server.Address) { Scheme = "ws" }.Uri.ToString(),
        JsonSerializer.Serialize(new[] { """{"type":"connection_init"}""", $$$"""{"id":"1","type":"subscribe","payload":{"query":"{{{query}}}"}}""" }));
}
