using System.Globalization;
using System.Text;
using System.Text.Json;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Types;
using Medborgardialog.GraphQL.Types.Scalars;

namespace Medborgardialog.GraphQL.Tests.Types.Scalars;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("Int", "7", "7")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "1e2", "100")]
    [InlineData("Int", "2147483648", null)]
    [InlineData("Int", "1.5", null)]
    [InlineData("Int", "\"1\"", null)]
    [InlineData("Long", "9007199254740993", "9007199254740993")]
    [InlineData("Byte", "256", null)]
    [InlineData("Short", "-32768", "-32768")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "1.25", "1.25")]
    [InlineData("Float", "\"1\"", null)]
    [InlineData("Decimal", "1.10", "1.10")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("Boolean", "1", null)]
    [InlineData("String", "\"å\"", "\"å\"")]
    [InlineData("String", "1", null)]
    [InlineData("ID", "\"a\"", "\"a\"")]
    [InlineData("ID", "4", "\"4\"")]
    [InlineData("ID", "4.5", null)]
    [InlineData("UUID", "\"5D0B5B0E-1C3E-4E0B-9E8B-000000000001\"", "\"5d0b5b0e-1c3e-4e0b-9e8b-000000000001\"")]
    [InlineData("UUID", "\"x\"", null)]
    [InlineData("LocalDate", "\"2026-02-28\"", "\"2026-02-28\"")]
    [InlineData("LocalDate", "\"2026-02-29\"", null)]
    [InlineData("LocalTime", "\"14:30\"", "\"14:30:00\"")]
    [InlineData("DateTime", "\"2026-11-25T14:30:00.5Z\"", "\"2026-11-25T14:30:00.500Z\"")]
    [InlineData("DateTime", "\"2026-11-25T14:30:00+01:00\"", "\"2026-11-25T14:30:00.000+01:00\"")]
    [InlineData("DateTime", "\"2026-11-25\"", null)]
    [InlineData("TimeSpan", "\"P1DT2H3M4S\"", "\"P1DT2H3M4S\"")]
    [InlineData("TimeSpan", "\"1 day\"", null)]
    [InlineData("URL", "\"https://example.org/ä\"", "\"https://example.org/%C3%A4\"")]
    [InlineData("JSON", "{\"a\":[1,null]}", "{\"a\":[1,null]}")]
    public void Json_OfAVariable_ComesOutInItsOwnForm(string name, string json, string? expected)
    {
        CultureInfo.CurrentCulture = new CultureInfo("sv-SE");
        var scalar = BuiltInScalars.Create(name)!;
        var buffer = new Utf8JsonBuffer();

        var isValid = scalar.TryParseJson(JsonDocument.Parse(json).RootElement, out var value) && scalar.TryWrite(buffer, value);

        Assert.Equal(expected, isValid ? Encoding.UTF8.GetString(buffer.WrittenSpan) : null);
    }

    [Fact]
    public void Literal_OfAnotherKind_IsNoValue()
    {
        Assert.False(new IntType().TryParseLiteral(new FloatValueNode(1.0), out _));
        Assert.False(new StringType().TryParseLiteral(new EnumValueNode("a"), out _));
        Assert.False(new FloatType().TryParseLiteral(new StringValueNode("1"), out _));
        Assert.True(new FloatType().TryParseLiteral(new IntValueNode(1), out var number));
        Assert.Equal(1.0, number);
        Assert.True(new IdType().TryParseLiteral(new IntValueNode(4), out var id));
        Assert.Equal("4", id);
    }

    [Fact]
    public void Float_ThatIsNotFinite_IsNotWritten()
    {
        Assert.False(new FloatType().TryWrite(new Utf8JsonBuffer(), double.NaN));
        Assert.False(new FloatType().TryWrite(new Utf8JsonBuffer(), double.PositiveInfinity));
    }
}
