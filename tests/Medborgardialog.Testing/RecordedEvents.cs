using System.Collections.Concurrent;
using Medborgardialog.Application.Shared;

namespace Medborgardialog.Testing;

/// <summary>Keeps the events that use cases tell of, in order.</summary>
public sealed class RecordedEvents : IDomainEvents
{
    private readonly ConcurrentQueue<DomainEvent> _events = new();

    public IReadOnlyCollection<DomainEvent> All => _events;

    public ValueTask PublishAsync(DomainEvent domainEvent, CancellationToken cancellationToken)
    {
        _events.Enqueue(domainEvent);
        return ValueTask.CompletedTask;
    }
}
