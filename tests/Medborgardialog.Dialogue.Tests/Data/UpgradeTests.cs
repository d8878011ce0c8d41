using Medborgardialog.Data;
using Medborgardialog.Data.Sqlite;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Data;

/// <summary>A database of the first release keeps its content when it is brought up to date.</summary>
public sealed class UpgradeTests
{
    [Fact]
    public async Task Migrations_OfADatabaseWithAnalyses_KeepThem()
    {
        var folder = Directory.CreateTempSubdirectory("medborgardialog-upgrade").FullName;
        await using var services = new ServiceCollection().AddDialogueSqlite($"Data Source={Path.Combine(folder, "dialogue.db")};Pooling=False").BuildServiceProvider();
        await using (var db = services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContext())
        {
            await db.GetService<IMigrator>().MigrateAsync("CreateDialogue");
            await db.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO local_police_area (id, name) VALUES ('5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', 'Ett område');
                INSERT INTO municipality (id, code, name, local_police_area_id)
                VALUES ('5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', '0582', 'Söderköping', '5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11');
                INSERT INTO dialogue_round (id, municipality_id, slug, title, kind, state, opens_on, closes_on, is_example)
                VALUES ('5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', '5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', 'runda', 'En runda', 'Resident', 'Closed', '2026-01-01', '2026-02-01', 1);
                INSERT INTO analysis_run (id, municipality_id, dialogue_round_id, state, progress, seed, options, library_version, queued_at, response_count, statement_count, is_frozen)
                VALUES ('5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', '5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', '5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', 'Done', 1, 1, '', '1.2.0', 1, 3, 3, 0);
                INSERT INTO theme (id, analysis_run_id, key, label, kind, keywords, lineage, statement_count, respondent_count, mean_confidence, is_corrected)
                VALUES ('5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', '5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', 'lighting', 'Mörker', 'Topic', '[]', 'New', 3, 3, 0.5, 0);
                INSERT INTO theme_correction (id, dialogue_round_id, number, kind, to_key, label, from_keys, statements, motive, made_by, made_on)
                VALUES ('5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', '5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11', 1, 'Rename', 'lighting', 'Mörker', '[]', '[]', 'M', 'A', '2026-03-02');
                """);

            await db.Database.MigrateAsync();

            Assert.Equal(EarlierRun.None, (await db.Set<AnalysisRun>().SingleAsync()).WentOnFrom);
            Assert.Empty((await db.Set<Theme>().SingleAsync()).LineageFrom);
            Assert.True((await db.Set<ThemeCorrection>().SingleAsync()).Holds);
            Assert.Equal(Guid.Parse("5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11"), (await db.Set<DialogueRound>().SingleAsync()).Id.Value);
        }

        Directory.Delete(folder, recursive: true);
    }
}
