using System.CommandLine;
using System.Globalization;
using Medborgardialog.Application.Responses;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Host.Files;

namespace Medborgardialog.Host.Commands;

/// <summary><c>import responses</c>: answers from other survey tools and from paper, all or nothing.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", "Bring in answers from elsewhere.") { CreateResponses() };

    private static Command CreateResponses()
    {
        var file = new Argument<string>("FILE") { Description = "A .tsv, .csv or .xlsx file with a header: a column per question, by its key or text." };
        var round = new Option<string>("--round") { Description = "The round's slug; it must be open.", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check everything and keep nothing." };
        var skip = new Option<bool>("--skip-bad-rows") { Description = "Import the good rows and write the bad ones to FILE.rejected.tsv." };
        var paper = new Option<bool>("--paper") { Description = "The answers were given on paper." };
        var database = DatabaseLocation.Option();
        var command = new Command("responses", "Import answers into an open round.") { file, round, dryRun, skip, paper, database };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file)!;
            var table = TableFile.Read(path);
            await using var services = CommandServices.Open(parsed.GetValue(database));
            await Startup.MigrateAsync(services.Provider, cancellationToken);
            await using var scope = services.Provider.CreateAsyncScope();
            var import = new ImportTableCommand(
                parsed.GetValue(round)!, table.Header, [.. table.Rows.Select(r => r.Fields)], parsed.GetValue(dryRun), parsed.GetValue(skip),
                parsed.GetValue(paper) ? ResponseChannel.Paper : ResponseChannel.Import);
            try
            {
                var result = await scope.ServiceProvider.GetRequiredService<ImportResponses>().ExecuteAsync(import, Actor.System, cancellationToken);
                return await TellAsync(result, import, table, path);
            }
            catch (DomainException refusal)
            {
                throw new CommandException(refusal.Message);
            }
        });
        return command;
    }

    private static async Task<int> TellAsync(ImportResult result, ImportTableCommand import, Table table, string path)
    {
        foreach (var row in result.Rejected.Take(20))
        {
            await Console.Error.WriteLineAsync(row.Message);
        }

        if (result.Rejected.Count > 20)
        {
            await Console.Error.WriteLineAsync($"... and {result.Rejected.Count - 20} more.");
        }

        if (result.Rejected.Count > 0 && !import.SkipBadRows)
        {
            await Console.Error.WriteLineAsync("Nothing was imported. Mend the rows, or import the others with --skip-bad-rows.");
            return 1;
        }

        if (result.Rejected.Count > 0 && !import.DryRun)
        {
            WriteRejected(result, table, path + ".rejected.tsv");
        }

        if (result.IgnoredColumns.Count > 0)
        {
            Console.WriteLine($"Columns that answer no question were left out: {string.Join(", ", result.IgnoredColumns)}.");
        }

        Console.WriteLine($"{result.Accepted} responses {(import.DryRun ? "would be imported" : "imported")}, {result.AlreadyThere} were there already, {result.Rejected.Select(r => r.Row).Distinct().Count()} rows rejected.");
        return 0;
    }

    private static void WriteRejected(ImportResult result, Table table, string path)
    {
        var reasons = result.Rejected.ToLookup(r => r.Row, r => r.Message);
        TsvWriter.Write(path, table.Rows.Where(r => reasons.Contains(r.Number))
            .Select(r => (IReadOnlyList<string>)[r.Number.ToString(CultureInfo.InvariantCulture), string.Join(' ', reasons[r.Number]), .. r.Fields])
            .Prepend(["row", "reason", .. table.Header]));
        Console.WriteLine($"The rejected rows are in {path}.");
    }
}
