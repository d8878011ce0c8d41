using Medborgardialog.Data;
using Medborgardialog.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Data;

/// <summary>The migrations make the model's database, and make it as privacy asks.</summary>
public sealed class MigrationTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("medborgardialog-migration").FullName;
    private readonly ServiceProvider _services;

    public MigrationTests() => _services = new ServiceCollection()
        .AddDialogueSqlite($"Data Source={Path.Combine(_folder, "dialogue.db")};Pooling=False").BuildServiceProvider();

    public Task InitializeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Model_HasNoChange_ThatAMigrationLacks()
    {
        await using var db = Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Migrations_FromNothing_KeepResponsesWithoutInsertionOrder()
    {
        await using var db = Open();

        await db.Database.MigrateAsync();

        var rowIdFree = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID%'").ToListAsync();
        foreach (var table in (string[])["survey_response", "answer", "sealed_text", "statement", "statement_theme"])
        {
            Assert.Contains(table, rowIdFree);
        }
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private DialogueDbContext Open() => _services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContext();
}
