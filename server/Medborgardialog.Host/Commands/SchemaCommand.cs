using System.CommandLine;
using Medborgardialog.Api;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.Host.Commands;

/// <summary><c>schema</c>: prints the API's schema in the schema definition language.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var output = new Option<string?>("--out") { Description = "The file to write. Default: the terminal." };
        var command = new Command("schema", "Print the GraphQL schema (SDL).") { output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            // The schema is built from what is registered; no database is opened for it.
            var nowhere = new DatabaseLocation("Data Source=:memory:", "", "");
            await using var services = new ServiceCollection().AddLogging().AddDialogue(nowhere).AddDialogueSchema().Services.BuildServiceProvider();
            var sdl = SchemaPrinter.Print(services.GetRequiredService<IRequestExecutor>().Schema);
            if (parsed.GetValue(output) is { } path)
            {
                await File.WriteAllTextAsync(path, sdl, cancellationToken);
            }
            else
            {
                await Console.Out.WriteAsync(sdl);
            }

            return 0;
        });
        return command;
    }
}
