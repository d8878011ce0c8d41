using Medborgardialog.GraphQL.Execution;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Hosting;

/// <summary>Runs requests against the schema. Safe for concurrent use; take it from the services.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema that requests run against.</summary>
    Schema Schema { get; }

    /// <summary>
    /// Runs a query or mutation. User faults and failing fields are errors in the result; nothing is thrown but cancellation.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> ended.</exception>
    Task<OperationResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs any operation as a stream: one result per event of a subscription, exactly one for the rest (and for a request that is refused).
    /// </summary>
    IAsyncEnumerable<OperationResult> SubscribeAsync(OperationRequest request, CancellationToken cancellationToken = default);
}
