namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class UniqueOperationNamesRuleTests
{
    private const string Code = "UNIQUE_OPERATION_NAMES";

    [Theory]
    [InlineData("{ version }")]
    [InlineData("query A { version } query B { version }")]
    [InlineData("query A { dog { ...A } } fragment A on Dog { name }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "query A { version }\nquery A { version }",
        "There can be only one operation named \"A\". @ 1:7 2:7")]
    [InlineData(
        "query A { version } mutation A { rename(name: \"x\") { name } } subscription A { barked { name } }",
        "There can be only one operation named \"A\". @ 1:7 1:30",
        "There can be only one operation named \"A\". @ 1:7 1:76")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
