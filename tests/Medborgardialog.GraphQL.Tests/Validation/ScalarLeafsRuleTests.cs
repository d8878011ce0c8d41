namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class ScalarLeafsRuleTests
{
    private const string Code = "SCALAR_LEAFS";

    [Theory]
    [InlineData("{ dog { barks name(surname: true) } }")]
    [InlineData("{ catOrDog { __typename } }")]
    [InlineData("{ unknown { x } }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ human }",
        "Field \"human\" of type \"Human\" must have a selection of subfields. Did you mean \"human { ... }\"? @ 1:3")]
    [InlineData(
        "{ human { pets } }",
        "Field \"pets\" of type \"[Pet]\" must have a selection of subfields. Did you mean \"pets { ... }\"? @ 1:11")]
    [InlineData(
        "{ dog { barks { no } } }",
        "Field \"barks\" must not have a selection since type \"Boolean\" has no subfields. @ 1:15")]
    [InlineData(
        "{ cat { furColor(x: 1) { no } } }",
        "Field \"furColor\" must not have a selection since type \"FurColor\" has no subfields. @ 1:24")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
