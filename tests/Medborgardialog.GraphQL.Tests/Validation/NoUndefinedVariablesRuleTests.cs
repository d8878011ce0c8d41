namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class NoUndefinedVariablesRuleTests
{
    private const string Code = "NO_UNDEFINED_VARIABLES";

    [Theory]
    [InlineData("query A($a: String) { arguments { string(value: $a) } }")]
    [InlineData("query A($a: String) { arguments { ...F } } fragment F on Arguments { ...G } fragment G on Arguments { string(value: $a) }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "query A { arguments { string(value: $a) } }",
        "Variable \"$a\" is not defined by operation \"A\". @ 1:37 1:1")]
    [InlineData(
        "{ arguments { strings(value: [\"x\", $a]) complex(value: {string: $b, required: true}) } }",
        "Variable \"$a\" is not defined. @ 1:36 1:1",
        "Variable \"$b\" is not defined. @ 1:65 1:1")]
    [InlineData(
        "query A($a: String) { arguments { ...F } }\nquery B { arguments { ...F } }\nfragment F on Arguments { string(value: $a) }",
        "Variable \"$a\" is not defined by operation \"B\". @ 3:41 2:1")]
    [InlineData(
        "query A { dog @tag(name: $x) { name } }",
        "Variable \"$x\" is not defined by operation \"A\". @ 1:26 1:1")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
