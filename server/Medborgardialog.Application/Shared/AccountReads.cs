using Medborgardialog.Data;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Shared;

/// <summary>Reads accounts, for signing in.</summary>
/// <param name="contexts">Makes database contexts.</param>
public sealed class AccountReads(IDbContextFactory<DialogueDbContext> contexts)
{
    /// <summary>The account with an address; null when there is none.</summary>
    /// <param name="email">The address; case and surrounding space do not matter.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Account?> FindByEmailAsync(string email, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(email);
        var address = email.Trim().ToLowerInvariant();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(a => a.Email == address, cancellationToken);
    }

    /// <summary>All accounts, by address.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<Account>> AllAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<Account>().AsNoTracking().OrderBy(a => a.Email).ToListAsync(cancellationToken);
    }
}
