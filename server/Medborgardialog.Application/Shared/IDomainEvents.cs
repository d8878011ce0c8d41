namespace Medborgardialog.Application.Shared;

/// <summary>Something that has been committed and that others may want to know of. Carries ids and numbers, never answer text.</summary>
public abstract record DomainEvent;

/// <summary>Where committed events go; the API turns them into subscription topics.</summary>
public interface IDomainEvents
{
    /// <summary>Tells of a committed event. Must not throw: what happened has happened.</summary>
    /// <param name="domainEvent">What happened.</param>
    /// <param name="cancellationToken">Gives up telling.</param>
    ValueTask PublishAsync(DomainEvent domainEvent, CancellationToken cancellationToken);
}
