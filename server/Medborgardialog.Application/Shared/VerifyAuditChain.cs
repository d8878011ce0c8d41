using Medborgardialog.Data;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Shared;

/// <summary>What a look at the whole audit log found.</summary>
/// <param name="Lines">How many lines were read.</param>
/// <param name="FirstBroken">Number of the first line that is not what was written or does not follow the line before; null when the chain holds.</param>
/// <param name="LastHash">The last line's hash, which can be kept outside to notice a log that was cut short; null when there is no line.</param>
public sealed record AuditChainReport(long Lines, long? FirstBroken, string? LastHash);

/// <summary>Checks that nobody has changed, removed or put in a line of the audit log.</summary>
/// <param name="contexts">Makes database contexts.</param>
public sealed class VerifyAuditChain(IDbContextFactory<DialogueDbContext> contexts)
{
    /// <summary>Reads the log from its first line and stops at the first break.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<AuditChainReport> ExecuteAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        AuditEntry? previous = null;
        var lines = 0L;
        await foreach (var entry in db.Set<AuditEntry>().AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            lines++;
            if (!entry.Follows(previous))
            {
                return new AuditChainReport(lines, entry.Number, previous?.Hash);
            }

            previous = entry;
        }

        return new AuditChainReport(lines, null, previous?.Hash);
    }
}
