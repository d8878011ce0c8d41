using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Medborgardialog.GraphQL.Subscriptions;

/// <summary>Topics within one process. A subscriber that cannot keep up loses its oldest events, never the sender's time.</summary>
internal sealed class InMemoryTopics : ITopicEventSender, ITopicEventReceiver
{
    private const int BufferSize = 64;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<ITopicSubscription>> _topics = new(StringComparer.Ordinal);

    private interface ITopicSubscription
    {
        void Send(object? message);

        void Complete();
    }

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (_topics.TryGetValue(topicName, out var subscriptions))
            {
                foreach (var subscription in subscriptions)
                {
                    subscription.Send(message);
                }
            }
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        lock (_gate)
        {
            if (_topics.Remove(topicName, out var subscriptions))
            {
                foreach (var subscription in subscriptions)
                {
                    subscription.Complete();
                }
            }
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var subscription = new Subscription<TMessage>(this, topicName);
        lock (_gate)
        {
            if (!_topics.TryGetValue(topicName, out var subscriptions))
            {
                _topics.Add(topicName, subscriptions = []);
            }

            subscriptions.Add(subscription);
        }

        return ValueTask.FromResult<ISourceStream<TMessage>>(subscription);
    }

    private void Remove(string topicName, ITopicSubscription subscription)
    {
        lock (_gate)
        {
            if (_topics.TryGetValue(topicName, out var subscriptions) && subscriptions.Remove(subscription) && subscriptions.Count == 0)
            {
                _topics.Remove(topicName);
            }
        }
    }

    private sealed class Subscription<TMessage>(InMemoryTopics topics, string topicName) : ISourceStream<TMessage>, ITopicSubscription
    {
        private readonly Channel<TMessage> _channel = Channel.CreateBounded<TMessage>(
            new BoundedChannelOptions(BufferSize) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

        public void Send(object? message)
        {
            if (message is TMessage typed)
            {
                _channel.Writer.TryWrite(typed);
            }
        }

        public void Complete() => _channel.Writer.TryComplete();

        public IAsyncEnumerable<TMessage> ReadEventsAsync() => ReadAsync(CancellationToken.None);

        public ValueTask DisposeAsync()
        {
            topics.Remove(topicName, this);
            _channel.Writer.TryComplete();
            return ValueTask.CompletedTask;
        }

        private async IAsyncEnumerable<TMessage> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            while (await _channel.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
            {
                while (_channel.Reader.TryRead(out var message))
                {
                    yield return message;
                }
            }
        }
    }
}
