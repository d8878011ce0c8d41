using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.DataLoading;

namespace Medborgardialog.Api.Surveys;

/// <summary>Rounds by identifier, as far as the person may see them.</summary>
/// <param name="reads">Reads rounds.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class DialogueRoundByIdLoader(SurveyReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : ActorLoader<DialogueRoundId, DialogueRound>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<DialogueRoundId, DialogueRound>> LoadForAsync(IReadOnlyList<DialogueRoundId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.RoundsAsync(keys, actor, cancellationToken);
}

/// <summary>Public rounds by municipality, the newest first.</summary>
/// <param name="reads">Reads rounds.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class PublicRoundsOfMunicipalityLoader(SurveyReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<MunicipalityId, DialogueRound>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<MunicipalityId, DialogueRound>> LoadGroupedBatchAsync(IReadOnlyList<MunicipalityId> keys, CancellationToken cancellationToken) =>
        reads.PublicRoundsOfAsync(keys, cancellationToken);
}

/// <summary>The newest survey of each round.</summary>
/// <param name="reads">Reads rounds.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class NewestSurveyByRoundLoader(SurveyReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<DialogueRoundId, Survey>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<DialogueRoundId, Survey>> LoadBatchAsync(IReadOnlyList<DialogueRoundId> keys, CancellationToken cancellationToken) =>
        reads.NewestSurveysAsync(keys, cancellationToken);
}

/// <summary>Surveys by identifier, as far as the person may see them.</summary>
/// <param name="reads">Reads rounds.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class SurveyByIdLoader(SurveyReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<SurveyId, Survey>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<SurveyId, Survey>> LoadForAsync(IReadOnlyList<SurveyId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.SurveysAsync(keys, actor, cancellationToken);
}

/// <summary>Questions by identifier, as far as the person may see them.</summary>
/// <param name="reads">Reads rounds.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class QuestionByIdLoader(SurveyReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<QuestionId, Question>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<QuestionId, Question>> LoadForAsync(IReadOnlyList<QuestionId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.QuestionsAsync(keys, actor, cancellationToken);
}
