using Medborgardialog.GraphQL.Tests.Node;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

/// <summary>The endpoint's event streams with a client that others wrote: graphql-sse.</summary>
public sealed class EventStreamClientTests : IAsyncLifetime
{
    private readonly GraphQLServerFixture _server = new() { Configure = Beats.Add };

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("{ hello }", "", """{"data":{"hello":"Hej världen!"}}|"end" """)]
    [InlineData("subscription { beat(to: 2) }", "", """{"data":{"beat":1}}|{"data":{"beat":2}}|"end" """)]
    [InlineData("subscription { beat(to: 1000000) }", "1", """{"data":{"beat":1}}|"end" """)]
    public async Task Operation_IsAnswered(string query, string limit, string expected)
    {
        var lines = await NodeProgram.RunAsync("events.mjs", [], _server.Address.ToString(), query, limit);

        Assert.Equal(expected.Trim().Split('|'), lines);
        if (limit.Length > 0)
        {
            await _server.Services.GetRequiredService<BeatCounter>().Ended.Task.WaitAsync(TimeSpan.FromSeconds(10));
        }
    }

    [Theory]
    [InlineData("break")]
    [InlineData("giveUp")]
    public async Task Source_ThatFails_IsAnErrorAndInTheLog(string field)
    {
        var lines = await NodeProgram.RunAsync("events.mjs", [], _server.Address.ToString(), $$"""subscription { {{field}} }""");

        Assert.Equal([$$$"""{"data":{"{{{field}}}":1}}""", """{"errors":[{"message":"Unexpected Execution Error"}]}""", "\"end\""], lines);
        var (what, message, exception) = Assert.Single(_server.Log.Entries);
        Assert.Equal(("LogSourceFailed", $"The source stream of Subscription.{field} failed."), (what, message));
        Assert.Equal("secret", exception!.Message);
    }
}
