using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Analysis;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Subscriptions;

namespace Medborgardialog.Api.Analysis;

/// <summary>Tells how far an analysis has come.</summary>
[ExtendObjectType(OperationType.Subscription)]
public sealed class AnalysisSubscriptions
{
    /// <summary>The run, each time it has come further, and when it has ended.</summary>
    [Subscribe]
    [Topic(AnalysisTopics.Pattern)]
    [GraphQLName("analysisProgress")]
    [Authorize(Roles = [RoleNames.Analyst, RoleNames.Editor, RoleNames.Approver, RoleNames.Administrator, RoleNames.Auditor])]
    public Task<AnalysisRun> OnAnalysisProgressAsync(
        [ID<AnalysisRun>] AnalysisRunId runId, [EventMessage] AnalysisProgressed message, ClaimsPrincipal user, AnalysisRunByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(runId, user, cancellationToken);
}

/// <summary>The topics behind <see cref="AnalysisSubscriptions"/>.</summary>
public sealed class AnalysisTopics : IEventTopics
{
    /// <summary>The topic of one run, as the subscription names it.</summary>
    public const string Pattern = "analysisProgress_{runId}";

    /// <summary>The topic of one run.</summary>
    /// <param name="run">The run.</param>
    public static string Of(AnalysisRunId run) => Pattern.Replace("{runId}", run.Value.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public ValueTask TellAsync(DomainEvent domainEvent, ITopicEventSender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return domainEvent is AnalysisProgressed progressed ? sender.SendAsync(Of(progressed.RunId), progressed, cancellationToken) : ValueTask.CompletedTask;
    }
}
