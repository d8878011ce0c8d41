namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class KnownFragmentNamesRuleTests
{
    private const string Code = "KNOWN_FRAGMENT_NAMES";

    [Theory]
    [InlineData("{ dog { ...A ... on Dog { ...A } ... { name } } } fragment A on Dog { name }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ dog { ...X ... on Dog { ...Y } } }\nfragment A on Dog { ...Z }",
        "Unknown fragment \"X\". @ 1:12",
        "Unknown fragment \"Y\". @ 1:30",
        "Unknown fragment \"Z\". @ 2:24")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
