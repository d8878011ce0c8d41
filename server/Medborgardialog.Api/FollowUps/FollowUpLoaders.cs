using Medborgardialog.Api.Shared;
using Medborgardialog.Application.FollowUps;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.DataLoading;

namespace Medborgardialog.Api.FollowUps;

/// <summary>Follow-ups by identifier, as the person may see them.</summary>
/// <param name="reads">Reads follow-ups.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class FollowUpByIdLoader(FollowUpReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<FollowUpId, FollowUpView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<FollowUpId, FollowUpView>> LoadForAsync(IReadOnlyList<FollowUpId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.ByIdsAsync(keys, actor, cancellationToken);
}

/// <summary>Follow-ups by promise, oldest period first, as the person may see them.</summary>
/// <param name="reads">Reads follow-ups.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class FollowUpsOfPromiseLoader(FollowUpReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorListLoader<CitizenPromiseId, FollowUpView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<CitizenPromiseId, FollowUpView>> LoadListsAsync(IReadOnlyList<CitizenPromiseId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.ByPromisesAsync(keys, actor, cancellationToken);
}

/// <summary>What residents answered, by follow-up.</summary>
/// <param name="reads">Reads follow-ups.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class OutcomeChecksLoader(FollowUpReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<FollowUpId, OutcomeChecks>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<FollowUpId, OutcomeChecks>> LoadBatchAsync(IReadOnlyList<FollowUpId> keys, CancellationToken cancellationToken) =>
        reads.OutcomeChecksAsync(keys, cancellationToken);
}

/// <summary>The next day on which a promise should be followed up, by promise.</summary>
/// <param name="reads">Reads follow-ups.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class NextFollowUpLoader(FollowUpReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<CitizenPromiseId, DateOnly?>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<CitizenPromiseId, DateOnly?>> LoadBatchAsync(IReadOnlyList<CitizenPromiseId> keys, CancellationToken cancellationToken) =>
        reads.NextDueAsync(keys, cancellationToken);
}
