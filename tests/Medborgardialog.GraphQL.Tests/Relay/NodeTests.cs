using Medborgardialog.GraphQL.Relay;
using Medborgardialog.GraphQL.Tests.Library;

namespace Medborgardialog.GraphQL.Tests.Relay;

public sealed class NodeTests
{
    private const string Kallocain = "Qm9vazowMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDE=";
    private readonly TestExecutor _library = LibrarySchema.Create();

    [Fact]
    public async Task Id_IsTypeAndRawIdInBase64()
    {
        Assert.Equal($$$"""{"data":{"books":[{"id":"{{{Kallocain}}}"}]}}""", await _library.RunAsync("{ books(filter: {limit: 1}) { id } }"));
        Assert.Equal(Kallocain, GlobalId.Encode("Book", "00000000-0000-0000-0000-000000000001"));
    }

    [Fact]
    public async Task Node_ById_IsFetched()
    {
        Assert.Equal(
            """{"data":{"node":{"__typename":"Book","title":"Kallocain"}}}""",
            await _library.RunAsync("query ($id: ID!) { node(id: $id) { __typename ... on Book { title } } }", $$"""{"id":"{{Kallocain}}"}"""));
    }

    [Fact]
    public async Task Node_OfAnUnknownId_IsNull()
    {
        var id = GlobalId.Encode("Book", "00000000-0000-0000-0000-000000000009");

        Assert.Equal("""{"data":{"node":null}}""", await _library.RunAsync("query ($id: ID!) { node(id: $id) { id } }", $$"""{"id":"{{id}}"}"""));
    }

    [Theory]
    [InlineData("%%%", "INVALID_ID")]
    [InlineData("Qm9vazo=", "INVALID_ID")]
    [InlineData("Qm9vazp4", "INVALID_ID")]
    [InlineData("Q2l0eTox", "INVALID_ID_TYPE")]
    public async Task Node_OfABadId_IsAnError(string id, string code)
    {
        var answer = await _library.RunJsonAsync("query ($id: ID!) { node(id: $id) { id } }", $$"""{"id":"{{id}}"}""");

        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Nodes_WithOneBadId_GivesTheOthers()
    {
        var answer = await _library.RunJsonAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", $$"""{"ids":["{{Kallocain}}","bad","{{Kallocain}}"]}""");

        Assert.Equal("[\"nodes\",1]", answer.GetProperty("errors")[0].GetProperty("path").GetRawText());
        Assert.Equal($$"""[{"id":"{{Kallocain}}"},null,{"id":"{{Kallocain}}"}]""", answer.GetProperty("data").GetProperty("nodes").GetRawText());
    }

    [Fact]
    public async Task Argument_WithTheIdOfAnotherType_IsRefused()
    {
        var answer = await _library.RunJsonAsync("query ($id: ID!) { book(id: $id) { title } }", $$"""{"id":"{{GlobalId.Encode("Author", "1")}}"}""");

        Assert.Equal("INVALID_ID_TYPE", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("book", answer.GetProperty("errors")[0].GetProperty("path")[0].GetString());
    }

    [Theory]
    [InlineData("Book", "a/b?c>d~ö")]
    [InlineData("A", "1")]
    public void GlobalId_Encoded_ReadsBack(string type, string raw)
    {
        Assert.True(GlobalId.TryDecode(GlobalId.Encode(type, raw), out var readType, out var readRaw));
        Assert.Equal((type, raw), (readType, readRaw));
    }
}
