using System.Text.Json;
using Medborgardialog.GraphQL.Tests.Node;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

/// <summary>The audits of the package graphql-http: what the GraphQL over HTTP specification demands, recommends and allows.</summary>
public sealed class GraphQLHttpAuditTests(GraphQLServerFixture server) : IClassFixture<GraphQLServerFixture>
{
    [Fact]
    public async Task EveryAudit_IsPassed()
    {
        var lines = await NodeProgram.RunAsync("audits.mjs", [], server.Address.ToString());
        var audits = lines.Select(line => JsonSerializer.Deserialize<Audit>(line, JsonSerializerOptions.Web)!).ToList();

        Assert.Equal(61, audits.Count);
        Assert.Empty(audits.Where(audit => audit.Status != "ok").Select(audit => $"{audit.Id} {audit.Name}: {audit.Reason}"));
    }

    private sealed record Audit(string Id, string Name, string Status, string? Reason);
}
