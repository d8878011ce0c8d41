using System.Security.Claims;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.DataLoading;

namespace Medborgardialog.Api.Shared;

/// <summary>A key together with who asks for it, so that what one person may see is never answered to another.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <param name="Key">What is asked for.</param>
/// <param name="Actor">Who asks.</param>
public readonly record struct AskedBy<TKey>(TKey Key, Actor Actor)
    where TKey : notnull
{
    /// <summary>True for the same key and the same object: there is one actor for each request's person.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(AskedBy<TKey> other) => ReferenceEquals(Actor, other.Actor) && EqualityComparer<TKey>.Default.Equals(Key, other.Key);

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityComparer<TKey>.Default.GetHashCode(Key);
}

/// <summary>Loads what not everybody may see; keys that the actor may not see give null.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">What is found.</typeparam>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public abstract class ActorLoader<TKey, TValue>(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<AskedBy<TKey>, TValue>(scheduler, options)
    where TKey : notnull
{
    /// <summary>Asks for one value on a person's behalf.</summary>
    /// <param name="key">The key.</param>
    /// <param name="user">The claims of the request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<TValue?> LoadAsync(TKey key, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        LoadAsync(new AskedBy<TKey>(key, user.ToActor()), cancellationToken);

    /// <summary>Asks for one value that must be there, because something visible leads to it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="user">The claims of the request.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="KeyNotFoundInBatchException">It is not there for this person.</exception>
    public Task<TValue> LoadRequiredAsync(TKey key, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        LoadRequiredAsync(new AskedBy<TKey>(key, user.ToActor()), cancellationToken);

    /// <summary>Fetches the values of several keys for one actor.</summary>
    /// <param name="keys">Distinct keys.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadForAsync(IReadOnlyList<TKey> keys, Actor actor, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected sealed override async Task<IReadOnlyDictionary<AskedBy<TKey>, TValue>> LoadBatchAsync(IReadOnlyList<AskedBy<TKey>> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<AskedBy<TKey>, TValue>(keys.Count);
        var (actor, others) = (keys[0].Actor, default(List<AskedBy<TKey>>));
        var own = new List<TKey>(keys.Count);
        foreach (var key in keys)
        {
            if (ReferenceEquals(key.Actor, actor))
            {
                own.Add(key.Key);
            }
            else
            {
                // Only a batch of several requests, or work done for the product itself, has more than one.
                (others ??= []).Add(key);
            }
        }

        foreach (var (key, value) in await LoadForAsync(own, actor, cancellationToken))
        {
            found[new AskedBy<TKey>(key, actor)] = value;
        }

        if (others is not null)
        {
            foreach (var (key, value) in await LoadBatchAsync(others, cancellationToken))
            {
                found[key] = value;
            }
        }

        return found;
    }
}
