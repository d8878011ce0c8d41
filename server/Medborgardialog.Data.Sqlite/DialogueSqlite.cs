using Medborgardialog.Data.Configurations.ProblemPictures;
using Medborgardialog.Data.Direct;
using Medborgardialog.Data.Sqlite.Direct;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using SQLitePCL;

namespace Medborgardialog.Data.Sqlite;

/// <summary>Puts the thread's database on SQLite.</summary>
public static class DialogueSqlite
{
    /// <summary>Registers factories of <see cref="DialogueDbContext"/> on a SQLite database.</summary>
    /// <param name="services">The services.</param>
    /// <param name="connectionString">Such as <c>Data Source=dialogue.db</c>.</param>
    public static IServiceCollection AddDialogueSqlite(this IServiceCollection services, string connectionString) => services
        .AddPooledDbContextFactory<SqliteDialogueDbContext>(options => Configure(options.UseSqlite(connectionString)))
        .AddSingleton<IDbContextFactory<DialogueDbContext>, SqliteDialogueContexts>()
        .AddSingleton<DirectConnections>(_ => new SqliteDirectConnections(connectionString))
        .AddSingleton<DirectModel>()
        .AddSingleton<DirectReads>()
        .AddSingleton<DirectWrites>();

    /// <summary>The same on a connection that someone else keeps open, such as a test's database in memory.</summary>
    /// <param name="services">The services.</param>
    /// <param name="connection">An open connection.</param>
    public static IServiceCollection AddDialogueSqlite(this IServiceCollection services, SqliteConnection connection)
    {
        ConnectionSetup.SetUp(connection);
        return services
            .AddPooledDbContextFactory<SqliteDialogueDbContext>(options => Configure(options.UseSqlite(connection)))
            .AddSingleton<IDbContextFactory<DialogueDbContext>, SqliteDialogueContexts>()
            .AddSingleton<DirectConnections>(_ => new SharedDirectConnection(connection))
            .AddSingleton<DirectModel>()
            .AddSingleton<DirectReads>()
            .AddSingleton<DirectWrites>();
    }

    // SQLite would count every allocation under a lock that all threads share; nobody reads the numbers. It can be told so only before its first connection.
    static DialogueSqlite()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private static void Configure(DbContextOptionsBuilder options) => options
        .AddInterceptors(new ConnectionSetup(), new CancellationInterrupts(), new PublishedPictureGuard())
        .ReplaceService<IMigrationsSqlGenerator, RowIdFreeTables>();
}
