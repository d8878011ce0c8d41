using System.Runtime.CompilerServices;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

/// <summary>Subscriptions that count, endless ones and ones that fail.</summary>
public sealed class Beats
{
    private const int Large = 60_000;

    /// <summary>Makes them a server's subscriptions.</summary>
    public static void Add(IRequestExecutorBuilder builder) => builder.AddSubscriptionType<Beats>().AddInMemorySubscriptions().Services.AddSingleton<BeatCounter>();

    [Subscribe(With = nameof(CountAsync))]
    public int? Beat(int to, [EventMessage] int number) => number;

    [Subscribe(With = nameof(CountAsync))]
    public int? FailSecond(int to, [EventMessage] int number) => number == 2 ? throw new InvalidOperationException("secret") : number;

    [Subscribe(With = nameof(BreakAsync))]
    public int? Break([EventMessage] int number) => number;

    [Subscribe(With = nameof(GiveUpAsync))]
    public int? GiveUp([EventMessage] int number) => number;

    [Subscribe]
    [Topic("pages")]
    public string Page([EventMessage] string message) => message + new string('.', Large);

    [Subscribe(With = nameof(FloodAsync))]
    public string Flood([EventMessage] int number) => $"{number};{new string('.', Large)}";

    public async IAsyncEnumerable<int> CountAsync(int to, BeatCounter counter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            for (var number = 1; number <= to; number++)
            {
                await Task.Delay(2, cancellationToken);
                yield return number;
            }
        }
        finally
        {
            counter.Ended.TrySetResult();
        }
    }

    /// <summary>Always has the next event ready.</summary>
    public async IAsyncEnumerable<int> FloodAsync(BeatCounter counter)
    {
        await Task.Yield();
        while (true)
        {
            yield return counter.Next();
        }
    }

    public async IAsyncEnumerable<int> BreakAsync()
    {
        await Task.Yield();
        yield return 1;
        throw new InvalidOperationException("secret");
    }

    /// <summary>Ends as what waits for another server and loses its patience.</summary>
    public async IAsyncEnumerable<int> GiveUpAsync()
    {
        await Task.Yield();
        yield return 1;
        throw new TaskCanceledException("secret");
    }
}

/// <summary>Tells a test how far a source is, and that it has ended.</summary>
public sealed class BeatCounter
{
    private int _taken;

    /// <summary>The events that were taken from the source.</summary>
    public int Taken => Volatile.Read(ref _taken);

    public int Next() => Interlocked.Increment(ref _taken);

    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
