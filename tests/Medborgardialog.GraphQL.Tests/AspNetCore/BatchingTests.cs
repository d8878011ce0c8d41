using System.Net;
using System.Text;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

public sealed class BatchingTests : IAsyncLifetime
{
    private readonly GraphQLServerFixture _server = new() { ConfigureHttp = options => (options.EnableBatching, options.MaxBatchSize) = (true, 2) };

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Batch_OfRequests_IsAnsweredInOrder()
    {
        using var response = await PostAsync("""[{"query":"{ hello(name: \"1\") }"},{"query":"{ nope"}]""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("[{\"data\":{\"hello\":\"Hej 1!\"}},{\"errors\":[", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_TooLarge_IsRefused()
    {
        using var response = await PostAsync("""[{"query":"{hello}"},{"query":"{hello}"},{"query":"{hello}"}]""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("BATCH_TOO_LARGE", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> PostAsync(string body) => _server.Client.PostAsync((Uri?)null, new StringContent(body, Encoding.UTF8, "application/json"));
}
