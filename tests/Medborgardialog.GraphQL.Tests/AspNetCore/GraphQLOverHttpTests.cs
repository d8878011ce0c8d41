using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Medborgardialog.GraphQL.Tests.AspNetCore;

public sealed class GraphQLOverHttpTests(GraphQLServerFixture server) : IClassFixture<GraphQLServerFixture>
{
    private const string Json = "application/json; charset=utf-8";
    private const string GraphQL = "application/graphql-response+json; charset=utf-8";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/graphql-response+json", GraphQL)]
    [InlineData("application/graphql-response+json, application/json", GraphQL)]
    [InlineData("application/json, application/graphql-response+json;q=0.9", Json)]
    [InlineData("text/html, application/json;q=0.5", Json)]
    public async Task Post_WithAnAcceptHeader_GetsThatMediaType(string? accept, string mediaType)
    {
        var (status, contentType, body) = await PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal((HttpStatusCode.OK, mediaType, """{"data":{"hello":"Hej världen!"}}"""), (status, contentType, body));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Post_WithAnUnknownAcceptHeader_IsNotAcceptable(string accept)
    {
        var (status, _, body) = await PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, status);
        Assert.Contains("HC0063", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "application/graphql-response+json", 400)]
    [InlineData("{ nope }", "application/graphql-response+json", 400)]
    [InlineData("query ($a: Int!) { old(number: $a) }", "application/graphql-response+json", 400)]
    [InlineData("query A { hello } query B { hello }", "application/graphql-response+json", 400)]
    [InlineData("{ fail }", "application/graphql-response+json", 200)]
    [InlineData("{", "application/json", 200)]
    [InlineData("{ nope }", "application/json", 200)]
    public async Task Post_ThatFails_HasTheStatusOfItsMediaType(string query, string accept, int status)
    {
        var (actual, _, body) = await PostAsync($$"""{"query":"{{query}}"}""", accept);

        Assert.Equal(status, (int)actual);
        Assert.StartsWith("{\"errors\":[{\"message\":", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The request body is empty.")]
    [InlineData("{\"query\":", "The request body is no JSON: line 1, byte 10.")]
    [InlineData("[]", "The request body must be a JSON object: batches are not enabled.")]
    [InlineData("{}", "The request needs the parameter query, a string.")]
    [InlineData("{\"query\":7}", "The parameter query must be a string.")]
    [InlineData("{\"query\":\"{hello}\",\"variables\":[]}", "The parameter variables must be a JSON object.")]
    [InlineData("{\"query\":\"{hello}\",\"operationName\":1}", "The parameter operationName must be a string.")]
    [InlineData("{\"query\":\"{hello}\",\"operationName\":\"\\ud800\"}", "The parameter operationName is no valid UTF-8.")]
    [InlineData("{\"query\":\"{hello}\",\"extensions\":\"x\"}", "The parameter extensions must be a JSON object.")]
    public async Task Post_Malformed_SaysWhatIsWrong(string content, string message)
    {
        var (status, _, body) = await PostAsync(content, "application/graphql-response+json");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal($$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"HC0009"}}]}""", body);
    }

    [Fact]
    public async Task HashInsteadOfADocument_IsAnsweredInTheWords_ThatItsClientsUnderstand()
    {
        const string Extensions = """{"persistedQuery":{"version":1,"sha256Hash":"00"}}""";
        var (status, _, posted) = await PostAsync($$"""{"operationName":"A","extensions":{{Extensions}}}""", "application/json");
        var got = await server.Client.GetStringAsync(new Uri(server.Address, $"?extensions={Uri.EscapeDataString(Extensions)}"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"errors":[{"message":"PersistedQueryNotSupported","extensions":{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}]}""", posted);
        Assert.Equal(posted, got);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Post_OfAnotherContentType_IsUnsupported(string contentType)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("""{"query":"{ hello }"}"""));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        using var response = await server.Client.PostAsync((Uri?)null, content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Post_TooLong_IsRefused()
    {
        var (status, _, body) = await PostAsync($$"""{"query":"{ hello }","x":"{{new string('x', 1_000_001)}}"}""", null);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("HC0010", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WithVariablesAndOperationName_UsesThem()
    {
        var (_, _, body) = await PostAsync("""{"query":"query A($n: String!) { hello(name: $n) } query B { __typename }","operationName":"A","variables":{"n":"Ö"}}""", null);

        Assert.Equal("""{"data":{"hello":"Hej Ö!"}}""", body);
    }

    [Fact]
    public async Task Get_Query_IsAnswered()
    {
        var body = await server.Client.GetStringAsync(new Uri(server.Address, "?query=query($n:String!){hello(name:$n)}&variables=%7B%22n%22:%22x%22%7D"));

        Assert.Equal("""{"data":{"hello":"Hej x!"}}""", body);
    }

    [Theory]
    [InlineData("?query=mutation{clear{boolean}}", 405)]
    [InlineData("", 400)]
    [InlineData("?query={hello}&variables=7", 400)]
    [InlineData("?query={hello}&variables={", 400)]
    public async Task Get_ThatIsNoQuery_IsRefused(string url, int status)
    {
        using var response = await server.Client.GetAsync(new Uri(server.Address, url));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Put_IsNotAllowed()
    {
        using var response = await server.Client.PutAsync((Uri?)null, new StringContent("{}"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Sdl_OnRequest_IsTheSchema()
    {
        using var response = await server.Client.GetAsync(new Uri(server.Address, "?sdl"));

        Assert.Equal("application/graphql", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("type Query {", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task User_OfTheConnection_IsTheUserOfTheOperation()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = new StringContent("""{"query":"{ secret }"}""", Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Role", "EDITOR");

        using var response = await server.Client.SendAsync(request);

        Assert.Equal("""{"data":{"secret":"hush"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task EventStream_OfAQuery_IsOneResult()
    {
        var (status, contentType, body) = await PostAsync("""{"query":"{ hello }"}""", "text/event-stream");

        Assert.Equal((HttpStatusCode.OK, "text/event-stream; charset=utf-8"), (status, contentType));
        Assert.Equal("event: next\ndata: {\"data\":{\"hello\":\"Hej världen!\"}}\n\nevent: complete\ndata: \n\n", body);
    }

    private async Task<(HttpStatusCode Status, string ContentType, string Body)> PostAsync(string content, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null)
        {
            Content = new StringContent(content, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using var response = await server.Client.SendAsync(request);
        return (response.StatusCode, response.Content.Headers.ContentType!.ToString(), await response.Content.ReadAsStringAsync());
    }
}
