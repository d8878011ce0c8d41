using System.Net;
using System.Text;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

public sealed class VariableBatchingTests : IAsyncLifetime
{
    private const string Query = "\"query\":\"query ($n: String!) { hello(name: $n) }\"";
    private readonly GraphQLServerFixture _server = new() { ConfigureHttp = options => (options.EnableVariableBatching, options.MaxBatchSize) = (true, 2) };

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task ListOfVariables_IsAnsweredInOrder()
    {
        using var response = await PostAsync(_server, $$"""{"variables":[{"n":"1"},{"n":2}],{{Query}}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("[{\"data\":{\"hello\":\"Hej 1!\"}},{\"errors\":[", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "BATCH_TOO_LARGE")]
    [InlineData("[{},{},{}]", "BATCH_TOO_LARGE")]
    [InlineData("[[{}]]", "must be a JSON object")]
    [InlineData("[1]", "must be a JSON object")]
    public async Task ListOfVariables_WithOtherItems_IsRefused(string variables, string expected)
    {
        using var response = await PostAsync(_server, $$"""{"variables":{{variables}},{{Query}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListOfVariables_NotEnabled_IsRefused()
    {
        var server = new GraphQLServerFixture { ConfigureHttp = options => options.EnableBatching = true };
        await server.InitializeAsync();
        try
        {
            using var response = await PostAsync(server, $$"""{"variables":[{"n":"1"}],{{Query}}}""");

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static Task<HttpResponseMessage> PostAsync(GraphQLServerFixture server, string body) => server.Client.PostAsync((Uri?)null, new StringContent(body, Encoding.UTF8, "application/json"));
}
