using System.Collections.Concurrent;

namespace Medborgardialog.GraphQL.Execution;

/// <summary>Keeps working memory between requests: the last one given is the first taken, without a lock.</summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="most">How many are kept at most.</param>
internal sealed class IdlePool<T>(int most)
    where T : class
{
    private readonly ConcurrentQueue<T> _others = new();
    private T? _last;
    private int _count;

    /// <summary>Takes one, or null when there is none.</summary>
    public T? Take()
    {
        if (_last is { } last && Interlocked.CompareExchange(ref _last, null, last) == last)
        {
            return last;
        }

        if (!_others.TryDequeue(out var other))
        {
            return null;
        }

        Interlocked.Decrement(ref _count);
        return other;
    }

    /// <summary>Gives one back.</summary>
    /// <returns>False when enough are kept.</returns>
    public bool Give(T item)
    {
        if (_last is null && Interlocked.CompareExchange(ref _last, item, null) is null)
        {
            return true;
        }

        if (Interlocked.Increment(ref _count) <= most)
        {
            _others.Enqueue(item);
            return true;
        }

        Interlocked.Decrement(ref _count);
        return false;
    }
}
