namespace Medborgardialog.GraphQL.DataLoading;

/// <summary>
/// The scheduler of one request scope. While an operation runs, batches wait until every resolver of the level has run; outside of
/// one they are dispatched as soon as the caller gives up its thread.
/// </summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    private readonly Lock _gate = new();
    private List<IBatch>? _queued;
    private List<IBatch>? _spare;
    private List<IDataLoader>? _loaders;
    private int _operations;
    private int _completing;
    private bool _isParked;

    public CancellationToken RequestAborted { get; private set; }

    /// <summary>Starts holding batches back for an operation.</summary>
    public void Attach(CancellationToken requestAborted)
    {
        lock (_gate)
        {
            _operations++;
            RequestAborted = requestAborted;
        }
    }

    /// <summary>Ends holding batches back.</summary>
    public void Detach()
    {
        lock (_gate)
        {
            _operations--;
            _isParked = false;
        }
    }

    public void Schedule(IBatch batch)
    {
        lock (_gate)
        {
            (_queued ??= []).Add(batch);
            if (!(_loaders ??= []).Contains(batch.Loader))
            {
                _loaders.Add(batch.Loader);
            }

            if (_operations > 0 && (!_isParked || _completing > 0))
            {
                return;
            }
        }

        ThreadPool.UnsafeQueueUserWorkItem(static scheduler => scheduler.DispatchAll(), this, preferLocal: false);
    }

    /// <summary>Makes every loader forget what it has loaded, because a mutation may have changed it.</summary>
    public void ClearLoaders()
    {
        lock (_gate)
        {
            foreach (var loader in _loaders ?? [])
            {
                loader.ClearCache();
            }
        }
    }

    /// <summary>Says that the operation's own loop waits: from now on whoever queues a batch sees to its dispatch.</summary>
    public void Park()
    {
        lock (_gate)
        {
            _isParked = true;
        }

        DispatchAll();
    }

    /// <summary>Says that the operation's own loop runs again.</summary>
    public void Unpark()
    {
        lock (_gate)
        {
            _isParked = false;
        }
    }

    /// <summary>Dispatches what is queued, until nothing is. Batches of one round run concurrently.</summary>
    public void DispatchAll()
    {
        while (true)
        {
            List<IBatch> round;
            lock (_gate)
            {
                if (_queued is not { Count: > 0 } || _completing > 0)
                {
                    return;
                }

                round = _queued;
                _queued = _spare;
                _spare = null;
                _completing++;
            }

            foreach (var batch in round)
            {
                _ = RunAsync(batch);
            }

            round.Clear();
            lock (_gate)
            {
                _completing--;
                _spare = round;
            }
        }
    }

    private async Task RunAsync(IBatch batch)
    {
        await batch.FetchAsync(RequestAborted).ConfigureAwait(false);
        lock (_gate)
        {
            _completing++;
        }

        // Those who waited go on within this call and queue their next keys; only then is the next batch dispatched.
        batch.Complete();
        bool mustDispatch;
        lock (_gate)
        {
            _completing--;
            mustDispatch = _completing == 0 && _queued is { Count: > 0 } && (_isParked || _operations == 0);
        }

        if (mustDispatch)
        {
            DispatchAll();
        }
    }
}
