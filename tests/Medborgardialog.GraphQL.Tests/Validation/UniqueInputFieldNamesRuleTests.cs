namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class UniqueInputFieldNamesRuleTests
{
    private const string Code = "UNIQUE_INPUT_FIELD_NAMES";

    [Theory]
    [InlineData("{ arguments { complex(value: {required: true, nested: {required: true}}) } }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ arguments { complex(value: {required: true, required: false, required: true}) } }",
        "There can be only one input field named \"required\". @ 1:31 1:47",
        "There can be only one input field named \"required\". @ 1:31 1:64")]
    [InlineData(
        "{ arguments { complex(value: {required: true, nested: {int: 1,\n int: 2, required: true}}) } }",
        "There can be only one input field named \"int\". @ 1:56 2:2")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
