using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Promises;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.DataLoading;

namespace Medborgardialog.Api.Promises;

/// <summary>Promises by identifier, as far as the person may see them.</summary>
/// <param name="reads">Reads promises.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class CitizenPromiseByIdLoader(PromiseReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<CitizenPromiseId, CitizenPromise>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<CitizenPromiseId, CitizenPromise>> LoadForAsync(IReadOnlyList<CitizenPromiseId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.ByIdsAsync(keys, actor, cancellationToken);
}

/// <summary>The promise that took a promise's place, or is to.</summary>
/// <param name="reads">Reads promises.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class SuccessorOfPromiseLoader(PromiseReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<CitizenPromiseId, CitizenPromise>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<CitizenPromiseId, CitizenPromise>> LoadForAsync(IReadOnlyList<CitizenPromiseId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.SuccessorsAsync(keys, actor, cancellationToken);
}

/// <summary>Activities by identifier, as far as the person may see them.</summary>
/// <param name="reads">Reads promises.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class PromiseActivityByIdLoader(PromiseReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<PromiseActivityId, PromiseActivity>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<PromiseActivityId, PromiseActivity>> LoadForAsync(IReadOnlyList<PromiseActivityId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.ActivitiesByIdsAsync(keys, actor, cancellationToken);
}

/// <summary>Activities by promise, in order.</summary>
/// <param name="reads">Reads promises.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class ActivitiesOfPromiseLoader(PromiseReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorListLoader<CitizenPromiseId, PromiseActivity>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<CitizenPromiseId, PromiseActivity>> LoadListsAsync(IReadOnlyList<CitizenPromiseId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.ActivitiesAsync(keys, actor, cancellationToken);
}

/// <summary>What the quality gate asks for, by promise.</summary>
/// <param name="reads">Reads promises.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class QualityGapsOfPromiseLoader(PromiseReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorListLoader<CitizenPromiseId, QualityGap>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<CitizenPromiseId, QualityGap>> LoadListsAsync(IReadOnlyList<CitizenPromiseId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.GapsAsync(keys, actor, cancellationToken);
}

/// <summary>Promises by the focus area they answer, newest period first.</summary>
/// <param name="reads">Reads promises.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class PromisesOfFocusAreaLoader(PromiseReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorListLoader<FocusAreaId, CitizenPromise>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<FocusAreaId, CitizenPromise>> LoadListsAsync(IReadOnlyList<FocusAreaId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.ByFocusAreasAsync(keys, actor, cancellationToken);
}

/// <summary>Public promises by municipality, newest period first.</summary>
/// <param name="reads">Reads promises.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class PublicPromisesOfMunicipalityLoader(PromiseReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<MunicipalityId, CitizenPromise>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<MunicipalityId, CitizenPromise>> LoadGroupedBatchAsync(IReadOnlyList<MunicipalityId> keys, CancellationToken cancellationToken) =>
        reads.PublicByMunicipalitiesAsync(keys, cancellationToken);
}

/// <summary>Focus areas by promise, in order.</summary>
/// <param name="reads">Reads promises.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class FocusAreasOfPromiseLoader(PromiseReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : GroupedDataLoader<CitizenPromiseId, FocusArea>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<CitizenPromiseId, FocusArea>> LoadGroupedBatchAsync(IReadOnlyList<CitizenPromiseId> keys, CancellationToken cancellationToken) =>
        reads.FocusAreasAsync(keys, cancellationToken);
}

/// <summary>The problems that were not chosen, by promise.</summary>
/// <param name="reads">Reads the chain under a promise.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class ProblemsLeftOutLoader(PromiseEvidenceReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : GroupedDataLoader<CitizenPromiseId, ProblemId>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<CitizenPromiseId, ProblemId>> LoadGroupedBatchAsync(IReadOnlyList<CitizenPromiseId> keys, CancellationToken cancellationToken) =>
        reads.LeftOutAsync(keys, cancellationToken);
}
