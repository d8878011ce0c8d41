using Medborgardialog.GraphQL.Relay;
using Medborgardialog.GraphQL.Tests.Library;

namespace Medborgardialog.GraphQL.Tests.Relay;

public sealed class PagingTests
{
    private readonly TestExecutor _library = LibrarySchema.Create();

    [Fact]
    public async Task Connection_GivesEdgesNodesAndPageInfo()
    {
        Assert.Equal(
            """{"data":{"pagedBooks":{"totalCount":3,"nodes":[{"title":"Kallocain"}],"edges":[{"cursor":"Kallocain","node":{"title":"Kallocain","author":{"name":"Karin"}}}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":"Kallocain","endCursor":"Kallocain"}}}}""",
            await _library.RunAsync("{ pagedBooks(first: 1) { totalCount nodes { title } edges { cursor node { title author { name } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"));
    }

    [Fact]
    public async Task Connection_AfterACursor_GoesOn()
    {
        Assert.Equal(
            """{"data":{"pagedBooks":{"nodes":[{"title":"Astarte"},{"title":"Gösta Berlings saga"}],"pageInfo":{"hasNextPage":false}}}}""",
            await _library.RunAsync("""{ pagedBooks(after: "Kallocain") { nodes { title } pageInfo { hasNextPage } } }"""));
    }

    [Theory]
    [InlineData("first: 3", "HC0051")]
    [InlineData("last: 99", "HC0051")]
    [InlineData("first: -1", "HC0079")]
    public async Task Connection_WithABadSize_IsRefused(string argument, string code)
    {
        var answer = await _library.RunJsonAsync($"{{ pagedBooks({argument}) {{ nodes {{ title }} }} }}");

        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("{\"pagedBooks\":null}", answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public void Cursor_WithSeveralKeys_ReadsBack()
    {
        var cursor = PageCursor.Encode("2026-11-25", "åäö");

        Assert.True(PageCursor.TryDecode(cursor, 2, out var keys));
        Assert.Equal(["2026-11-25", "åäö"], keys);
        Assert.False(PageCursor.TryDecode(cursor, 1, out _));
        Assert.False(PageCursor.TryDecode("!", 1, out _));
    }
}
