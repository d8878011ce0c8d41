namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class NoUnusedFragmentsRuleTests
{
    private const string Code = "NO_UNUSED_FRAGMENTS";

    [Theory]
    [InlineData("{ dog { ...A } } fragment A on Dog { ...B } fragment B on Dog { name }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ dog { name } }\nfragment A on Dog { ...B }\nfragment B on Dog { ...A }",
        "Fragment \"A\" is never used. @ 2:1",
        "Fragment \"B\" is never used. @ 3:1")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
