using System.CommandLine;

namespace Medborgardialog.Host.Commands;

/// <summary><c>migrate</c>: makes the database, or brings it to this version.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var database = DatabaseLocation.Option();
        var command = new Command("migrate", "Make the database, or bring it to this version.") { database };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = CommandServices.Open(parsed.GetValue(database));
            var applied = await Startup.MigrateAsync(services.Provider, cancellationToken);
            Console.WriteLine(applied == 0 ? $"{services.Database.File} is up to date." : $"{services.Database.File}: {applied} migrations applied.");
            return 0;
        });
        return command;
    }
}
