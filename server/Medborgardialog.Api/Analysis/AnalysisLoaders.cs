using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.DataLoading;

namespace Medborgardialog.Api.Analysis;

/// <summary>Runs by identifier, as far as the person may see them.</summary>
/// <param name="reads">Reads analyses.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class AnalysisRunByIdLoader(AnalysisReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<AnalysisRunId, AnalysisRun>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<AnalysisRunId, AnalysisRun>> LoadForAsync(IReadOnlyList<AnalysisRunId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.RunsAsync(keys, actor, cancellationToken);
}

/// <summary>Each round's runs, the newest first.</summary>
/// <param name="reads">Reads analyses.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class AnalysisRunsOfRoundLoader(AnalysisReads reads, IBatchScheduler scheduler, DataLoaderOptions options)
    : ActorLoader<DialogueRoundId, IReadOnlyList<AnalysisRun>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<DialogueRoundId, IReadOnlyList<AnalysisRun>>> LoadForAsync(
        IReadOnlyList<DialogueRoundId> keys, Actor actor, CancellationToken cancellationToken) =>
        (await reads.RunsOfRoundsAsync(keys, actor, cancellationToken)).ToLists(keys);
}

/// <summary>Each run's themes, those with most respondents first.</summary>
/// <param name="reads">Reads analyses.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class ThemesOfRunLoader(AnalysisReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<AnalysisRunId, IReadOnlyList<Theme>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<AnalysisRunId, IReadOnlyList<Theme>>> LoadForAsync(IReadOnlyList<AnalysisRunId> keys, Actor actor, CancellationToken cancellationToken) =>
        (await reads.ThemesOfRunsAsync(keys, actor, cancellationToken)).ToLists(keys);
}

/// <summary>Each round's corrections, in order.</summary>
/// <param name="reads">Reads analyses.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class CorrectionsOfRoundLoader(AnalysisReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorListLoader<DialogueRoundId, ThemeCorrection>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<ILookup<DialogueRoundId, ThemeCorrection>> LoadListsAsync(IReadOnlyList<DialogueRoundId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.CorrectionsOfRoundsAsync(keys, actor, cancellationToken);
}

/// <summary>Themes by identifier, as far as the person may see them.</summary>
/// <param name="reads">Reads analyses.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class ThemeByIdLoader(AnalysisReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<ThemeId, Theme>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<ThemeId, Theme>> LoadForAsync(IReadOnlyList<ThemeId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.ThemesAsync(keys, actor, cancellationToken);
}

/// <summary>Statements by identifier with their themes, as far as the person may see them.</summary>
/// <param name="reads">Reads analyses.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class StatementByIdLoader(AnalysisReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<StatementId, Statement>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<StatementId, Statement>> LoadForAsync(IReadOnlyList<StatementId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.StatementsAsync(keys, actor, cancellationToken);
}

/// <summary>The decision whether a statement may be quoted.</summary>
/// <param name="reads">Reads analyses.</param>
/// <param name="scheduler">When batches run.</param>
/// <param name="options">How large they may be.</param>
public sealed class QuoteOfStatementLoader(AnalysisReads reads, IBatchScheduler scheduler, DataLoaderOptions options) : ActorLoader<StatementId, QuoteReview>(scheduler, options)
{
    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<StatementId, QuoteReview>> LoadForAsync(IReadOnlyList<StatementId> keys, Actor actor, CancellationToken cancellationToken) =>
        reads.QuotesAsync(keys, actor, cancellationToken);
}
