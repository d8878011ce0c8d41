namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class UniqueArgumentNamesRuleTests
{
    private const string Code = "UNIQUE_ARGUMENT_NAMES";

    [Theory]
    [InlineData("{ arguments { required(x: 1, y: 2) } }")]
    [InlineData("{ a: arguments { int(value: 1) } b: arguments { int(value: 2) } }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ arguments { int(value: 1, value: 2,\n value: 3) } }",
        "There can be only one argument named \"value\". @ 1:19 1:29 2:2")]
    [InlineData(
        "{ dog @tag(name: \"a\", name: \"b\") { name } }",
        "There can be only one argument named \"name\". @ 1:12 1:23")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
