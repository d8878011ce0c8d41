using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Data.Sqlite;
using Medborgardialog.Domain.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medborgardialog.Testing;

/// <summary>
/// A real SQLite database in memory with the services that use cases take, for tests below the HTTP level. Each test has its own.
/// Add a stage's use cases in the constructor's callback: <c>new DialogueDatabase(s => s.AddSurveys())</c>.
/// </summary>
public sealed class DialogueDatabase : IAsyncDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly ServiceProvider _services;

    public DialogueDatabase(Action<IServiceCollection>? configure = null)
    {
        _connection.Open();
        var services = new ServiceCollection();
        services.AddDialogueSqlite(_connection);
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<IIdSource>(Ids);
        services.AddSingleton<IDomainEvents>(Events);
        services.AddScoped<DialogueWriter>();
        services.AddLogging();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
        using var db = Open();
        db.Database.EnsureCreated();
    }

    public FakeTime Time { get; } = new();

    public SeededIds Ids { get; } = new();

    public RecordedEvents Events { get; } = new();

    public IServiceProvider Services => _services;

    /// <summary>A context of its own; dispose it.</summary>
    public DialogueDbContext Open() => _services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContext();

    /// <summary>A use case in a scope of its own, which lives as long as the database.</summary>
    public T Get<T>()
        where T : notnull => _services.CreateScope().ServiceProvider.GetRequiredService<T>();

    /// <summary>A signed-in person of Söderköping with these roles.</summary>
    public static Actor Staff(params Role[] roles) => new("Exempel Exempelsson", "0582", roles.ToHashSet());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
