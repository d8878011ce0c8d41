namespace Medborgardialog.GraphQL.Subscriptions;

/// <summary>A source stream (specification, section 6.2.3.1); disposing it ends the subscription.</summary>
/// <typeparam name="TMessage">The type of an event.</typeparam>
public interface ISourceStream<out TMessage> : IAsyncDisposable
{
    /// <summary>Reads the events, each once; ends when the topic is completed or the subscription is disposed.</summary>
    IAsyncEnumerable<TMessage> ReadEventsAsync();
}
