using Medborgardialog.GraphQL.Tests.Library;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Tests.Types;

public sealed class SchemaPrinterTests
{
    private static readonly Schema Schema = LibrarySchema.Create().Executor.Schema;

    [Theory]
    [InlineData("Author", "\"\"\"A person who writes.\"\"\"\ntype Author {\n  \"\"\"The pen name.\"\"\"\n  name: String!\n  books: [Book!]\n}")]
    [InlineData("Version", "type Version {\n  major: Int!\n}")]
    [InlineData("Genre", "enum Genre {\n  FICTION\n  SCIENCE_FICTION\n  NON_FICTION_\n}")]
    [InlineData("SearchResult", "union SearchResult = Book | Magazine")]
    [InlineData("Publication", "interface Publication {\n  title: String!\n}")]
    [InlineData("BookFilterInput", "input BookFilterInput {\n  genre: Genre\n  titlePart: String\n  limit: Int! = 10\n}")]
    [InlineData("BookKeyInput", "input BookKeyInput @oneOf {\n  id: ID\n  title: String\n}")]
    [InlineData("AddBookInput", "input AddBookInput {\n  title: String!\n  genre: Genre!\n}")]
    [InlineData("AddBookPayload", "type AddBookPayload {\n  book: Book\n  errors: [AddBookError!]\n}")]
    [InlineData("AddBookError", "union AddBookError = TitleTakenError | TooLongError")]
    [InlineData("TitleTakenError", "type TitleTakenError implements Error {\n  \"\"\"What went wrong, for developers.\"\"\"\n  message: String!\n  title: String!\n}")]
    [InlineData("AllBooksEdge", "\"\"\"An edge in a connection.\"\"\"\ntype AllBooksEdge {\n  \"\"\"A cursor for use in pagination.\"\"\"\n  cursor: String!\n  \"\"\"The item at the end of the edge.\"\"\"\n  node: Book!\n}")]
    public void Type_FromAnnotatedClasses_PrintsAsSdl(string name, string sdl) => Assert.Equal(sdl, SchemaPrinter.Print(Schema.FindType(name)!));

    [Theory]
    [InlineData("hello", "hello(name: String! = \"världen\"): String!")]
    [InlineData("books", "books(filter: BookFilterInput): [Book!]!")]
    [InlineData("book", "book(id: ID!): Book")]
    [InlineData("old", "old(number: Int!): Int! @deprecated(reason: \"Use hello.\")")]
    [InlineData("failLater", "failLater: String")]
    [InlineData("given", "given(value: String): String!")]
    [InlineData("nodes", "nodes(\n    \"\"\"The list of node IDs.\"\"\"\n    ids: [ID!]!\n  ): [Node]!")]
    public void Field_OfTheQueryType_PrintsAsSdl(string name, string sdl)
    {
        var text = SchemaPrinter.Print(Schema.QueryType);

        Assert.Contains("  " + sdl + "\n", text, StringComparison.Ordinal);
        Assert.NotNull(Schema.QueryType.FindField(name));
    }

    [Fact]
    public void Schema_PrintedTwice_IsTheSame()
    {
        var text = SchemaPrinter.Print(Schema);

        Assert.Equal(text, SchemaPrinter.Print(LibrarySchema.Create().Executor.Schema));
        Assert.DoesNotContain("build", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }
}
