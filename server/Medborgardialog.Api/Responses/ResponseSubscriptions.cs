using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Api.Surveys;
using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Subscriptions;

namespace Medborgardialog.Api.Responses;

/// <summary>Tells when a round is answered.</summary>
[ExtendObjectType(OperationType.Subscription)]
public sealed class ResponseSubscriptions
{
    /// <summary>The round with this slug, each time it has been given responses.</summary>
    [Subscribe]
    [Topic("responsesReceived_{round}")]
    [GraphQLName("responsesReceived")]
    [AllowAnonymous]
    public Task<DialogueRound> OnResponsesReceivedAsync(
        string round, [EventMessage] ResponsesReceived message, ClaimsPrincipal user, DialogueRoundByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(message.RoundId, user, cancellationToken);
}

/// <summary>The topics behind <see cref="ResponseSubscriptions"/>.</summary>
public sealed class ResponseTopics : IEventTopics
{
    /// <inheritdoc/>
    public ValueTask TellAsync(DomainEvent domainEvent, ITopicEventSender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return domainEvent is ResponsesReceived received ? sender.SendAsync($"responsesReceived_{received.Round}", received, cancellationToken) : ValueTask.CompletedTask;
    }
}
