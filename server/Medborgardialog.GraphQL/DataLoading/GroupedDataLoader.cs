namespace Medborgardialog.GraphQL.DataLoading;

/// <summary>A data loader whose keys have any number of values each; a key without values gives an empty array.</summary>
/// <typeparam name="TKey">What values are asked by.</typeparam>
/// <typeparam name="TValue">One of the values that are found.</typeparam>
public abstract class GroupedDataLoader<TKey, TValue> : DataLoader<TKey, TValue[]>
    where TKey : notnull
{
    /// <summary>Makes the loader of one request.</summary>
    protected GroupedDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options)
    {
    }

    /// <summary>Fetches the values of all keys (distinct, at most <see cref="DataLoaderOptions.MaxBatchSize"/>).</summary>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task FetchAsync(IReadOnlyList<TKey> keys, TValue[]?[] values, CancellationToken cancellationToken)
    {
        var found = await LoadGroupedBatchAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = found.Contains(keys[i]) ? [.. found[keys[i]]] : [];
        }
    }
}
