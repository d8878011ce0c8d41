namespace Medborgardialog.GraphQL.Subscriptions;

/// <summary>Sends events to the subscribers of a topic.</summary>
public interface ITopicEventSender
{
    /// <summary>Hands <paramref name="message"/> to every subscriber of <paramref name="topicName"/>; nobody listening is fine.</summary>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends the stream of every subscriber of <paramref name="topicName"/>.</summary>
    ValueTask CompleteAsync(string topicName);
}
