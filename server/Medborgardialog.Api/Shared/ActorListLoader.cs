using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.DataLoading;

namespace Medborgardialog.Api.Shared;

/// <summary>Loads lists of what not everybody may see; a key without any gives an empty list.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">What the list holds.</typeparam>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public abstract class ActorListLoader<TKey, TValue>(IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<TKey, IReadOnlyList<TValue>>(scheduler, options)
    where TKey : notnull
{
    /// <inheritdoc/>
    protected sealed override async Task<IReadOnlyDictionary<TKey, IReadOnlyList<TValue>>> LoadForAsync(IReadOnlyList<TKey> keys, Actor actor, CancellationToken cancellationToken)
    {
        var found = await LoadListsAsync(keys, actor, cancellationToken);
        return keys.ToDictionary(key => key, key => (IReadOnlyList<TValue>)[.. found[key]]);
    }

    /// <summary>Fetches the lists of several keys for one actor.</summary>
    /// <param name="keys">Distinct keys.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract Task<ILookup<TKey, TValue>> LoadListsAsync(IReadOnlyList<TKey> keys, Actor actor, CancellationToken cancellationToken);
}
