namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class NoFragmentCyclesRuleTests
{
    private const string Code = "NO_FRAGMENT_CYCLES";

    [Theory]
    [InlineData("fragment A on Dog { ...B ...B } fragment B on Dog { name }")]
    [InlineData("fragment A on Dog { ...Missing }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "fragment A on Dog { mother { ...A } }",
        "Cannot spread fragment \"A\" within itself. @ 1:30")]
    [InlineData(
        "fragment A on Dog { ...B }\nfragment B on Dog { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\". @ 1:21 2:21")]
    [InlineData(
        "fragment A on Dog { ...B }\nfragment B on Dog { ...C }\nfragment C on Dog { ...B ...A }",
        "Cannot spread fragment \"B\" within itself via \"C\". @ 2:21 3:21",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\". @ 1:21 2:21 3:26")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
