using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Responses;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.DataLoading;

namespace Medborgardialog.Api.Responses;

/// <summary>How many responses each round has, as the person may know it.</summary>
/// <param name="reads">Reads responses.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class ResponseCountByRoundLoader(ResponseReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : ActorLoader<DialogueRoundId, Count>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<DialogueRoundId, Count>> LoadForAsync(IReadOnlyList<DialogueRoundId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.CountsAsync(keys, actor, cancellationToken);
}

/// <summary>Responses by identifier, as far as the person may read them.</summary>
/// <param name="reads">Reads responses.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class SurveyResponseByIdLoader(ResponseReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : ActorLoader<SurveyResponseId, SurveyResponse>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<SurveyResponseId, SurveyResponse>> LoadForAsync(IReadOnlyList<SurveyResponseId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.ResponsesAsync(keys, actor, cancellationToken);
}

/// <summary>Acute notices by identifier, as far as the person may read them.</summary>
/// <param name="reads">Reads responses.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class AcuteNoticeByIdLoader(ResponseReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : ActorLoader<AcuteNoticeId, AcuteNotice>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<AcuteNoticeId, AcuteNotice>> LoadForAsync(IReadOnlyList<AcuteNoticeId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.AcuteNoticesAsync(keys, actor, cancellationToken);
}
