namespace Medborgardialog.GraphQL.DataLoading;

/// <summary>
/// Collects the keys that resolvers ask for, fetches them in one call and remembers the values for the rest of the request.
/// Safe for concurrent use. Derive from <see cref="BatchDataLoader{TKey, TValue}"/> or <see cref="GroupedDataLoader{TKey, TValue}"/>.
/// </summary>
/// <typeparam name="TKey">What a value is asked by.</typeparam>
/// <typeparam name="TValue">What is found.</typeparam>
public abstract class DataLoader<TKey, TValue> : IDataLoader
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly IBatchScheduler _scheduler;
    private readonly int _maxBatchSize;
    private readonly Dictionary<TKey, TaskCompletionSource<TValue?>> _cache = [];
    private Batch? _open;

    private protected DataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(batchScheduler);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBatchSize, 1);
        _scheduler = batchScheduler;
        _maxBatchSize = options.MaxBatchSize;
    }

    /// <summary>Asks for the value of one key; null (the default) when there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Refuses the call when already cancelled; a batch in flight ends with its request.</param>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<TValue?>(cancellationToken);
        }

        IBatch? toSchedule = null;
        TaskCompletionSource<TValue?>? promise;
        lock (_gate)
        {
            if (!_cache.TryGetValue(key, out promise))
            {
                promise = Enqueue(key, ref toSchedule);
            }
        }

        if (toSchedule is not null)
        {
            _scheduler.Schedule(toSchedule);
        }

        return promise.Task;
    }

    /// <summary>Asks for the values of several keys; the answer has the order of the keys, with null (the default) where there is none.</summary>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var tasks = new Task<TValue?>[keys.Count];
        for (var i = 0; i < tasks.Length; i++)
        {
            tasks[i] = LoadAsync(keys[i], cancellationToken);
        }

        return await Task.WhenAll(tasks).ConfigureAwait(false);
    }

    /// <summary>Asks for the value of one key that must be there.</summary>
    /// <exception cref="KeyNotFoundInBatchException">The data source has nothing for the key.</exception>
    public async Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken = default) =>
        await LoadAsync(key, cancellationToken).ConfigureAwait(false) ?? throw new KeyNotFoundInBatchException(key);

    /// <summary>Asks for the values of several keys that must all be there, in the order of the keys.</summary>
    /// <exception cref="KeyNotFoundInBatchException">The data source has nothing for one of the keys.</exception>
    public async Task<IReadOnlyList<TValue>> LoadRequiredAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken = default)
    {
        var values = await LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is null)
            {
                throw new KeyNotFoundInBatchException(keys[i]);
            }
        }

        return values!;
    }

    /// <summary>Puts a value that is already known into the cache, unless the key is there.</summary>
    public void Prime(TKey key, TValue? value)
    {
        lock (_gate)
        {
            if (!_cache.ContainsKey(key))
            {
                var promise = new TaskCompletionSource<TValue?>();
                promise.SetResult(value);
                _cache.Add(key, promise);
            }
        }
    }

    /// <summary>Forgets the cached value of a key, for example after it was changed.</summary>
    public void Remove(TKey key)
    {
        lock (_gate)
        {
            _cache.Remove(key);
        }
    }

    /// <inheritdoc/>
    public void ClearCache()
    {
        lock (_gate)
        {
            _cache.Clear();
            _open = null;
        }
    }

    /// <summary>Fetches <paramref name="keys"/> and puts the value of each into <paramref name="values"/>, at the same index.</summary>
    private protected abstract Task FetchAsync(IReadOnlyList<TKey> keys, TValue?[] values, CancellationToken cancellationToken);

    private TaskCompletionSource<TValue?> Enqueue(TKey key, ref IBatch? toSchedule)
    {
        var batch = _open;
        if (batch is null || batch.IsClosed || batch.Keys.Count >= _maxBatchSize)
        {
            _open = batch = new Batch(this);
            toSchedule = batch;
        }

        // Continuations run inline on purpose: all resolvers that waited for a batch run before the next level is dispatched.
        var promise = new TaskCompletionSource<TValue?>();
        batch.Keys.Add(key);
        batch.Promises.Add(promise);
        _cache.Add(key, promise);
        return promise;
    }

    private void Forget(List<TKey> keys)
    {
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _cache.Remove(key);
            }
        }
    }

    private sealed class Batch(DataLoader<TKey, TValue> loader) : IBatch
    {
        private TValue?[] _values = [];
        private Exception? _failure;

        public bool IsClosed { get; private set; }

        public IDataLoader Loader => loader;

        public List<TKey> Keys { get; } = [];

        public List<TaskCompletionSource<TValue?>> Promises { get; } = [];

        public async Task FetchAsync(CancellationToken cancellationToken)
        {
            lock (loader._gate)
            {
                IsClosed = true;
                if (ReferenceEquals(loader._open, this))
                {
                    loader._open = null;
                }
            }

            _values = new TValue?[Keys.Count];
            try
            {
                await loader.FetchAsync(Keys, _values, cancellationToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever the data source throws belongs to the callers of this batch.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                loader.Forget(Keys);
                _failure = exception;
            }
        }

        public void Complete()
        {
            for (var i = 0; i < Promises.Count; i++)
            {
                if (_failure is null)
                {
                    Promises[i].TrySetResult(_values[i]);
                }
                else
                {
                    Promises[i].TrySetException(_failure);
                }
            }
        }
    }
}
