namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    private const string Code = "PROVIDED_REQUIRED_ARGUMENTS";

    [Theory]
    [InlineData("{ arguments { required(x: 1, y: 2) optionals nonNullInt(value: null) } }")]
    [InlineData("{ dog @tag(name: \"x\") { name @include(if: true) } }")]
    [InlineData("{ unknown @unknown }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ arguments { required } }",
        "Field \"required\" argument \"x\" of type \"Int!\" is required, but it was not provided. @ 1:15",
        "Field \"required\" argument \"y\" of type \"Int!\" is required, but it was not provided. @ 1:15")]
    [InlineData(
        "{ arguments { required(x: 1) nonNullInt(wrong: 2) } }",
        "Field \"required\" argument \"y\" of type \"Int!\" is required, but it was not provided. @ 1:15",
        "Field \"nonNullInt\" argument \"value\" of type \"Int!\" is required, but it was not provided. @ 1:30")]
    [InlineData(
        "{ dog @skip { name @tag(note: \"x\") } }",
        "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. @ 1:7",
        "Directive \"@tag\" argument \"name\" of type \"String!\" is required, but it was not provided. @ 1:20")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
