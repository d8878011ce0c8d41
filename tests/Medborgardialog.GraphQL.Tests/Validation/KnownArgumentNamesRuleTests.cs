namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class KnownArgumentNamesRuleTests
{
    private const string Code = "KNOWN_ARGUMENT_NAMES";

    [Theory]
    [InlineData("{ dog { doesKnowCommand(command: SIT) isHouseTrained } arguments { required(x: 1, y: 2) } }")]
    [InlineData("{ unknown(x: 1) }")]
    [InlineData("{ dog @tag(name: \"x\", note: \"y\") { name } }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ dog { doesKnowCommand(commnd: SIT) } }",
        "Unknown argument \"commnd\" on field \"Dog.doesKnowCommand\". Did you mean \"command\"? @ 1:25")]
    [InlineData(
        "{ dog @skip(unless: true) { name @unknown(x: 1) } }",
        "Unknown argument \"unless\" on directive \"@skip\". @ 1:13")]
    [InlineData(
        "{ dog { isHouseTrained(atOtherHome: true, x: 1) } human(id: 1, nme: 2) { name } }",
        "Unknown argument \"atOtherHome\" on field \"Dog.isHouseTrained\". Did you mean \"atOtherHomes\"? @ 1:24",
        "Unknown argument \"x\" on field \"Dog.isHouseTrained\". @ 1:43",
        "Unknown argument \"nme\" on field \"Query.human\". @ 1:64")]
    [InlineData(
        "{ __type(naem: \"x\") { name } }",
        "Unknown argument \"naem\" on field \"Query.__type\". Did you mean \"name\"? @ 1:10")]
    [InlineData(
        "{ dog @tag(nam: \"x\") { name } }",
        "Unknown argument \"nam\" on directive \"@tag\". Did you mean \"name\"? @ 1:12")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
