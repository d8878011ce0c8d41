namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class UniqueFragmentNamesRuleTests
{
    private const string Code = "UNIQUE_FRAGMENT_NAMES";

    [Theory]
    [InlineData("{ dog { ...A ...B } } fragment A on Dog { name } fragment B on Dog { name }")]
    [InlineData("query A { dog { ...A } } fragment A on Dog { name }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "fragment A on Dog { name }\nfragment A on Dog { barks }",
        "There can be only one fragment named \"A\". @ 1:10 2:10")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
