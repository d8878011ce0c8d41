namespace Medborgardialog.Host.Commands;

/// <summary>The product's services for a command that does its work without serving.</summary>
internal sealed class CommandServices : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    private CommandServices(DatabaseLocation database, ServiceProvider provider)
    {
        Database = database;
        _provider = provider;
    }

    public DatabaseLocation Database { get; }

    public IServiceProvider Provider => _provider;

    /// <summary>Opens the services on a database.</summary>
    /// <param name="databaseOption">The value of <c>--database</c>.</param>
    /// <exception cref="CommandException">The place cannot be written, or its key is missing.</exception>
    public static CommandServices Open(string? databaseOption)
    {
        var database = DatabaseLocation.Resolve(databaseOption, Environment.GetEnvironmentVariable("Database"), HostFolder.Path);
        var services = new ServiceCollection();
        services.AddLogging().AddDialogue(database).AddSilence();
        return new CommandServices(database, services.BuildServiceProvider());
    }

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
