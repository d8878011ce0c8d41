using Medborgardialog.Client.Gateway;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Validation;
using Medborgardialog.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Api;

/// <summary>The client's operations against the schema: valid, and within the limits on documents and cost as the server sets them.</summary>
public sealed class ClientOperationTests : IAsyncLifetime
{
    private readonly DialogueApi _api = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Fact]
    public void ClientOperation_IsValid_AndWithinTheLimits()
    {
        var validator = _api.Database.Services.GetRequiredService<IDocumentValidator>();
        var client = typeof(IGraphQLGateway).Assembly;
        var names = client.GetManifestResourceNames().Where(name => name.EndsWith(".graphql", StringComparison.Ordinal)).ToList();
        var faults = new List<string>();
        foreach (var name in names)
        {
            using var reader = new StreamReader(client.GetManifestResourceStream(name)!);
            faults.AddRange(validator.Validate(_api.Executor.Schema, Utf8GraphQLParser.Parse(reader.ReadToEnd())).Select(error => $"{name}: {error.Message}"));
        }

        Assert.True(names.Count > 20, $"{names.Count} operations");
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
