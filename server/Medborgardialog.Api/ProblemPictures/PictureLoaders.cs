using Medborgardialog.Api.Shared;
using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.DataLoading;

namespace Medborgardialog.Api.ProblemPictures;

/// <summary>Pictures by identifier, as far as the person may see them.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class ProblemPictureByIdLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<ProblemPictureId, ProblemPicture>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<ProblemPictureId, ProblemPicture>> LoadForAsync(IReadOnlyList<ProblemPictureId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.PicturesAsync(keys, actor, cancellationToken);
}

/// <summary>The runs that each picture is drawn from, in order.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class RunsOfPictureLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : GroupedDataLoader<ProblemPictureId, PictureRun>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<ProblemPictureId, PictureRun>> LoadGroupedBatchAsync(IReadOnlyList<ProblemPictureId> keys, CancellationToken cancellationToken) =>
        reads.RunsOfAsync(keys, cancellationToken);
}

/// <summary>The picture that took each one's place.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class SuccessorOfPictureLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<ProblemPictureId, ProblemPicture>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<ProblemPictureId, ProblemPicture>> LoadForAsync(IReadOnlyList<ProblemPictureId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.SuccessorsAsync(keys, actor, cancellationToken);
}

/// <summary>The numbers and sources of each picture, as the person may see them.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class SourcesOfPictureLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<ProblemPictureId, PictureSources>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<ProblemPictureId, PictureSources>> LoadForAsync(IReadOnlyList<ProblemPictureId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.SourcesOfAsync(keys, actor, cancellationToken);
}

/// <summary>The pictures of each municipality that the public may see, the newest first.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class PublicPicturesOfMunicipalityLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<MunicipalityId, ProblemPicture>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<MunicipalityId, ProblemPicture>> LoadGroupedBatchAsync(IReadOnlyList<MunicipalityId> keys, CancellationToken cancellationToken) =>
        reads.PublicPicturesOfAsync(keys, cancellationToken);
}

/// <summary>The pictures drawn from each round, the newest first, as far as the person may see them.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class PicturesOfRoundLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : ActorLoader<DialogueRoundId, IReadOnlyList<ProblemPicture>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<DialogueRoundId, IReadOnlyList<ProblemPicture>>> LoadForAsync(
        IReadOnlyList<DialogueRoundId> keys, Actor actor, CancellationToken cancellationToken) =>
        (await reads.PicturesOfRoundsAsync(keys, actor, cancellationToken)).ToLists(keys);
}

/// <summary>Each picture's problems, the highest rank first.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class ProblemsOfPictureLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : ActorLoader<ProblemPictureId, IReadOnlyList<Problem>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<ProblemPictureId, IReadOnlyList<Problem>>> LoadForAsync(
        IReadOnlyList<ProblemPictureId> keys, Actor actor, CancellationToken cancellationToken) =>
        (await reads.ProblemsOfAsync(keys, actor, cancellationToken)).ToLists(keys);
}

/// <summary>Problems by identifier, as far as the person may see them.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class ProblemByIdLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<ProblemId, Problem>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<ProblemId, Problem>> LoadForAsync(IReadOnlyList<ProblemId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.ProblemsAsync(keys, actor, cancellationToken);
}

/// <summary>How each problem is weighed, as the person may see it.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class CriteriaOfProblemLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : ActorLoader<ProblemId, IReadOnlyList<CriterionView>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<ProblemId, IReadOnlyList<CriterionView>>> LoadForAsync(
        IReadOnlyList<ProblemId> keys, Actor actor, CancellationToken cancellationToken) =>
        (await reads.CriteriaOfAsync(keys, actor, cancellationToken)).ToLists(keys);
}

/// <summary>What is behind each problem, as the person may see it.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class EvidenceOfProblemLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : ActorLoader<ProblemId, IReadOnlyList<EvidenceView>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<ProblemId, IReadOnlyList<EvidenceView>>> LoadForAsync(
        IReadOnlyList<ProblemId> keys, Actor actor, CancellationToken cancellationToken) =>
        (await reads.EvidenceOfAsync(keys, actor, cancellationToken)).ToLists(keys);
}

/// <summary>The approved quotes of each problem, or why there are none.</summary>
/// <param name="reads">Reads pictures.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class QuotesOfProblemLoader(PictureReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<ProblemId, QuotesView>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<ProblemId, QuotesView>> LoadForAsync(IReadOnlyList<ProblemId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.QuotesOfAsync(keys, actor, cancellationToken);
}
