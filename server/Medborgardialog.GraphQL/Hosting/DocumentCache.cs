using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>
/// Prepared documents by their text, at most <paramref name="capacity"/> in two generations: what was used since the last turn survives it. Reading takes no lock.
/// </summary>
internal sealed class DocumentCache(int capacity)
{
    private readonly Lock _gate = new();
    private readonly int _half = Math.Max(1, capacity / 2);
    private ConcurrentDictionary<byte[], PreparedDocument> _young = new(Utf8Comparer.Instance);
    private ConcurrentDictionary<byte[], PreparedDocument> _old = new(Utf8Comparer.Instance);
    private int _youngCount;

    /// <summary>Entries at the moment.</summary>
    public int Count => _young.Count + _old.Count;

    public bool TryGet(ReadOnlySpan<byte> text, [NotNullWhen(true)] out PreparedDocument? document)
    {
        if (_young.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out document))
        {
            return true;
        }

        if (!_old.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out document))
        {
            return false;
        }

        Add(text, document);
        return true;
    }

    public void Add(ReadOnlySpan<byte> text, PreparedDocument document)
    {
        lock (_gate)
        {
            if (_young.TryAdd(text.ToArray(), document) && ++_youngCount >= _half)
            {
                _old = _young;
                _young = new ConcurrentDictionary<byte[], PreparedDocument>(Utf8Comparer.Instance);
                _youngCount = 0;
            }
        }
    }
}
