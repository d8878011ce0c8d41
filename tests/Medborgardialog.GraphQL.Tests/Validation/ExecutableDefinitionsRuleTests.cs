namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class ExecutableDefinitionsRuleTests
{
    private const string Code = "EXECUTABLE_DEFINITIONS";

    [Theory]
    [InlineData("{ version }")]
    [InlineData("query A { dog { ...F } } fragment F on Dog { name }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ version } type Cow { name: String }",
        "The \"Cow\" definition is not executable. @ 1:13")]
    [InlineData(
        "{ version }\nextend type Dog { color: String }\nschema { query: Query }",
        "The \"Dog\" definition is not executable. @ 2:1",
        "The schema definition is not executable. @ 3:1")]
    [InlineData(
        "{ version } directive @x on FIELD",
        "The \"x\" definition is not executable. @ 1:13")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
