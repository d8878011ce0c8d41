using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class KnownOperationTypesRuleTests
{
    private const string Code = "KNOWN_OPERATION_TYPES";

    [Theory]
    [InlineData("{ version }")]
    [InlineData("mutation { rename(name: \"x\") { name } }")]
    [InlineData("subscription { barked { name } }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Fact]
    public void Validate_SchemaWithoutMutations_NamesTheOperation()
    {
        var schema = SchemaReader.Read(Utf8GraphQLParser.Parse("type Query { a: Int }"));
        var error = Assert.Single(Verdict.Errors("mutation { a }", schema: schema));
        Assert.Equal(("The mutation operation is not supported by the schema.", Code), (error.Message, error.Code));
        Assert.Equal(new ErrorLocation(1, 1), Assert.Single(error.Locations!));
    }
}
