namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class LoneAnonymousOperationRuleTests
{
    private const string Code = "LONE_ANONYMOUS_OPERATION";

    [Theory]
    [InlineData("{ version }")]
    [InlineData("query A { version } query B { version }")]
    [InlineData("{ dog { ...F } } fragment F on Dog { name }")]
    [InlineData("fragment F on Dog { name }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ version }\n{ version }",
        "This anonymous operation must be the only defined operation. @ 1:1",
        "This anonymous operation must be the only defined operation. @ 2:1")]
    [InlineData(
        "query A { version }\n  { version }",
        "This anonymous operation must be the only defined operation. @ 2:3")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
