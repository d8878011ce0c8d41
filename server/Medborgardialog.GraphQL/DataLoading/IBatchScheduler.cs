namespace Medborgardialog.GraphQL.DataLoading;

/// <summary>Decides when the batches that data loaders collect are fetched. During an operation that is once per level of the document.</summary>
public interface IBatchScheduler
{
    /// <summary>Ends with the request: batches pass it on to the data source.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>Queues a batch that has its first key; more keys may join until it is dispatched.</summary>
    void Schedule(IBatch batch);
}
