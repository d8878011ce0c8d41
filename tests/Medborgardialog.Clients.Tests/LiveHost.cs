using System.Collections.Concurrent;
using Xunit;
using Chromium = Medborgardialog.Browser.Tests.Browser;

namespace Medborgardialog.Clients.Tests;

/// <summary>One host on a port of the loopback for all clients, with the example content, and a browser.</summary>
public sealed class LiveHost : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Task<string>> _reports = new();

    /// <summary>The browser, which owns the host.</summary>
    public Chromium Browser { get; } = new();

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url => Browser.Url;

    /// <summary>Its schema as it prints it for those who fetch it.</summary>
    public Task<string> SchemaAsync() => Browser.Host.CreateClient().GetStringAsync("/graphql?sdl");

    /// <summary>What a client's script reports; it runs once, since its start takes longer than its checks.</summary>
    public Task<string> ReportAsync(string script) => _reports.GetOrAdd(script, name => Node.ReportAsync(Url, name));

    public Task InitializeAsync() => Browser.InitializeAsync();

    public Task DisposeAsync() => Browser.DisposeAsync();
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(Name)]
public sealed class Clients : ICollectionFixture<LiveHost>
{
    public const string Name = "clients";
}
