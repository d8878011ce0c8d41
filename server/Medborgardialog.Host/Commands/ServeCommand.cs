using System.CommandLine;
using Microsoft.AspNetCore.Connections;

namespace Medborgardialog.Host.Commands;

/// <summary><c>serve</c>: makes and migrates the database, loads Söderköping on a first development start, and serves pages and /graphql.</summary>
internal sealed class ServeCommand
{
    private const string DefaultUrl = "http://localhost:5080";

    private readonly Option<string?> _urls = new("--urls") { Description = $"Addresses to listen on, separated by semicolons. Default: {DefaultUrl}." };
    private readonly Option<string?> _database = DatabaseLocation.Option();

    // The framework's own switches, which its test host and hosting scripts pass.
    private readonly Option<string?> _environment = new("--environment") { Hidden = true };
    private readonly Option<string?> _contentRoot = new("--contentRoot") { Hidden = true };
    private readonly Option<string?> _applicationName = new("--applicationName") { Hidden = true };
    private readonly Option<string?> _databaseSetting = new("--Database") { Hidden = true };
    private readonly Option<string?> _examplePassword = new("--ExamplePassword") { Hidden = true };

    public ServeCommand()
    {
        Command = new Command("serve", "Serve the pages and /graphql (what happens when no command is given).");
        AddTo(Command);
    }

    public Command Command { get; }

    /// <summary>Makes serving what the program does without a command.</summary>
    public void ServeByDefault(RootCommand root) => AddTo(root);

    private void AddTo(Command command)
    {
        foreach (var option in (Option[])[_urls, _database, _environment, _contentRoot, _applicationName, _databaseSetting, _examplePassword])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = parsed.GetValue(_environment),
            ContentRootPath = parsed.GetValue(_contentRoot) ?? HostFolder.Path,
            ApplicationName = parsed.GetValue(_applicationName) ?? typeof(ServeCommand).Assembly.GetName().Name,
        });
        builder.Configuration.AddInMemoryCollection([new("Database", parsed.GetValue(_databaseSetting) ?? builder.Configuration["Database"]), new("ExamplePassword", parsed.GetValue(_examplePassword) ?? builder.Configuration["ExamplePassword"])]);
        builder.WebHost.UseStaticWebAssets();
        var urls = parsed.GetValue(_urls) ?? builder.Configuration[WebHostDefaults.ServerUrlsKey] ?? DefaultUrl;
        builder.WebHost.UseUrls(urls);
        var database = DatabaseLocation.Resolve(parsed.GetValue(_database), builder.Configuration["Database"], builder.Environment.ContentRootPath);
        await using var app = WebHosting.Build(builder, database);
        await Startup.PrepareAsync(app.Services, app.Configuration, app.Environment, cancellationToken);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException problem) when (problem.InnerException is AddressInUseException)
        {
            throw new CommandException($"Something else already listens on {urls}. Stop it, or choose another address with --urls.");
        }

        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
