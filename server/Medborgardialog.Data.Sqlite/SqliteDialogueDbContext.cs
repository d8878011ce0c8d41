using Medborgardialog.Data.Sqlite.Conversions;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Data.Sqlite;

/// <summary>The thread's database on SQLite; its migrations are described against this type.</summary>
/// <param name="options">The provider's options.</param>
public sealed class SqliteDialogueDbContext(DbContextOptions<SqliteDialogueDbContext> options) : DialogueDbContext(options)
{
    /// <inheritdoc/>
    protected override Type IdConverter => typeof(EntityIdBytesConverter<>);
}
