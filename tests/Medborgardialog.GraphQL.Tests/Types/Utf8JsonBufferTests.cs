using System.Text;
using System.Text.Json;
using Medborgardialog.GraphQL.Types;

namespace Medborgardialog.GraphQL.Tests.Types;

public sealed class Utf8JsonBufferTests
{
    [Fact]
    public void WriteString_OfAnyText_ReadsBack()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(0, 60); i > 0; i--)
            {
                text.Append(random.Next(5) switch
                {
                    0 => ((char)random.Next(0, 0x80)).ToString(),
                    1 => "\"\\/\b\f\n\r\t"[random.Next(8)].ToString(),
                    2 => ((char)random.Next(0xA0, 0xD7FF)).ToString(),
                    3 => char.ConvertFromUtf32(random.Next(0x10000, 0x10FFFF)),
                    _ => "åäö",
                });
            }

            var buffer = new Utf8JsonBuffer(16);
            buffer.WriteString(text.ToString());

            Assert.Equal(text.ToString(), JsonSerializer.Deserialize<string>(buffer.WrittenSpan));
            buffer.Return();
        }
    }

    [Fact]
    public void WriteString_WithALoneSurrogate_WritesTheReplacementCharacter()
    {
        var buffer = new Utf8JsonBuffer();

        buffer.WriteString("a\ud800b");

        Assert.Equal("\"a\ufffdb\"", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1e21, "1E+21")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(3, "3")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    public void WriteDouble_IsTheShortestFormThatReadsBack(double value, string expected)
    {
        var buffer = new Utf8JsonBuffer();

        buffer.WriteDouble(value);

        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(value, JsonSerializer.Deserialize<double>(buffer.WrittenSpan));
    }

    [Fact]
    public void Position_SetLower_CutsTheRestOff()
    {
        var buffer = new Utf8JsonBuffer();
        buffer.WriteRaw("abc"u8);
        var position = buffer.Position;
        buffer.WriteRaw(new byte[100_000]);

        buffer.Position = position;
        buffer.WriteNull();

        Assert.Equal("abcnull", Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Position = 1000);
    }
}
