using Medborgardialog.Application.Places;
using Medborgardialog.Domain.Places;
using Medborgardialog.GraphQL.DataLoading;

namespace Medborgardialog.Api.Places;

/// <summary>Municipalities by identifier.</summary>
/// <param name="reads">Reads places.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class MunicipalityByIdLoader(PlaceReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<MunicipalityId, Municipality>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<MunicipalityId, Municipality>> LoadBatchAsync(IReadOnlyList<MunicipalityId> keys, CancellationToken cancellationToken) =>
        reads.MunicipalitiesAsync(keys, cancellationToken);
}

/// <summary>The areas of each municipality, in their order.</summary>
/// <param name="reads">Reads places.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class AreasOfMunicipalityLoader(PlaceReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<MunicipalityId, Area>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<MunicipalityId, Area>> LoadGroupedBatchAsync(IReadOnlyList<MunicipalityId> keys, CancellationToken cancellationToken) =>
        reads.AreasOfAsync(keys, cancellationToken);
}

/// <summary>Local police areas by identifier.</summary>
/// <param name="reads">Reads places.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class LocalPoliceAreaByIdLoader(PlaceReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<LocalPoliceAreaId, LocalPoliceArea>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<LocalPoliceAreaId, LocalPoliceArea>> LoadBatchAsync(IReadOnlyList<LocalPoliceAreaId> keys, CancellationToken cancellationToken) =>
        reads.LocalPoliceAreasAsync(keys, cancellationToken);
}

/// <summary>Municipalities by the local police area that they lie in.</summary>
/// <param name="reads">Reads places.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class MunicipalitiesOfPoliceAreaLoader(PlaceReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<LocalPoliceAreaId, Municipality>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<LocalPoliceAreaId, Municipality>> LoadGroupedBatchAsync(IReadOnlyList<LocalPoliceAreaId> keys, CancellationToken cancellationToken) =>
        reads.MunicipalitiesOfAsync(keys, cancellationToken);
}

/// <summary>Areas by identifier.</summary>
/// <param name="reads">Reads places.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class AreaByIdLoader(PlaceReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<AreaId, Area>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<AreaId, Area>> LoadBatchAsync(IReadOnlyList<AreaId> keys, CancellationToken cancellationToken) =>
        reads.AreasAsync(keys, cancellationToken);
}
