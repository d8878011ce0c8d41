using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Shared;

public sealed class DialogueWriterTests
{
    private sealed record Happened(int Number) : DomainEvent;

    [Fact]
    public async Task Write_ChainsItsLines_AndTellsItsEventsAfterwards()
    {
        await using var database = new DialogueDatabase();
        var writer = database.Get<DialogueWriter>();

        for (var i = 1; i <= 3; i++)
        {
            await writer.WriteAsync(Actor.System, scope =>
            {
                scope.Record("0582", "test", $"Thing/{i}");
                scope.Raise(new Happened(i));
                return Task.FromResult(i);
            }, CancellationToken.None);
        }

        await using var db = database.Open();
        var lines = await db.Set<AuditEntry>().OrderBy(e => e.Number).ToListAsync();
        Assert.Equal([1L, 2L, 3L], lines.Select(l => l.Number));
        Assert.True(lines[0].Follows(null) && lines[1].Follows(lines[0]) && lines[2].Follows(lines[1]));
        Assert.Equal([new Happened(1), new Happened(2), new Happened(3)], database.Events.All);
    }

    [Fact]
    public async Task Write_ThatThrows_KeepsAndTellsNothing()
    {
        await using var database = new DialogueDatabase();
        var writer = database.Get<DialogueWriter>();

        await Assert.ThrowsAsync<NotFoundException>(() => writer.WriteAsync<int>(Actor.System, scope =>
        {
            scope.Db.Add(Account.Create(new AccountId(scope.Ids.NewId()), "a@example.se", "A", "0582", "hash", [Role.Editor]));
            scope.Record("0582", "test", "Thing/1");
            scope.Raise(new Happened(1));
            throw new NotFoundException("Thing", "1");
        }, CancellationToken.None));

        await using var db = database.Open();
        Assert.Equal(0, await db.Set<Account>().CountAsync());
        Assert.Equal(0, await db.Set<AuditEntry>().CountAsync());
        Assert.Empty(database.Events.All);
    }

    [Fact]
    public async Task Write_ThatRecordsNoLine_IsAProgrammingError()
    {
        await using var database = new DialogueDatabase();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            database.Get<DialogueWriter>().WriteAsync(Actor.System, _ => Task.FromResult(1), CancellationToken.None));
    }

    [Fact]
    public async Task Write_OfARespondent_LeavesOutTheTimeOfDay()
    {
        await using var database = new DialogueDatabase();

        await database.Get<DialogueWriter>().WriteAsync(Actor.Anonymous, scope =>
        {
            scope.Record("0582", "submitResponse", "DialogueRound/x", dateOnly: true);
            return Task.FromResult(0);
        }, CancellationToken.None);

        await using var db = database.Open();
        Assert.Equal(new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc), (await db.Set<AuditEntry>().SingleAsync()).At);
    }
}
