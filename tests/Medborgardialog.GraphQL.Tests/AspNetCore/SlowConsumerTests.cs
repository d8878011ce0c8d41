using System.Net.Http.Json;
using System.Text.Json;
using Medborgardialog.GraphQL.Subscriptions;
using Medborgardialog.GraphQL.Tests.Node;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

/// <summary>What waits in the server for a client that has subscribed and does not read. The events are large, so that the buffers of the connection hold few.</summary>
public sealed class SlowConsumerTests : IAsyncLifetime
{
    private const int Sent = 5000;

    /// <summary>What a topic keeps for a subscriber.</summary>
    private const int Buffer = 64;

    /// <summary>More than go into the buffers of a connection, fewer than are sent.</summary>
    private const int InTransit = 1000;
    private readonly GraphQLServerFixture _server = new() { Configure = Beats.Add };

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Topic_KeepsTheNewestEventsAndNoOthers()
    {
        using var client = await StartAsync("subscription { page }");
        var sender = _server.Services.GetRequiredService<ITopicEventSender>();
        var first = client.ReadToAsync(IsEvent);
        while (!first.IsCompleted)
        {
            // Until the client has subscribed.
            await sender.SendAsync("pages", "0;");
            await Task.Delay(10);
        }

        await first;
        await PauseAsync(client);
        var events = await SendAsync(sender);

        // Besides the buffer: the event that is being sent, and those that the memory of past runs still points to.
        GC.Collect();
        Assert.InRange(events.Count(sent => sent.IsAlive), Buffer, Buffer + 4);
        await client.WriteAsync("resume");
        var received = (await client.ReadToAsync(line => line.Contains("\"complete\"", StringComparison.Ordinal))).Where(IsEvent).Select(NumberOf).Where(number => number > 0).ToList();
        Assert.InRange(received.Count, Buffer, InTransit);
        Assert.Equal(Enumerable.Range(Sent - Buffer + 1, Buffer), received[^Buffer..]);
    }

    [Fact]
    public async Task SourceOfASocket_WaitsAndLosesNothing()
    {
        using var client = await StartAsync("subscription { flood }");
        List<string> lines = [.. await client.ReadToAsync(IsEvent), .. await PauseAsync(client)];
        var received = lines.Where(IsEvent).Select(NumberOf).ToList();

        var taken = await TakenWhenStillAsync();

        Assert.InRange(taken - received.Count, 1, InTransit);
        await client.WriteAsync("resume");
        received.AddRange((await client.ReadToAsync(line => line.Contains($"\"flood\":\"{taken + 1};", StringComparison.Ordinal))).Where(IsEvent).Select(NumberOf));
        Assert.Equal(Enumerable.Range(1, taken + 1), received);
    }

    [Fact]
    public async Task SourceOfAnEventStream_Waits()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Address) { Content = JsonContent.Create(new { query = "subscription { flood }" }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.InRange(await TakenWhenStillAsync(), 1, InTransit);
    }

    /// <summary>Keeps none of the events itself.</summary>
    private static async Task<List<WeakReference>> SendAsync(ITopicEventSender sender)
    {
        var events = new List<WeakReference>();
        for (var number = 1; number <= Sent; number++)
        {
            events.Add(await SendAsync(sender, $"{number};"));
            await (number % 100 == 0 ? Task.Delay(5) : Task.CompletedTask);
        }

        await sender.CompleteAsync("pages");
        return events;
    }

    private static async Task<WeakReference> SendAsync(ITopicEventSender sender, string text)
    {
        await sender.SendAsync("pages", text);
        return new WeakReference(text);
    }

    private static bool IsEvent(string line) => line.Contains("\"next\"", StringComparison.Ordinal);

    private static async Task<List<string>> PauseAsync(NodeProgram client)
    {
        await client.WriteAsync("pause");
        return await client.ReadToAsync(line => line == "paused");
    }

    /// <summary>The number of events that were taken from the source, once it no longer grows.</summary>
    private async Task<int> TakenWhenStillAsync()
    {
        var counter = _server.Services.GetRequiredService<BeatCounter>();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var taken = 0;
        int before;
        do
        {
            before = taken;
            await Task.Delay(500, limit.Token);
            taken = counter.Taken;
        }
        while (taken == 0 || taken != before);

        return taken;
    }

    private static int NumberOf(string message)
    {
        using var document = JsonDocument.Parse(message);
        var text = document.RootElement.GetProperty("payload").GetProperty("data").EnumerateObject().Single().Value.GetString()!;
        return int.Parse(text[..text.IndexOf(';', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
    }

    private Task<NodeProgram> StartAsync(string query) => NodeProgram.StartAsync(
        "messages.mjs",
        new UriBuilder(_server.Address) { Scheme = "ws" }.Uri.ToString(),
        JsonSerializer.Serialize(new[] { """{"type":"connection_init"}""", $$$"""{"id":"1","type":"subscribe","payload":{"query":"{{{query}}}"}}""" }));
}
