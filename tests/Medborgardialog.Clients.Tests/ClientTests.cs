using Xunit;

namespace Medborgardialog.Clients.Tests;

/// <summary>Clients as other people write them against the running server: what each is asked is in the script of its name.</summary>
[Collection(Clients.Name)]
public sealed class ClientTests(LiveHost host)
{
    [Theory]
    [InlineData("nested query")]
    [InlineData("pages")]
    [InlineData("mutation")]
    [InlineData("declared errors")]
    [InlineData("top-level errors")]
    [InlineData("queries by GET")]
    [InlineData("persisted queries")]
    [InlineData("subscription")]
    public Task ApolloClient_Does(string check) => AssertPassedAsync("apollo.mjs", check);

    [Theory]
    [InlineData("query")]
    [InlineData("mutation")]
    [InlineData("top-level errors")]
    [InlineData("subscription over a WebSocket")]
    [InlineData("subscription over server-sent events")]
    public Task Urql_Does(string check) => AssertPassedAsync("urql.mjs", check);

    [Theory]
    [InlineData("introspection")]
    [InlineData("printed schema")]
    public Task ReferenceImplementation_Reads(string check) => AssertPassedAsync("introspection.mjs", check);

    private async Task AssertPassedAsync(string script, string check)
    {
        var report = await host.ReportAsync(script);
        var begin = report.IndexOf($"# Subtest: {check}\n", StringComparison.Ordinal);
        Assert.True(begin >= 0, $"{script} has not run '{check}': {report}");
        var end = report.IndexOf("# Subtest: ", begin + 1, StringComparison.Ordinal);
        var part = end < 0 ? report[begin..] : report[begin..end];
        Assert.True(part.Contains("\nok ", StringComparison.Ordinal) && part.Contains($" - {check}\n", StringComparison.Ordinal), part);
    }
}
