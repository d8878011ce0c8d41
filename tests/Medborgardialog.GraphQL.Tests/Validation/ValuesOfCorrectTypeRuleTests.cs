namespace Medborgardialog.GraphQL.Tests.Validation;

public sealed class ValuesOfCorrectTypeRuleTests
{
    private const string Code = "VALUES_OF_CORRECT_TYPE";

    [Theory]
    [InlineData("{ arguments { int(value: 2) string(value: \"x\") boolean(value: true) color(value: TAN) float(value: 1) id(value: 1) } }")]
    [InlineData("{ arguments { int(value: null) id(value: \"x\") float(value: 1.5e3) strings(value: [\"a\", null]) nonNullStrings(value: []) } }")]
    [InlineData("{ arguments { strings(value: \"a\") anything(value: {a: [1, {b: TAN}]}) unknown(value: {x: 1}) } }")]
    [InlineData("{ arguments { complex(value: {required: true, strings: [\"x\"], nested: {required: false}}) choice(value: {int: 1}) } }")]
    [InlineData("query A($a: ComplexInput = {required: true}, $b: [Int!] = [1]) { version }")]
    public void Validate_ValidDocument_HasNoError(string document) => Assert.Empty(Verdict.Of(Code, document));

    [Theory]
    [InlineData(
        "{ arguments { int(value: \"2\") } }",
        "Int cannot represent non-integer value: \"2\" @ 1:26")]
    [InlineData(
        "{ arguments { int(value: 2.0) int(value: 829384293849283498239482938) int(value: TAN) } }",
        "Int cannot represent non-integer value: 2.0 @ 1:26",
        "Int cannot represent non 32-bit signed integer value: 829384293849283498239482938 @ 1:42",
        "Int cannot represent non-integer value: TAN @ 1:82")]
    [InlineData(
        "{ arguments { string(value: 1) string(value: true) string(value: TAN) } }",
        "String cannot represent a non string value: 1 @ 1:29",
        "String cannot represent a non string value: true @ 1:46",
        "String cannot represent a non string value: TAN @ 1:66")]
    [InlineData(
        "{ arguments { float(value: \"1\") boolean(value: 1) boolean(value: TRUE) id(value: 1.5) id(value: true) } }",
        "Float cannot represent non numeric value: \"1\" @ 1:28",
        "Boolean cannot represent a non boolean value: 1 @ 1:48",
        "Boolean cannot represent a non boolean value: TRUE @ 1:66",
        "ID cannot represent a non-string and non-integer value: 1.5 @ 1:82",
        "ID cannot represent a non-string and non-integer value: true @ 1:97")]
    [InlineData(
        "{ arguments { color(value: \"TAN\") color(value: 1) color(value: TANN) color(value: true) } }",
        "Enum \"FurColor\" cannot represent non-enum value: \"TAN\". Did you mean the enum value \"TAN\"? @ 1:28",
        "Enum \"FurColor\" cannot represent non-enum value: 1. @ 1:48",
        "Value \"TANN\" does not exist in \"FurColor\" enum. Did you mean the enum value \"TAN\"? @ 1:64",
        "Enum \"FurColor\" cannot represent non-enum value: true. @ 1:83")]
    [InlineData(
        "{ arguments { strings(value: [\"a\", 2]) strings(value: 1) nonNullStrings(value: [\"a\", null]) nonNullInt(value: null) } }",
        "String cannot represent a non string value: 2 @ 1:36",
        "String cannot represent a non string value: 1 @ 1:55",
        "Expected value of type \"String!\", found null. @ 1:86",
        "Expected value of type \"Int!\", found null. @ 1:111")]
    [InlineData(
        "{ arguments { complex(value: {int: 1}) } }",
        "Field \"ComplexInput.required\" of required type \"Boolean!\" was not provided. @ 1:30")]
    [InlineData(
        "{ arguments { complex(value: {required: true, strin: \"x\"}) complex(value: {required: true, strings: [\"a\", 1]}) } }",
        "Field \"strin\" is not defined by type \"ComplexInput\". Did you mean \"string\" or \"strings\"? @ 1:47",
        "String cannot represent a non string value: 1 @ 1:107")]
    [InlineData(
        "{ arguments { complex(value: 1) complex(value: [1]) complex(value: TAN) string(value: {a: 1}) int(value: [1]) } }",
        "Expected value of type \"ComplexInput\", found 1. @ 1:30",
        "Expected value of type \"ComplexInput\", found [1]. @ 1:48",
        "Expected value of type \"ComplexInput\", found TAN. @ 1:68",
        "String cannot represent a non string value: {a: 1} @ 1:87",
        "Int cannot represent non-integer value: [1] @ 1:106")]
    [InlineData(
        "{ arguments { choice(value: {string: \"x\", int: 1}) choice(value: {}) choice(value: {int: null}) choice(value: {other: 1}) } }",
        "OneOf Input Object \"Choice\" must specify exactly one key. @ 1:29",
        "OneOf Input Object \"Choice\" must specify exactly one key. @ 1:66",
        "Field \"Choice.int\" must be non-null. @ 1:84",
        "Field \"other\" is not defined by type \"Choice\". @ 1:112")]
    [InlineData(
        "query A($a: Int = \"x\", $b: ComplexInput = {}, $c: [String] = [1], $d: Int! = null) { dog @skip(if: \"yes\") { name } }",
        "Int cannot represent non-integer value: \"x\" @ 1:19",
        "Field \"ComplexInput.required\" of required type \"Boolean!\" was not provided. @ 1:43",
        "String cannot represent a non string value: 1 @ 1:63",
        "Expected value of type \"Int!\", found null. @ 1:78",
        "Boolean cannot represent a non boolean value: \"yes\" @ 1:100")]
    [InlineData(
        "{ arguments { complex(value: {required: true, nonNull: null, nested: {required: \"x\"}}) } }",
        "Expected value of type \"Boolean!\", found null. @ 1:56",
        "Boolean cannot represent a non boolean value: \"x\" @ 1:81")]
    public void Validate_InvalidDocument_NamesTheFault(string document, params string[] errors) => Assert.Equal(errors, Verdict.Of(Code, document));
}
