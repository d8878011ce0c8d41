namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    private const string Code = "UNIQUE_DIRECTIVES_PER_LOCATION";

    [Theory]
    [InlineData("{ dog @onField { name @onField } }")]
    [InlineData("{ dog @tag(name: \"a\") @tag(name: \"b\") { name } }")]
    [InlineData("{ dog @unknown @unknown { name } }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ dog @onField @onField { name } }",
        "The directive \"@onField\" can only be used once at this location. @ 1:7 1:16")]
    [InlineData(
        "query A($a: Int @onVariable @onVariable) @onQuery @onQuery { dog @onField @onField @onField { name } }",
        "The directive \"@onQuery\" can only be used once at this location. @ 1:42 1:51",
        "The directive \"@onVariable\" can only be used once at this location. @ 1:17 1:29",
        "The directive \"@onField\" can only be used once at this location. @ 1:66 1:75",
        "The directive \"@onField\" can only be used once at this location. @ 1:66 1:84")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
