using Medborgardialog.Data;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.Shared;

/// <summary>One write in progress: its database transaction, who does it, when, and what will be said of it once committed.</summary>
public sealed class WriteScope
{
    private readonly List<(string? Municipality, string Action, string Subject, string Details, bool DateOnly)> _lines = [];
    private readonly List<DomainEvent> _events = [];

    internal WriteScope(DialogueDbContext db, Actor actor, DateTime now, DateOnly today, IIdSource ids)
    {
        Db = db;
        Actor = actor;
        Now = now;
        Today = today;
        Ids = ids;
    }

    /// <summary>The database, inside the transaction.</summary>
    public DialogueDbContext Db { get; }

    /// <summary>Who does it.</summary>
    public Actor Actor { get; }

    /// <summary>When, in UTC.</summary>
    public DateTime Now { get; }

    /// <summary>The date in Sweden.</summary>
    public DateOnly Today { get; }

    /// <summary>New identifiers.</summary>
    public IIdSource Ids { get; }

    internal IReadOnlyList<(string? Municipality, string Action, string Subject, string Details, bool DateOnly)> Lines => _lines;

    internal IReadOnlyList<DomainEvent> Events => _events;

    /// <summary>Adds a line to the audit log, written with the commit. Every write records at least one.</summary>
    /// <param name="municipality">Code of the municipality it concerns.</param>
    /// <param name="action">The mutation's name.</param>
    /// <param name="subject">Kind and id or slug; for a submission the round, never the response.</param>
    /// <param name="details">Reasons, old and new values; never answer text.</param>
    /// <param name="dateOnly">True for what respondents do: the time of day is left out.</param>
    public void Record(string? municipality, string action, string subject, string details = "", bool dateOnly = false) =>
        _lines.Add((municipality, action, subject, details, dateOnly));

    /// <summary>Adds an event that is told once the write is committed.</summary>
    /// <param name="domainEvent">What happened.</param>
    public void Raise(DomainEvent domainEvent) => _events.Add(domainEvent);
}
