using System.Reflection;
using System.Text.Json;
using Medborgardialog.Data;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Places;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Data;

/// <summary>Direct reads give what the database context gives.</summary>
public sealed class DirectReadsTests
{
    [Fact]
    public async Task Every_entity_of_the_example_content_is_read_as_the_context_reads_it()
    {
        await using var host = new DialogueHost();
        host.Start();
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContextAsync();
        var compared = await CompareAllAsync(db, host.Services.GetRequiredService<DirectReads>());

        // The example content reaches every kind of value: lists, lists of owned objects with lists, periods, nulls, dates, times, enums.
        Assert.All((string[])["CitizenPromise", "Problem", "SurveyResponse", "Answer", "AuditEntry", "FollowUp", "Question", "EvidenceItem", "Statement"], name => Assert.True(compared[name] > 0, name));
    }

    [Fact]
    public async Task Cancellation_stops_a_read_inside_the_database()
    {
        await using var database = new DialogueDatabase();
        var endless = new DirectQuery<Area>("a", """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000)
            SELECT {a} FROM area a JOIN n ON n.i = -1 UNION ALL SELECT 'x', 'x', 'x', 'x', max(i) FROM n
            """);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Task.Run(() => database.Services.GetRequiredService<DirectReads>().ListAsync(endless, null, [], cancellation.Token)).WaitAsync(TimeSpan.FromSeconds(60)));
    }

    // The client leaves while the statement is made ready, when there is nothing to interrupt yet.
    [Fact]
    public async Task Cancellation_before_the_statement_begins_stops_it()
    {
        await using var database = new DialogueDatabase();
        var endless = new DirectQuery<Area>("a", """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000)
            SELECT {a} FROM area a JOIN n ON n.i = -1 WHERE a.id IN {keys} UNION ALL SELECT 'x', 'x', 'x', 'x', max(i) FROM n
            """);
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Task.Run(() => database.Services.GetRequiredService<DirectReads>().ListAsync(endless, Keys(), [], cancellation.Token)).WaitAsync(TimeSpan.FromSeconds(60)));

        IEnumerable<Guid> Keys()
        {
            yield return Guid.Empty;
            cancellation.Cancel();
            yield return Guid.AllBitsSet;
        }
    }

    [Fact]
    public async Task Cancellation_stops_a_query_of_the_context_inside_the_database()
    {
        await using var database = new DialogueDatabase();
        await using var db = database.Open();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var endless = db.Database.SqlQueryRaw<long>("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT max(i) AS Value FROM n");

        await Assert.ThrowsAnyAsync<Exception>(() => endless.ToListAsync(cancellation.Token)).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.True(cancellation.IsCancellationRequested);
        Assert.Equal(7, await db.Database.SqlQueryRaw<long>("SELECT 7 AS Value").SingleAsync());
    }

    /// <summary>Reads every entity both ways, and says how many there were of each.</summary>
    internal static async Task<Dictionary<string, int>> CompareAllAsync(DialogueDbContext db, DirectReads direct)
    {
        var compared = new Dictionary<string, int>();
        foreach (var type in db.Model.GetEntityTypes().Where(t => !t.IsOwned()))
        {
            var compare = typeof(DirectReadsTests).GetMethod(nameof(CompareAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
            compared[type.ClrType.Name] = await (Task<int>)compare.Invoke(null, [db, direct, type])!;
        }

        return compared;
    }

    private static async Task<int> CompareAsync<T>(DialogueDbContext db, DirectReads direct, IEntityType type)
        where T : class
    {
        var keys = type.FindPrimaryKey()!.Properties;
        var order = string.Join(", ", keys.Select(k => $"t.\"{k.GetColumnName()}\""));
        var query = new DirectQuery<T>("t", $"SELECT {{t}} FROM \"{type.GetTableName()}\" t ORDER BY {order}");
        var read = await direct.ListAsync(query, null, [], CancellationToken.None);
        var expected = await db.Set<T>().AsNoTracking().ToListAsync();
        Assert.Equal(expected.Select(e => Describe(type, e)).Order(StringComparer.Ordinal), read.Select(e => Describe(type, e)).Order(StringComparer.Ordinal));
        return read.Count;
    }

    // All that is stored, as text.
    private static string Describe(ITypeBase type, object entity)
    {
        var values = type.GetProperties().Where(p => !p.IsShadowProperty()).Select(p => (p.Name, Value: JsonSerializer.Serialize(p.GetGetter().GetClrValue(entity))))
            .Concat(type.GetComplexProperties().Select(p => (p.Name, Value: Describe(p.ComplexType, p.GetGetter().GetClrValue(entity)!))));
        if (type is IEntityType entityType)
        {
            values = values.Concat(entityType.GetNavigations().Where(n => n.TargetEntityType.IsMappedToJson())
                .Select(n => (n.Name, Value: string.Join('|', ((IEnumerable<object>)n.GetGetter().GetClrValue(entity)!).Select(item => Describe(n.TargetEntityType, item))))));
        }

        return string.Join('\n', values.OrderBy(v => v.Name, StringComparer.Ordinal).Select(v => $"{v.Name}={v.Value}"));
    }
}
