using Medborgardialog.Application.Responses;
using Medborgardialog.Application.Places;
using Medborgardialog.Application.Shared;
using Medborgardialog.Application.Surveys;
using Medborgardialog.Data;
using Medborgardialog.Data.Sqlite;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Application.Responses;

/// <summary>Submissions at the same time, each on a connection of its own to a database file.</summary>
public sealed class ConcurrentSubmissionTests : IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"dialogue-{Path.GetRandomFileName()}.db");
    private readonly ServiceProvider _services;

    public ConcurrentSubmissionTests()
    {
        _services = new ServiceCollection()
            .AddDialogueSqlite($"Data Source={_file}")
            .AddSingleton<TimeProvider>(new FakeTime())
            .AddSingleton<IIdSource>(new SeededIds())
            .AddSingleton<IDomainEvents>(new RecordedEvents())
            .AddLogging()
            .AddFirstStages()
            .BuildServiceProvider();
    }

    public async Task InitializeAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        await using var db = Open();
        await db.Database.EnsureCreatedAsync();
        var municipality = await scope.ServiceProvider.GetRequiredService<SetUpPlaces>().ExecuteAsync(new("0582", "Söderköping", "Norrköping", ["Centrum", "Mogata"]), Actor.System, default);
        var round = await scope.ServiceProvider.GetRequiredService<CreateDialogueRound>().ExecuteAsync(
            new("0582", "dialog-2026", "Dialog", DialogueRoundKind.Resident, new(2026, 2, 1), new(2026, 3, 31)), Actor.System, default);
        await scope.ServiceProvider.GetRequiredService<DefineSurvey>().ExecuteAsync(new(round.Id, null, StandardQuestions.For(municipality)), Actor.System, default);
        await scope.ServiceProvider.GetRequiredService<OpenDialogueRound>().ExecuteAsync(round.Id, Actor.System, default);
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    [Fact]
    public async Task Submit_OneKeyFromManySides_GivesOneResponseAndOneReceipt()
    {
        var receipts = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => SubmitAsync("samma-nyckel-0001", "trasiga lampor, ring 0701234567"))));

        Assert.Single(receipts.Select(r => r.Receipt).Distinct());
        await using var db = Open();
        Assert.Equal(1, await db.Set<SurveyResponse>().CountAsync());
        Assert.Equal(1, await db.Set<SealedText>().CountAsync());
        Assert.Equal(1, await db.Set<AuditEntry>().CountAsync(e => e.Action == "submitResponse"));
    }

    [Fact]
    public async Task Submit_ManyKeysAtOnce_LosesAndDoublesNothing_AndKeepsTheChain()
    {
        var receipts = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => SubmitAsync($"nyckel-nummer-{i / 2:0000}", $"lampa {i / 2}"))));

        Assert.Equal(20, receipts.Select(r => r.Receipt).Distinct().Count());
        await using var db = Open();
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"lampa {i}").Order(), (await db.Set<Answer>().Select(a => a.Text!).ToListAsync()).Order());
        await using var scope = _services.CreateAsyncScope();
        Assert.Null((await scope.ServiceProvider.GetRequiredService<VerifyAuditChain>().ExecuteAsync(default)).FirstBroken);
    }

    private async Task<SubmissionReceipt> SubmitAsync(string key, string text)
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SubmitResponse>().ExecuteAsync(
            new SubmitResponseCommand("dialog-2026", key, [new(StandardQuestions.FreeTextKey, Text: text)]), Actor.Anonymous, default);
    }

    private DialogueDbContext Open() => _services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContext();
}
