using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Data.Direct;
using Medborgardialog.Data.Sqlite;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Data;

/// <summary>A database whose identifiers are text is brought to bytes with nothing lost.</summary>
public sealed class IdentifierUpgradeTests
{
    // The tables that the example content leaves empty.
    private const string OtherRows = """
        INSERT INTO outcome_check SELECT randomblob(16), id, 'Partly', '2026-03-02', 'aa' FROM follow_up LIMIT 1;
        INSERT INTO quote_review SELECT id, 'Approved', text, 'A', '2026-03-02' FROM statement LIMIT 1;
        INSERT INTO submission_record SELECT 'aa', 'bb', dialogue_round_id, id FROM survey_response LIMIT 1;
        INSERT INTO theme_correction (id, dialogue_round_id, number, kind, to_key, label, from_keys, statements, motive, made_by, made_on)
        SELECT randomblob(16), id, 99, 'Rename', 'lighting', 'Mörker', '[]', '[]', 'M', 'A', '2026-03-02' FROM dialogue_round LIMIT 1;
        """;

    [Fact]
    public async Task Migration_OfADatabaseWithTextIdentifiers_KeepsEveryRow()
    {
        var folder = Directory.CreateTempSubdirectory("medborgardialog-upgrade").FullName;
        var copy = $"Data Source={Path.Combine(folder, "copy.db")};Pooling=False";
        await using (var host = new DialogueHost())
        {
            host.Start();
            await DatabaseContent.CopyAsync($"Data Source={host.Database};Pooling=False", copy);
        }

        await using (var services = new ServiceCollection().AddLogging().AddDialogueSqlite(copy).AddScoped<VerifyAuditChain>().BuildServiceProvider())
        {
            await using var db = services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContext();
            await db.Database.ExecuteSqlRawAsync(OtherRows);
            var before = await DatabaseContent.ReadAsync(copy);
            await db.GetService<IMigrator>().MigrateAsync("LeaveOutUnusedIndexes");
            var text = await DatabaseContent.ReadAsync(copy);
            Assert.Equal(before.Rows.Count, text.Rows.Count);
            Assert.Empty(text.EmptyTables);
            Assert.Equal(["TEXT text 36"], text.KindsOfIds);
            Assert.Empty(text.Faults);

            await db.Database.MigrateAsync();

            var after = await DatabaseContent.ReadAsync(copy);
            Assert.Equal(before.Rows, after.Rows);
            Assert.Equal(before.Schema, after.Schema);
            Assert.Equal(["BLOB blob 16"], after.KindsOfIds);
            Assert.Empty(after.Faults);
            Assert.All(await DirectReadsTests.CompareAllAsync(db, services.GetRequiredService<DirectReads>()), read => Assert.True(read.Value > 0, read.Key));
            await using var scope = services.CreateAsyncScope();
            Assert.Null((await scope.ServiceProvider.GetRequiredService<VerifyAuditChain>().ExecuteAsync(default)).FirstBroken);
        }

        Directory.Delete(folder, recursive: true);
    }
}
