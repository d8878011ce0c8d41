using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Tests.Validation;

namespace Medborgardialog.GraphQL.Tests.Language;

public sealed class Utf8GraphQLParserTests
{
    [Theory]
    [InlineData("{ a }")]
    [InlineData("query Q($a: [Int!]! = [1, 2] @d, $b: In = {x: 1, y: [\"z\"]}) @d { x: a(b: $a, c: ON) @d(e: null) { ...F @d ... on T @d { on } ... @d { fragment query } } }")]
    [InlineData("mutation { a } subscription S { b } fragment fragment on on @d { on: type }")]
    [InlineData("{ a(x: [], y: {}, z: [[1], {a: {b: 1.5}}]) }")]
    [InlineData("\"\"\"about\"\"\" query A(\"what\" $a: Int) { a } \"text\" fragment F on T { a }")]
    [InlineData(PetSchema.Definition)]
    [InlineData("schema @d { query: Q mutation: M } extend schema @d extend type T implements A & B extend union U = | A | B extend enum E { A } extend input I @d extend interface J { a: Int } extend scalar S @d")]
    [InlineData("\"d\" type T implements & A & B { \"f\" f(\"a\" a: Int = 1 @d): [T!]! @d } union U @d = A | B directive @d(a: Int) repeatable on | FIELD | ENUM_VALUE type Empty")]
    public void Parse_PrintedDocument_IsTheSameDocument(string text)
    {
        var printed = Utf8GraphQLParser.Parse(text).ToString()!;
        Assert.Equal(printed, Utf8GraphQLParser.Parse(printed).ToString());
        Assert.Equal(Names(text), Names(printed));
    }

    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ }", "Expected Name, found \"}\".", 1, 3)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("fragment on on T { a }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("fragment F { a }", "Expected \"on\", found \"{\".", 1, 12)]
    [InlineData("notAnOperation { a }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("query ($a: Int = $b) { a }", "Unexpected variable \"$b\" in constant value.", 1, 18)]
    [InlineData("query (\n$a Int) { a }", "Expected \":\", found Name \"Int\".", 2, 4)]
    [InlineData("query () { a }", "Expected \"$\", found \")\".", 1, 8)]
    [InlineData("{ a } }", "Unexpected \"}\".", 1, 7)]
    [InlineData("{ a(x: ) }", "Unexpected \")\".", 1, 8)]
    [InlineData("{ a: }", "Expected Name, found \"}\".", 1, 6)]
    [InlineData("\"text\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("type T { }", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("extend type T", "Unexpected <EOF>.", 1, 14)]
    [InlineData("directive @d on NOWHERE", "Unexpected Name \"NOWHERE\".", 1, 17)]
    [InlineData("\"text\" extend type T { a: Int }", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("query A($a: Int!!) { a }", "Expected \"$\", found \"!\".", 1, 17)]
    public void Parse_BadDocument_NamesThePlace(string document, string message, int line, int column)
    {
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(document));
        Assert.Equal("Syntax Error: " + message, exception.Errors[0].Message);
        Assert.Equal(new ErrorLocation(line, column), Assert.Single(exception.Errors[0].Locations!));
        Assert.Equal(ErrorCodes.SyntaxError, exception.Errors[0].Code);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Parse_TokensPastTheLimit_AreRefused(int fields, bool isRead) => AssertRead(isRead, Set(fields) + "# comment, not counted", new ParserOptions { MaxAllowedTokens = 5 });

    [Theory]
    [InlineData(2_048, true)]
    [InlineData(2_049, false)]
    public void Parse_Defaults_Read2048Fields(int fields, bool isRead) => AssertRead(isRead, Set(fields));

    [Theory]
    [InlineData(7_400, true)]
    [InlineData(15_000, false)]
    public void Parse_Defaults_BoundTokensAndNodes(int values, bool isRead) => AssertRead(isRead, $"{{ a(x: [{string.Concat(Enumerable.Repeat("1 ", values))}]) }}");

    [Theory]
    [InlineData("{ a", "{ a ", "}")]
    [InlineData("{ a(x: ", "[", "]")]
    [InlineData("{ a(x: ", "{x: ", "}")]
    [InlineData("query ($a: ", "[", "]")]
    [InlineData("{ ", "... { ", "}")]
    public void Parse_Nesting_IsRefusedPastTheLimit(string start, string open, string close) =>
        AssertRead(false, start + string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000)), ParserOptions.Unlimited);

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void Parse_Defaults_Read128Levels(int levels, bool isRead) => AssertRead(isRead, string.Concat(Enumerable.Repeat("{a", levels)) + new string('}', levels));

    private static void AssertRead(bool isRead, string document, ParserOptions? options = null)
    {
        var exception = Record.Exception(() => Utf8GraphQLParser.Parse(document, options));
        Assert.Equal(isRead ? null : ErrorCodes.DocumentTooLarge, exception is null ? null : Assert.IsType<SyntaxException>(exception).Errors[0].Code);
    }

    private static string Set(int fields) => "{" + string.Concat(Enumerable.Repeat(" a", fields)) + "}";

    // Half a pair cannot stand in an attribute's metadata, so the test puts it in.
    [Theory]
    [InlineData(0xD83D, "{ a(x: \"", "\") }", 1, 9)]
    [InlineData(0xDE00, "{\r\n a # ", "\n}", 2, 6)]
    [InlineData(0xD83D, "{ a ", "", 1, 5)]
    public void Parse_HalfASurrogatePair_IsRefused(int half, string before, string after, int line, int column)
    {
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(before + (char)half + after));
        Assert.Equal($"Syntax Error: Invalid character: U+{half:X4}.", exception.Message);
        Assert.Equal((line, column), (exception.Line, exception.Column));
    }

    /// <summary>The words of a document, to see that printing lost none.</summary>
    private static string Names(string text) =>
        string.Join(' ', System.Text.RegularExpressions.Regex.Matches(text, "[A-Za-z_]+").Select(match => match.Value));
}
