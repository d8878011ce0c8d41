using System.Text;
using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Tests.Library;

namespace Medborgardialog.GraphQL.Tests.Hosting;

public sealed class DocumentCacheTests
{
    [Fact]
    public void Cache_FilledBeyondItsCapacity_StaysBounded()
    {
        var cache = new DocumentCache(10);
        var kept = new PreparedDocument([]);
        cache.Add("kept"u8, kept);

        for (var i = 0; i < 1000; i++)
        {
            cache.Add(Encoding.UTF8.GetBytes($"{{ a{i} }}"), new PreparedDocument([]));
            Assert.True(cache.TryGet("kept"u8, out var found));
            Assert.Same(kept, found);
            Assert.InRange(cache.Count, 1, 11);
        }

        Assert.False(cache.TryGet("{ a1 }"u8, out _));
    }

    [Fact]
    public async Task Plans_OfManyConditions_AreMadePerCombination()
    {
        var library = LibrarySchema.Create();
        const string Query = "query ($a: Boolean!, $b: Boolean!) { a: hello @include(if: $a) b: hello @skip(if: $b) __typename }";

        for (var round = 0; round < 2; round++)
        {
            Assert.Equal("""{"data":{"__typename":"Query"}}""", await library.RunAsync(Query, """{"a":false,"b":true}"""));
            Assert.Equal("""{"data":{"a":"Hej världen!","__typename":"Query"}}""", await library.RunAsync(Query, """{"a":true,"b":true}"""));
            Assert.Equal("""{"data":{"b":"Hej världen!","__typename":"Query"}}""", await library.RunAsync(Query, """{"a":false,"b":false}"""));
        }
    }
}
