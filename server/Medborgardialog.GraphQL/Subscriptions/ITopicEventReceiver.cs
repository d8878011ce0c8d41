namespace Medborgardialog.GraphQL.Subscriptions;

/// <summary>Receives the events of a topic.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Subscribes at once; events sent after this call are in the stream.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);
}
