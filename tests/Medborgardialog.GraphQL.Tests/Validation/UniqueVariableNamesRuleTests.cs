namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class UniqueVariableNamesRuleTests
{
    private const string Code = "UNIQUE_VARIABLE_NAMES";

    [Theory]
    [InlineData("query A($a: Int, $b: Int) { version } query B($a: Int) { version }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "query A($a: Int, $a: String,\n $a: Int) { version }",
        "There can be only one variable named \"$a\". @ 1:10 1:19 2:3")]
    [InlineData(
        "query A($a: Int, $b: Int, $b: Int, $a: Int) { version }",
        "There can be only one variable named \"$a\". @ 1:10 1:37",
        "There can be only one variable named \"$b\". @ 1:19 1:28")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
