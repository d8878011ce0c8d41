using Medborgardialog.GraphQL.Hosting;
using Medborgardialog.GraphQL.Tests.Library;

namespace Medborgardialog.GraphQL.Tests.Hosting;

public sealed class PersistedDocumentTests
{
    private readonly TestExecutor _library = LibrarySchema.Create(configure: builder => builder
        .AddPersistedDocuments(new Dictionary<string, string> { ["greet"] = "query ($n: String!) { hello(name: $n) }" })
        .ModifyRequestOptions(options => options.OnlyPersistedDocuments = true));

    [Fact]
    public async Task Document_NamedById_Runs()
    {
        using var result = await _library.Executor.ExecuteAsync(new OperationRequest { DocumentId = "greet", Variables = System.Text.Json.JsonDocument.Parse("""{"n":"x"}""").RootElement });

        Assert.Equal("""{"data":{"hello":"Hej x!"}}""", result.ToJson());
    }

    [Fact]
    public async Task Document_OfAnUnknownId_IsRefused()
    {
        using var result = await _library.Executor.ExecuteAsync(new OperationRequest { DocumentId = "other" });

        Assert.Equal("HC0020", result.Errors[0].Code);
    }

    [Fact]
    public async Task Document_SentAsText_IsRefusedWhereOnlyPersistedOnesRun() =>
        Assert.Contains("HC0067", await _library.RunAsync("{ hello }"), StringComparison.Ordinal);
}
