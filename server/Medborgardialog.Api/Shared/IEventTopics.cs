using Medborgardialog.Application.Shared;
using Medborgardialog.GraphQL.Subscriptions;

namespace Medborgardialog.Api.Shared;

/// <summary>Turns a stage's committed events into subscription topics; each stage that has subscriptions registers one.</summary>
public interface IEventTopics
{
    /// <summary>Sends what subscribers of an event wait for; does nothing for events of other stages.</summary>
    /// <param name="domainEvent">What happened.</param>
    /// <param name="sender">Where topics live.</param>
    /// <param name="cancellationToken">Gives up telling.</param>
    ValueTask TellAsync(DomainEvent domainEvent, ITopicEventSender sender, CancellationToken cancellationToken);
}

/// <summary>The product's events: every stage's topics hear of each.</summary>
/// <param name="topics">The stages' topics.</param>
/// <param name="sender">Where topics live.</param>
public sealed class TopicEvents(IEnumerable<IEventTopics> topics, ITopicEventSender sender) : IDomainEvents
{
    /// <inheritdoc/>
    public async ValueTask PublishAsync(DomainEvent domainEvent, CancellationToken cancellationToken)
    {
        foreach (var stage in topics)
        {
            await stage.TellAsync(domainEvent, sender, cancellationToken);
        }
    }
}
