using Medborgardialog.Application.Places;
using Medborgardialog.Data;
using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Places;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Data;

/// <summary>Identifiers are stored as the bytes that their text stands for.</summary>
public sealed class StoredIdentifiersTests
{
    private static readonly DirectQuery<Area> AmongKeys = new("a", "SELECT {a} FROM area a WHERE a.id IN {keys}");
    private static readonly DirectQuery<Area> FromKeys = new("a", "SELECT {a} FROM {keys} k JOIN area a ON a.id = k.value");

    [Fact]
    public async Task Identifier_IsStored_InTheOrderOfItsText()
    {
        await using var database = new DialogueDatabase(s => s.AddPlaces());
        await using var db = await WithAreasAsync(database);

        var stored = await db.Database.SqlQueryRaw<string>("SELECT lower(hex(id)) AS Value FROM area ORDER BY id").ToListAsync();

        var ids = (await db.Set<Area>().ToListAsync()).Select(a => a.Id.Value.ToString("N"));
        Assert.Equal(ids.Order(StringComparer.Ordinal), stored);
        Assert.Equal(stored, (await db.Set<Area>().OrderBy(a => a.Id).ToListAsync()).Select(a => a.Id.Value.ToString("N")));
    }

    // One, some, and more than a command can have values for: the general provider has no way to ask for so many, and no read of the product asks it to.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40_000)]
    public async Task Read_ByAListOfIdentifiers_FindsTheirRows(int count)
    {
        await using var database = new DialogueDatabase(s => s.AddPlaces());
        await using var db = await WithAreasAsync(database);
        var known = await db.Set<Area>().OrderBy(a => a.Name).Select(a => a.Id).Take(count).ToListAsync();
        List<AreaId> ids = [.. known, .. Enumerable.Range(0, count - known.Count).Select(_ => AreaId.From(database.Ids.NewId()))];
        var direct = database.Services.GetRequiredService<DirectReads>();
        var values = ids.Select(id => id.Value).ToList();
        var some = ids.Take(1000).ToList();

        var read = await db.Set<Area>().Where(a => some.Contains(a.Id)).ToListAsync();

        Assert.Equal(known.ToHashSet(), read.Select(a => a.Id).ToHashSet());
        Assert.Equal(known.ToHashSet(), (await direct.ListAsync(AmongKeys, values, [], default)).Select(a => a.Id).ToHashSet());
        Assert.Equal(known.ToHashSet(), (await direct.ListAsync(FromKeys, values, [], default)).Select(a => a.Id).ToHashSet());
    }

    [Fact]
    public async Task DirectRead_OfAValueThatIsNoIdentifier_SaysSo()
    {
        await using var database = new DialogueDatabase(s => s.AddPlaces());
        await using var db = await WithAreasAsync(database);
        await db.Database.ExecuteSqlRawAsync("UPDATE area SET id = '5B0C6A0E-3C7B-4E43-9C9F-0B8D2F4B7A11' WHERE position = 1");

        var direct = database.Services.GetRequiredService<DirectReads>();
        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => direct.ListAsync(new DirectQuery<Area>("a", "SELECT {a} FROM area a"), null, [], default));

        Assert.Contains("identifier", fault.Message, StringComparison.Ordinal);
    }

    private static async Task<DialogueDbContext> WithAreasAsync(DialogueDatabase database)
    {
        await database.AddSoderkopingAsync();
        return database.Open();
    }
}
