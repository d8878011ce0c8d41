using System.Collections.Concurrent;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Clients.Tests;

/// <summary>One host on a port of the loopback for all clients, with the example content.</summary>
public sealed class LiveHost : IAsyncLifetime
{
    private readonly DialogueHost _host = new();
    private readonly ConcurrentDictionary<string, Task<string>> _reports = new();

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Its schema as it prints it for those who fetch it.</summary>
    public Task<string> SchemaAsync() => _host.CreateClient().GetStringAsync("/graphql?sdl");

    /// <summary>What a client's script reports; it runs once, since its start takes longer than its checks.</summary>
    public Task<string> ReportAsync(string script) => _reports.GetOrAdd(script, name => Node.ReportAsync(Url, name));

    public Task InitializeAsync()
    {
        Url = _host.Start();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(Name)]
public sealed class Clients : ICollectionFixture<LiveHost>
{
    public const string Name = "clients";
}
