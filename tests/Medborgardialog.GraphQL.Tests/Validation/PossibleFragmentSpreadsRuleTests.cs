namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class PossibleFragmentSpreadsRuleTests
{
    private const string Code = "POSSIBLE_FRAGMENT_SPREADS";

    [Theory]
    [InlineData("{ dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } ... on DogOrHuman { __typename } } }")]
    [InlineData("{ pet { ... on Cat { name } ... on DogOrHuman { __typename } ... on Canine { name } } }")]
    [InlineData("{ dog { ...Missing ... on Nowhere { x } } }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ dog { ... on Cat { name } } }",
        "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". @ 1:9")]
    [InlineData(
        "{ cat { ...F } }\nfragment F on Canine { name }",
        "Fragment \"F\" cannot be spread here as objects of type \"Cat\" can never be of type \"Canine\". @ 1:9")]
    [InlineData(
        "{ catOrDog { ... on Human { name } } }",
        "Fragment cannot be spread here as objects of type \"CatOrDog\" can never be of type \"Human\". @ 1:14")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
