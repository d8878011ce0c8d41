namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class VariablesAreInputTypesRuleTests
{
    private const string Code = "VARIABLES_ARE_INPUT_TYPES";

    [Theory]
    [InlineData("query A($a: String, $b: [Boolean!]!, $c: ComplexInput, $d: Unknown) { version }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "query A($a: Dog, $b: [[CatOrDog!]]!, $c: Pet) { version }",
        "Variable \"$a\" cannot be non-input type \"Dog\". @ 1:13",
        "Variable \"$b\" cannot be non-input type \"[[CatOrDog!]]!\". @ 1:22",
        "Variable \"$c\" cannot be non-input type \"Pet\". @ 1:42")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
