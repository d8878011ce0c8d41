using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>
/// A cache of at most <paramref name="capacity"/> entries in two generations: what was used since the last turn survives it. Reading takes no lock.
/// </summary>
internal sealed class BoundedCache<TKey, TValue>(int capacity, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _gate = new();
    private readonly int _half = Math.Max(1, capacity / 2);
    private ConcurrentDictionary<TKey, TValue> _young = new(comparer);
    private ConcurrentDictionary<TKey, TValue> _old = new(comparer);
    private int _youngCount;

    /// <summary>Entries at the moment.</summary>
    public int Count => _young.Count + _old.Count;

    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        if (_young.TryGetValue(key, out value))
        {
            return true;
        }

        if (!_old.TryGetValue(key, out value))
        {
            return false;
        }

        Add(key, value);
        return true;
    }

    public void Add(TKey key, TValue value)
    {
        lock (_gate)
        {
            if (_young.TryAdd(key, value) && ++_youngCount >= _half)
            {
                _old = _young;
                _young = new ConcurrentDictionary<TKey, TValue>(comparer);
                _youngCount = 0;
            }
        }
    }
}
