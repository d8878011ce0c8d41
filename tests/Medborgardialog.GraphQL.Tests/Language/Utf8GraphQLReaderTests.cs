using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.GraphQL.Tests.Language;

public sealed class Utf8GraphQLReaderTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"\\b\\f\\n\\r\\t\\\\\\/\"", "\b\f\n\r\t\\/")]
    [InlineData("\"åäö 😀\"", "åäö 😀")]
    [InlineData("\"\\u00e5\\u00E4\"", "åä")]
    [InlineData("\"\\u{e5}\\u{1F600}\\u{000000e5}\"", "å😀å")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"\\u{10FFFF}\"", "\U0010FFFF")]
    [InlineData("\"a\\u0000b\"", "a\0b")]
    [InlineData("\"# , no comment\"", "# , no comment")]
    public void Parse_QuotedString_HasItsMeaning(string literal, string meaning)
    {
        var node = Assert.IsType<StringValueNode>(Value(literal));
        Assert.Equal((meaning, false), (node.Value, node.Block));
    }

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\" a \"\"\"", " a ")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \\\"\"\" triple\"\"\"", "contains \"\"\" triple")]
    [InlineData("\"\"\"multi\nline\"\"\"", "multi\nline")]
    [InlineData("\"\"\"multi\rline\r\nnormal\"\"\"", "multi\nline\nnormal")]
    [InlineData("\"\"\"not \\n escaped \\u00e5\"\"\"", "not \\n escaped \\u00e5")]
    [InlineData("\"\"\"\n\n        spans\n          multiple\n            lines\n\n        \"\"\"", "spans\n  multiple\n    lines")]
    [InlineData("\"\"\"\n\ttab\n\t\ttwo\n\"\"\"", "tab\n\ttwo")]
    [InlineData("\"\"\"first\n  second\n   third\"\"\"", "first\nsecond\n third")]
    public void Parse_BlockString_HasItsMeaning(string literal, string meaning)
    {
        var node = Assert.IsType<StringValueNode>(Value(literal));
        Assert.Equal((meaning, true), (node.Value, node.Block));
    }

    [Theory]
    [InlineData("0", SyntaxKind.IntValue)]
    [InlineData("-0", SyntaxKind.IntValue)]
    [InlineData("-9", SyntaxKind.IntValue)]
    [InlineData("123456789012345678901234567890", SyntaxKind.IntValue)]
    [InlineData("4.123", SyntaxKind.FloatValue)]
    [InlineData("-0.5", SyntaxKind.FloatValue)]
    [InlineData("123e4", SyntaxKind.FloatValue)]
    [InlineData("123E-4", SyntaxKind.FloatValue)]
    [InlineData("-1.123e+4567", SyntaxKind.FloatValue)]
    [InlineData("null", SyntaxKind.NullValue)]
    [InlineData("true", SyntaxKind.BooleanValue)]
    [InlineData("nullable", SyntaxKind.EnumValue)]
    [InlineData("_Name9", SyntaxKind.EnumValue)]
    public void Parse_Literal_KeepsItsText(string literal, SyntaxKind kind)
    {
        var node = Value(literal);
        Assert.Equal(kind, node.Kind);
        Assert.Equal(literal, node.ToString());
    }

    [Theory]
    [InlineData("\uFEFF{ a }")]
    [InlineData(",,{,,a,,},,")]
    [InlineData("# comment å 😀\r\n{\ta # {\r}")]
    [InlineData("{a}#")]
    [InlineData("\uFEFF \uFEFF{ a\uFEFF}")]
    public void Parse_IgnoredCharacters_MeanNothing(string document) => Assert.Equal("{\n  a\n}", Utf8GraphQLParser.Parse(document).ToString()!.Trim());

    [Fact]
    public void Parse_EveryKindOfLineEnd_CountsLines()
    {
        var document = Utf8GraphQLParser.Parse("{\n a\r b\r\n  c\n\r d }");
        var places = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections.Select(node => (node.Location!.Line, node.Location.Column));
        Assert.Equal([(2, 2), (3, 2), (4, 3), (6, 2)], places);
    }

    [Fact]
    public void Parse_LinesOfBlockString_AreCounted()
    {
        var document = Utf8GraphQLParser.Parse("{ a(x: \"\"\"\n\r\n\"\"\") b }");
        var second = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections[1];
        Assert.Equal((3, 6), (second.Location!.Line, second.Location.Column));
    }

    [Theory]
    [InlineData("{ a(x: 00) }", "Invalid number, unexpected digit after 0: \"0\".", 1, 9)]
    [InlineData("{ a(x: 1.) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(x: 1.e1) }", "Invalid number, expected digit but got: \"e\".", 1, 10)]
    [InlineData("{ a(x: -) }", "Invalid number, expected digit but got: \")\".", 1, 9)]
    [InlineData("{ a(x: 1.0e) }", "Invalid number, expected digit but got: \")\".", 1, 12)]
    [InlineData("{ a(x: 1x) }", "Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(x: 1.2.3) }", "Invalid number, expected digit but got: \".\".", 1, 11)]
    [InlineData("{ a(x: +1) }", "Unexpected character: \"+\".", 1, 8)]
    [InlineData("{ a(x: .1) }", "Unexpected character: \".\".", 1, 8)]
    [InlineData("{ a(x: 'y') }", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 8)]
    [InlineData("{ a ? }", "Unexpected character: \"?\".", 1, 5)]
    [InlineData("{ å }", "Unexpected character: U+00E5.", 1, 3)]
    [InlineData("{ 😀 }", "Unexpected character: U+1F600.", 1, 3)]
    [InlineData("{ a(x: \"y", "Unterminated string.", 1, 10)]
    [InlineData("{ a(x: \"y\n\") }", "Unterminated string.", 1, 10)]
    [InlineData("{ a(x: \"\"\"y\"\"", "Unterminated string.", 1, 14)]
    [InlineData("{ a(x: \"\\z\") }", "Invalid character escape sequence: \"\\z\".", 1, 9)]
    [InlineData("{ a(x: \"\\u12\") }", "Invalid Unicode escape sequence: \"\\u12\")\".", 1, 9)]
    [InlineData("{ a(x: \"\\uD83D\") }", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 9)]
    [InlineData("{ a(x: \"\\uDE00\\uD83D\") }", "Invalid Unicode escape sequence: \"\\uDE00\".", 1, 9)]
    [InlineData("{ a(x: \"\\u{}\") }", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 9)]
    [InlineData("{ a(x: \"\\u{110000}\") }", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 9)]
    [InlineData("{ a(x: \"\\u{D800}\") }", "Invalid Unicode escape sequence: \"\\u{D800}\".", 1, 9)]
    public void Parse_BadToken_NamesThePlace(string document, string message, int line, int column)
    {
        var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(document));
        Assert.Equal("Syntax Error: " + message, exception.Errors[0].Message);
        Assert.Equal((line, column, "HC0011"), (exception.Line, exception.Column, exception.Errors[0].Code));
    }

    // A surrogate, a byte that continues nothing, a scalar value cut off, one written too long, and one past the last.
    [Theory]
    [InlineData("EDA0BD")]
    [InlineData("80")]
    [InlineData("C3")]
    [InlineData("C0AF")]
    [InlineData("F4908080")]
    public void Parse_BytesThatAreNotUtf8_AreRefused(string bytes)
    {
        foreach (var (before, after) in ((string, string)[])[("{ a(x: \"", "\") }"), ("{ a(x: \"\"\"", "\"\"\") }"), ("{ a # ", "\n}"), ("{ a ", " }")])
        {
            byte[] document = [.. System.Text.Encoding.ASCII.GetBytes(before), .. Convert.FromHexString(bytes), .. System.Text.Encoding.ASCII.GetBytes(after)];
            var exception = Assert.Throws<SyntaxException>(() => Utf8GraphQLParser.Parse(document));
            Assert.Equal((1, before.Length + 1, "HC0011"), (exception.Line, exception.Column, exception.Errors[0].Code));
        }
    }

    // Unpaired surrogates cannot stand in an attribute's metadata, so the test puts them together.
    [Theory]
    [InlineData(0xD83D, "\"", "\"")]
    [InlineData(0xDE00, "\"", "\"")]
    [InlineData(0xD83D, "\"\"\"", "\"\"\"")]
    [InlineData(0xD83D, "#", "\n1")]
    [InlineData(0xD83D, "", "")]
    public void Parse_UnpairedSurrogate_IsRefused(int surrogate, string before, string after)
    {
        var exception = Assert.Throws<SyntaxException>(() => Value(before + (char)surrogate + after));
        Assert.Contains($"U+{surrogate:X4}", exception.Errors[0].Message, StringComparison.Ordinal);
    }

    private static IValueNode Value(string literal) =>
        Assert.IsType<FieldNode>(Assert.IsType<OperationDefinitionNode>(Utf8GraphQLParser.Parse($"{{ a(x: {literal}) }}").Definitions[0]).SelectionSet.Selections[0]).Arguments[0].Value;
}
