namespace Medborgardialog.GraphQL.DataLoading;

/// <summary>A data loader whose keys have one value each (or none).</summary>
/// <typeparam name="TKey">What a value is asked by.</typeparam>
/// <typeparam name="TValue">What is found.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : DataLoader<TKey, TValue>
    where TKey : notnull
{
    /// <summary>Makes the loader of one request.</summary>
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Fetches the values of all keys (distinct, at most <see cref="DataLoaderOptions.MaxBatchSize"/>); keys without a value are left out.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task FetchAsync(IReadOnlyList<TKey> keys, TValue?[] values, CancellationToken cancellationToken)
    {
        var found = await LoadBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = found.TryGetValue(keys[i], out var value) ? value : default;
        }
    }
}
