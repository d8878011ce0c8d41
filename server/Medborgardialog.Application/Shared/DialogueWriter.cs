using Medborgardialog.Data;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Shared;

/// <summary>
/// The one way to write: a transaction, the use case's work, its audit lines chained to the log, the commit, and only then the events.
/// When anything throws, nothing is kept and nothing is told.
/// </summary>
/// <param name="contexts">Makes database contexts.</param>
/// <param name="events">Where committed events go.</param>
/// <param name="time">The clock.</param>
/// <param name="ids">New identifiers.</param>
public sealed class DialogueWriter(IDbContextFactory<DialogueDbContext> contexts, IDomainEvents events, TimeProvider time, IIdSource ids)
{
    /// <summary>Runs one use case's work in one transaction.</summary>
    /// <typeparam name="T">What the use case gives back.</typeparam>
    /// <param name="actor">Who does it.</param>
    /// <param name="work">The work; it records at least one audit line.</param>
    /// <param name="cancellationToken">Gives up before the commit; after it the work stands.</param>
    /// <returns>What <paramref name="work"/> gave.</returns>
    /// <exception cref="InvalidOperationException">The work recorded no audit line.</exception>
    public async Task<T> WriteAsync<T>(Actor actor, Func<WriteScope, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var scope = new WriteScope(db, actor, now, SwedishTime.DateOf(now), ids);
        var result = await work(scope);
        await AppendAuditAsync(scope, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        foreach (var domainEvent in scope.Events)
        {
            // The write stands whatever happens to the caller now.
            await events.PublishAsync(domainEvent, CancellationToken.None);
        }

        return result;
    }

    private static async Task AppendAuditAsync(WriteScope scope, CancellationToken cancellationToken)
    {
        if (scope.Lines.Count == 0)
        {
            throw new InvalidOperationException("A write must record what it did in the audit log.");
        }

        var log = scope.Db.Set<AuditEntry>();
        var previous = await log.AsNoTracking().OrderByDescending(e => e.Number).FirstOrDefaultAsync(cancellationToken);
        foreach (var (municipality, action, subject, details, dateOnly) in scope.Lines)
        {
            var at = dateOnly ? scope.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) : scope.Now;
            previous = AuditEntry.Following(previous, at, scope.Actor.Name, municipality, action, subject, details);
            log.Add(previous);
        }
    }
}
