using Medborgardialog.Application.Shared;
using Medborgardialog.Data;
using Medborgardialog.Host.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Host;

/// <summary>What happens between the start and the first answer.</summary>
internal static class Startup
{
    /// <summary>Migrates the database, and in development loads Söderköping the first time and prints how to sign in.</summary>
    public static async Task PrepareAsync(IServiceProvider services, IConfiguration configuration, IHostEnvironment environment, CancellationToken cancellationToken)
    {
        await MigrateAsync(services, cancellationToken);
        if (environment.IsDevelopment())
        {
            await services.GetRequiredService<ExampleContent>().LoadAsync(cancellationToken);
            await services.GetRequiredService<ExampleAccounts>().RenewAsync(configuration["ExamplePassword"], cancellationToken);
        }
    }

    /// <summary>Makes the database, or brings it to this version, with the first user's places in it.</summary>
    /// <returns>How many migrations were applied.</returns>
    /// <exception cref="CommandException">The database cannot be opened or belongs to a newer version.</exception>
    public static async Task<int> MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // The key is made with the database: a database without one is refused, so the key comes first.
        services.GetRequiredService<ITextSealer>();
        await using var db = await services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContextAsync(cancellationToken);
        try
        {
            var unknown = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Except(db.Database.GetMigrations()).ToList();
            if (unknown.Count > 0)
            {
                throw new CommandException($"The database was made by a newer version ({unknown[^1]}). Start that version, or choose another database.");
            }

            var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
            await db.Database.MigrateAsync(cancellationToken);
            await FirstPlaces.SetUpAsync(services, cancellationToken);
            return pending;
        }
        catch (Microsoft.Data.Sqlite.SqliteException problem)
        {
            throw new CommandException($"The database cannot be opened: {problem.Message}");
        }
    }
}
