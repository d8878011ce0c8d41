using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Hosting;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

public sealed class EventStreamTests : IAsyncLifetime
{
    private readonly Channel<Exception?> _ends = Channel.CreateUnbounded<Exception?>();
    private readonly GraphQLServerFixture _server;

    public EventStreamTests() => _server = new()
    {
        Configure = builder => builder.AddSubscriptionType<Silence>(),
        RequestEnded = fault => _ends.Writer.TryWrite(fault),
    };

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Stream_WhoseClientLeaves_BetweenTwoEvents_EndsWithoutAFault()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using (var request = new HttpRequestMessage(HttpMethod.Post, _server.Address) { Content = JsonContent.Create(new { query = "subscription { never }" }) })
        {
            request.Headers.Accept.ParseAdd("text/event-stream");
            using var response = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
        }

        Assert.Null(await _ends.Reader.ReadAsync(limit.Token));
    }

    [Fact]
    public async Task Stream_WhenTheServerStops_EndsWithoutComplete_SoThatTheClientComesBack()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Address) { Content = JsonContent.Create(new { query = "subscription { never }" }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);

        var stopping = _server.StopAsync();
        var text = await response.Content.ReadAsStringAsync(limit.Token);
        await stopping.WaitAsync(limit.Token);

        Assert.DoesNotContain("event: complete", text, StringComparison.Ordinal);
        Assert.Null(await _ends.Reader.ReadAsync(limit.Token));
    }

    public sealed class Silence
    {
        [Subscribe(With = nameof(WaitAsync))]
        public int Never([EventMessage] int message) => message;

        public async IAsyncEnumerable<int> WaitAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                // A source need not end at once.
                await Task.Delay(200, CancellationToken.None);
            }

            yield return 1;
        }
    }
}
