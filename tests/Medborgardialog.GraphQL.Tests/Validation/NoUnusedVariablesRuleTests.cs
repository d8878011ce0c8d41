namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class NoUnusedVariablesRuleTests
{
    private const string Code = "NO_UNUSED_VARIABLES";

    [Theory]
    [InlineData("query A($a: String) { arguments { string(value: $a) } }")]
    [InlineData("query A($a: String) { arguments { ... { ...F } } } fragment F on Arguments { string(value: $a) }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "query ($a: String!, $b: Int) { dog @tag(name: $a) { name } }",
        "Variable \"$b\" is never used. @ 1:21")]
    [InlineData(
        "query A($a: String, $b: String) { arguments { string(value: $b) } }",
        "Variable \"$a\" is never used in operation \"A\". @ 1:9")]
    [InlineData(
        "query A($a: String) { arguments { ...F } }\nquery B($a: String) { version }\nfragment F on Arguments { string(value: $a) }",
        "Variable \"$a\" is never used in operation \"B\". @ 2:9")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
