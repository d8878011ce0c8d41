namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class VariablesInAllowedPositionRuleTests
{
    private const string Code = "VARIABLES_IN_ALLOWED_POSITION";

    [Theory]
    [InlineData("query A($a: Int!) { arguments { int(value: $a) nonNullInt(value: $a) } }")]
    [InlineData("query A($a: Int = 1) { arguments { nonNullInt(value: $a) } }")]
    [InlineData("query A($a: Int) { arguments { optionals(b: $a) } }")]
    [InlineData("query A($a: [String!]) { arguments { strings(value: $a) } }")]
    [InlineData("query A($a: Boolean) { arguments { complex(value: {required: true, nonNull: $a}) } }")]
    [InlineData("query A($a: String!) { arguments { choice(value: {string: $a}) } }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "query A($a: Int) { arguments { nonNullInt(value: $a) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". @ 1:9 1:50")]
    [InlineData(
        "query A($a: Int = null) { arguments { nonNullInt(value: $a) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". @ 1:9 1:57")]
    [InlineData(
        "query A($a: String) { arguments { int(value: $a) strings(value: [$a]) nonNullStrings(value: [$a]) } }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"Int\". @ 1:9 1:46",
        "Variable \"$a\" of type \"String\" used in position expecting type \"String!\". @ 1:9 1:94")]
    [InlineData(
        "query A($a: [String]) { arguments { string(value: $a) nonNullStrings(value: $a) } }",
        "Variable \"$a\" of type \"[String]\" used in position expecting type \"String\". @ 1:9 1:51",
        "Variable \"$a\" of type \"[String]\" used in position expecting type \"[String!]\". @ 1:9 1:77")]
    [InlineData(
        "query A($a: String) { arguments { strings(value: $a) choice(value: {string: $a}) } }",
        "Variable \"$a\" of type \"String\" used in position expecting type \"[String]\". @ 1:9 1:50",
        "Variable \"$a\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"Choice\". @ 1:9 1:77")]
    [InlineData(
        "query A($a: Boolean) { dog @skip(if: $a) { ...F } }\nfragment F on Dog { name @include(if: $a) }",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". @ 1:9 1:38",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". @ 1:9 2:39")]
    [InlineData(
        "query A($a: Int) { arguments { complex(value: {required: $a}) anything(value: {x: $a}) } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Boolean!\". @ 1:9 1:58")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
