using Medborgardialog.Application.FocusAreas;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.GraphQL.DataLoading;

namespace Medborgardialog.Api.FocusAreas;

/// <summary>Focus areas by identifier.</summary>
/// <param name="reads">Reads focus areas.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class FocusAreaByIdLoader(FocusAreaReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<FocusAreaId, FocusArea>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<FocusAreaId, FocusArea>> LoadBatchAsync(IReadOnlyList<FocusAreaId> keys, CancellationToken cancellationToken) =>
        reads.ByIdsAsync(keys, cancellationToken);
}

/// <summary>The links to problems by focus area.</summary>
/// <param name="reads">Reads focus areas.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class ProblemLinksOfFocusAreaLoader(FocusAreaReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<FocusAreaId, FocusAreaProblem>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<FocusAreaId, FocusAreaProblem>> LoadGroupedBatchAsync(IReadOnlyList<FocusAreaId> keys, CancellationToken cancellationToken) =>
        reads.ProblemLinksAsync(keys, cancellationToken);
}

/// <summary>Focus areas by the problem they answer.</summary>
/// <param name="reads">Reads focus areas.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class FocusAreasOfProblemLoader(FocusAreaReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<ProblemId, FocusArea>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<ProblemId, FocusArea>> LoadGroupedBatchAsync(IReadOnlyList<ProblemId> keys, CancellationToken cancellationToken) =>
        reads.ByProblemsAsync(keys, cancellationToken);
}
