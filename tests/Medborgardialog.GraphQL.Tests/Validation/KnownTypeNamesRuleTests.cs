namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class KnownTypeNamesRuleTests
{
    private const string Code = "KNOWN_TYPE_NAMES";

    [Theory]
    [InlineData("query A($a: String, $b: [ComplexInput!]!) { dog { ... on Dog { name } ...F } } fragment F on Canine { name }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "query A($a: Jumbled) { dog { ... on Dgo { name } } }\nfragment F on Peat { name }",
        "Unknown type \"Jumbled\". @ 1:13",
        "Unknown type \"Dgo\". Did you mean \"Dog\"? @ 1:37",
        "Unknown type \"Peat\". Did you mean \"Pet\" or \"Cat\"? @ 2:15")]
    [InlineData(
        "query A($a: [strin!]) { version }",
        "Unknown type \"strin\". Did you mean \"String\"? @ 1:14")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
