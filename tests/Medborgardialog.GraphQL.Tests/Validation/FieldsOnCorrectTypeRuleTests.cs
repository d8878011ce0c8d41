namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class FieldsOnCorrectTypeRuleTests
{
    private const string Code = "FIELDS_ON_CORRECT_TYPE";

    [Theory]
    [InlineData("{ dog { __typename name x: nickname } __schema { types { name } } __type(name: \"Dog\") { name } }")]
    [InlineData("{ catOrDog { __typename ... on Dog { barks } } }")]
    [InlineData("fragment F on Nowhere { x }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ dog { unknown { deeper } } }",
        "Cannot query field \"unknown\" on type \"Dog\". @ 1:9")]
    [InlineData(
        "{ dog { barkVolum } }",
        "Cannot query field \"barkVolum\" on type \"Dog\". Did you mean \"barkVolume\"? @ 1:9")]
    [InlineData(
        "{ pet { nickname } }",
        "Cannot query field \"nickname\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"? @ 1:9")]
    [InlineData(
        "{ catOrDog { name } }",
        "Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Being\", \"Pet\", \"Canine\", \"Cat\", or \"Dog\"? @ 1:14")]
    [InlineData(
        "{ dog { __schema { types { name } } } }",
        "Cannot query field \"__schema\" on type \"Dog\". @ 1:9")]
    [InlineData(
        "{ dog { ... on Cat { barks } } }",
        "Cannot query field \"barks\" on type \"Cat\". @ 1:22")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
