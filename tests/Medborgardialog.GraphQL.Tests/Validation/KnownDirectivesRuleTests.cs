namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class KnownDirectivesRuleTests
{
    private const string Code = "KNOWN_DIRECTIVES";

    [Theory]
    [InlineData("query A($a: Boolean @onVariable) @onQuery { dog @include(if: $a) @onField { name } }")]
    [InlineData("{ dog { ...F @skip(if: true) ... @include(if: false) { name } } } fragment F on Dog @tag(name: \"x\") { name }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ dog @unknown { name @unknown } }",
        "Unknown directive \"@unknown\". @ 1:7",
        "Unknown directive \"@unknown\". @ 1:23")]
    [InlineData(
        "query A @onField { dog @onQuery { name } }",
        "Directive \"@onField\" may not be used on QUERY. @ 1:9",
        "Directive \"@onQuery\" may not be used on FIELD. @ 1:24")]
    [InlineData(
        "{ dog { ...F @onField ... on Dog @onQuery { name } } }\nfragment F on Dog @onVariable { name }",
        "Directive \"@onField\" may not be used on FRAGMENT_SPREAD. @ 1:14",
        "Directive \"@onQuery\" may not be used on INLINE_FRAGMENT. @ 1:34",
        "Directive \"@onVariable\" may not be used on FRAGMENT_DEFINITION. @ 2:19")]
    [InlineData(
        "mutation @onQuery { rename(name: \"x\") { name } }",
        "Directive \"@onQuery\" may not be used on MUTATION. @ 1:10")]
    [InlineData(
        "subscription @onQuery { barked { name } }",
        "Directive \"@onQuery\" may not be used on SUBSCRIPTION. @ 1:14")]
    [InlineData(
        "query A($a: Int @onField) { version }",
        "Directive \"@onField\" may not be used on VARIABLE_DEFINITION. @ 1:17")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
