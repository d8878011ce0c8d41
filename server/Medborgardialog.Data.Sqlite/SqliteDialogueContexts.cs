using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Data.Sqlite;

/// <summary>Makes contexts for those who do not care which provider stands behind.</summary>
/// <param name="contexts">Makes SQLite contexts.</param>
internal sealed class SqliteDialogueContexts(IDbContextFactory<SqliteDialogueDbContext> contexts) : IDbContextFactory<DialogueDbContext>
{
    public DialogueDbContext CreateDbContext() => contexts.CreateDbContext();

    public async Task<DialogueDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await contexts.CreateDbContextAsync(cancellationToken);
}
