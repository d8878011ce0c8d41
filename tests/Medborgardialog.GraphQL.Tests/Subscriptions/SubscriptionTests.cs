using System.Runtime.CompilerServices;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Subscriptions;
using Medborgardialog.GraphQL.Tests.Library;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Medborgardialog.GraphQL.Tests.Subscriptions;

public sealed class SubscriptionTests
{
    private readonly ErrorLog _log = new();
    private readonly TestExecutor _executor;

    public SubscriptionTests() => _executor = new(
        builder => builder.AddQueryType<PingQuery>().AddSubscriptionType<PingSubscription>().AddInMemorySubscriptions(),
        services => services.AddLogging(logging => logging.AddProvider(_log)));

    [Fact]
    public async Task Topic_WithAnArgument_GivesTheEventsOfItsTopic()
    {
        var sender = _executor.Services.GetRequiredService<ITopicEventSender>();
        await using var answers = Subscribe("""subscription { onPing(room: "a") { text } }""");
        var first = answers.MoveNextAsync();

        await sender.SendAsync("room_b", new Ping("other"));
        await sender.SendAsync("room_a", new Ping("one"));
        await sender.SendAsync("room_a", new Ping("two"));
        await sender.CompleteAsync("room_a");

        Assert.True(await first);
        Assert.Equal("""{"data":{"onPing":{"text":"one"}}}""", answers.Current.ToJson());
        Assert.True(await answers.MoveNextAsync());
        Assert.Equal("""{"data":{"onPing":{"text":"two"}}}""", answers.Current.ToJson());
        Assert.False(await answers.MoveNextAsync());
    }

    [Fact]
    public async Task Stream_OfAMethod_GivesItsEvents()
    {
        await using var answers = Subscribe("subscription { count(to: 2) }");

        Assert.True(await answers.MoveNextAsync());
        Assert.Equal("""{"data":{"count":1}}""", answers.Current.ToJson());
        Assert.True(await answers.MoveNextAsync());
        Assert.Equal("""{"data":{"count":2}}""", answers.Current.ToJson());
        Assert.False(await answers.MoveNextAsync());
    }

    [Fact]
    public async Task Event_ThatFails_LeavesTheStreamOpen()
    {
        await using var answers = Subscribe("subscription { failing(to: 2) }");

        Assert.True(await answers.MoveNextAsync());
        Assert.Contains("Unexpected Execution Error", answers.Current.ToJson(), StringComparison.Ordinal);
        Assert.True(await answers.MoveNextAsync());
        Assert.Equal("""{"data":{"failing":2}}""", answers.Current.ToJson());
    }

    [Fact]
    public async Task Source_ThatDoesNotOpen_IsAnErrorAndInTheLog()
    {
        await using var answers = Subscribe("subscription { shut }");

        Assert.True(await answers.MoveNextAsync());
        Assert.Equal("""{"errors":[{"message":"Unexpected Execution Error"}]}""", answers.Current.ToJson());
        Assert.False(await answers.MoveNextAsync());
        Assert.Equal("The source stream of Subscription.shut failed.", Assert.Single(_log.Entries).Message);
    }

    [Fact]
    public async Task Source_ThatSaysWhatIsWrong_IsNotInTheLog()
    {
        await using var answers = Subscribe("subscription { known }");

        Assert.True(await answers.MoveNextAsync());
        Assert.Contains("Come back tomorrow", answers.Current.ToJson(), StringComparison.Ordinal);
        Assert.Empty(_log.Entries);
    }

    [Fact]
    public async Task Caller_WhoEnds_IsNotInTheLog()
    {
        using var caller = new CancellationTokenSource();
        await using var answers = _executor.Executor.SubscribeAsync(new OperationRequest { Query = "subscription { count(to: 1000000) }" }, caller.Token).GetAsyncEnumerator();
        await answers.MoveNextAsync();

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await answers.MoveNextAsync());
        Assert.Empty(_log.Entries);
    }

    [Fact]
    public async Task Subscription_ForAnonymous_IsRefused()
    {
        await using var answers = Subscribe("subscription { closed }");

        Assert.True(await answers.MoveNextAsync());
        Assert.Contains("AUTH_NOT_AUTHENTICATED", answers.Current.ToJson(), StringComparison.Ordinal);
        Assert.False(await answers.MoveNextAsync());
    }

    [Fact]
    public async Task Subscription_ThroughExecute_IsRefused() =>
        Assert.Contains("OPERATION_NOT_ALLOWED", await _executor.RunAsync("subscription { count(to: 1) }"), StringComparison.Ordinal);

    private IAsyncEnumerator<GraphQL.Execution.OperationResult> Subscribe(string query) =>
        _executor.Executor.SubscribeAsync(new OperationRequest { Query = query }).GetAsyncEnumerator();

    public sealed record Ping(string Text);

    public sealed class PingQuery
    {
        public int One() => 1;
    }

    public sealed class PingSubscription
    {
        [Subscribe]
        [Topic("room_{room}")]
        public Ping OnPing(string room, [EventMessage] Ping message) => message;

        [Subscribe(With = nameof(CountToAsync))]
        public int Count(int to, [EventMessage] int number) => number;

        [Subscribe(With = nameof(CountToAsync))]
        public int Failing(int to, [EventMessage] int number) => number == 1 ? throw new InvalidOperationException("secret") : number;

        [Authorize]
        [Subscribe(With = nameof(CountToAsync))]
        public int Closed([EventMessage] int number, int to = 1) => number;

        [Subscribe(With = nameof(OpenShutAsync))]
        public int Shut([EventMessage] int number) => number;

        [Subscribe(With = nameof(OpenKnownAsync))]
        public int Known([EventMessage] int number) => number;

        public Task<IAsyncEnumerable<int>> OpenShutAsync() => throw new InvalidOperationException("secret");

        public Task<IAsyncEnumerable<int>> OpenKnownAsync() => throw new GraphQLException("Come back tomorrow");

        public async IAsyncEnumerable<int> CountToAsync(int to, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (var number = 1; number <= to; number++)
            {
                await Task.Delay(1, cancellationToken);
                yield return number;
            }
        }
    }
}
