using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Medborgardialog.Data.Sqlite;

/// <summary>Lets <c>dotnet-ef</c> describe a migration without a host; the database it names is never opened.</summary>
internal sealed class DesignTimeContexts : IDesignTimeDbContextFactory<SqliteDialogueDbContext>
{
    public SqliteDialogueDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDialogueDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
