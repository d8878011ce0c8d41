using System.Collections.Concurrent;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>Cancellation sources that end after the execution timeout or with the caller; used again when neither happened.</summary>
internal sealed class TimeoutPool(TimeSpan timeout)
{
    private const int MaxIdle = 64;
    private readonly ConcurrentBag<CancellationTokenSource> _idle = [];

    /// <summary>A source whose time starts now.</summary>
    public CancellationTokenSource Take()
    {
        if (!_idle.TryTake(out var source))
        {
            source = new CancellationTokenSource();
        }

        source.CancelAfter(timeout);
        return source;
    }

    /// <summary>Gives a source back after its operation has ended as it should.</summary>
    public void Return(CancellationTokenSource source)
    {
        if (_idle.Count < MaxIdle && source.TryReset())
        {
            _idle.Add(source);
        }
        else
        {
            source.Dispose();
        }
    }
}
