using System.CommandLine;
using System.CommandLine.Parsing;

namespace Medborgardialog.Host.Commands;

/// <summary>The host as a command line: <c>serve</c> is what it does when nothing else is asked for.</summary>
internal static class CommandLineRoot
{
    /// <summary>Parses and runs one command.</summary>
    /// <returns>0 when it did what was asked; 1 after one clear line on the error stream.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var serve = new ServeCommand();
        var root = new RootCommand("Medborgardialog: from what people say to what is promised, done and told.")
        {
            serve.Command,
            MigrateCommand.Create(),
            ImportCommand.Create(),
            ClusterCommand.Create(),
            RedactCommand.Create(),
            UserCommand.Create(),
            SchemaCommand.Create(),
        };
        serve.ServeByDefault(root);

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{string.Join(' ', parsed.Errors[0].Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))} Try --help.");
            return 1;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (CommandException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before it was done; nothing was kept.");
            return 1;
        }
    }
}
