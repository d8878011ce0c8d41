using Medborgardialog.GraphQL.Tests.Library;

namespace Medborgardialog.GraphQL.Tests.Annotations;

public sealed class MutationConventionTests
{
    private const string AddBook = """
        mutation ($title: String!) {
          addBook(input: { title: $title, genre: FICTION }) {
            book { title }
            errors { __typename ... on Error { message } ... on TitleTakenError { title } ... on TooLongError { limit } }
          }
        }
        """;

    private readonly TestExecutor _library = LibrarySchema.Create();

    [Theory]
    [InlineData("Ny", """{"data":{"addBook":{"book":{"title":"Ny"},"errors":null}}}""")]
    [InlineData("Astarte", """{"data":{"addBook":{"book":null,"errors":[{"__typename":"TitleTakenError","message":"The title Astarte is taken.","title":"Astarte"},{"__typename":"TitleTakenError","message":"The title Astarte! is taken.","title":"Astarte!"}]}}}""")]
    [InlineData("En alldeles för lång titel", """{"data":{"addBook":{"book":null,"errors":[{"__typename":"TooLongError","message":"Too long.","limit":20}]}}}""")]
    public async Task Mutation_WithDeclaredErrors_GivesThemAsData(string title, string expected) =>
        Assert.Equal(expected, await _library.RunAsync(AddBook, $$"""{"title":"{{title}}"}"""));

    [Fact]
    public async Task Mutation_WithAnUndeclaredError_IsMasked()
    {
        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":2,"column":3}],"path":["addBook"]}],"data":null}""",
            await _library.RunAsync(AddBook, """{"title":"boom"}"""));
    }

    [Fact]
    public async Task Mutation_WithoutArguments_HasNoInput()
    {
        Assert.Equal("""{"data":{"clear":{"boolean":true}}}""", await _library.RunAsync("mutation { clear { boolean } }"));
    }
}
