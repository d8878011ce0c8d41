namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    private const string Code = "FRAGMENTS_ON_COMPOSITE_TYPES";

    [Theory]
    [InlineData("{ dog { ... on Dog { name } ... on Pet { name } ... { name } } } fragment F on CatOrDog { __typename } fragment G on Nowhere { x }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "fragment F on Boolean { bad }",
        "Fragment \"F\" cannot condition on non composite type \"Boolean\". @ 1:15")]
    [InlineData(
        "fragment F on FurColor { bad }",
        "Fragment \"F\" cannot condition on non composite type \"FurColor\". @ 1:15")]
    [InlineData(
        "{ dog { ... on ComplexInput { bad } } }",
        "Fragment cannot condition on non composite type \"ComplexInput\". @ 1:16")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
