using System.Text;
using Medborgardialog.GraphQL.Language;
using Medborgardialog.GraphQL.Language.Ast;
using Medborgardialog.GraphQL.Language.Errors;
using Medborgardialog.GraphQL.Tests.Validation;
using Medborgardialog.GraphQL.Validation;

namespace Medborgardialog.GraphQL.Tests.Language;

/// <summary>Bytes and tokens without sense, from fixed seeds: each is read or refused with a coded error, in bounded time.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "&", "|", "=", "@", "...", "on", "query", "mutation", "subscription", "fragment", "type", "extend", "schema",
        "directive", "union", "enum", "input", "interface", "implements", "dog", "name", "mother", "Dog", "Pet", "F", "G", "0", "-1.5e3", "\"a\"", "\"\"\"b\"\"\"", "null", "true", "#c\n",
    ];

    [Fact]
    public void Parse_RandomBytes_ReadsOrRefuses()
    {
        var random = new Random(17);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = new byte[random.Next(1, 60)];
            random.NextBytes(bytes);
            Read(bytes);
        }
    }

    [Fact]
    public void Parse_DocumentWithBrokenBytes_ReadsOrRefuses()
    {
        var random = new Random(18);
        var document = Encoding.UTF8.GetBytes("query Q($a: [Int!] = [1]) @tag(name: \"å😀\") { dog { ...F name(x: {a: \"\"\"block\n  å\"\"\"}) # kommentar\n } } fragment F on Dog { name }");
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = document.ToArray();
            for (var j = random.Next(1, 4); j > 0; j--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Read(bytes.AsSpan(0, random.Next(bytes.Length + 1)));
        }
    }

    [Fact]
    public void Validate_RandomTokens_AnswersWithErrors()
    {
        var random = new Random(19);
        var validator = new DocumentValidator(new ValidationOptions(), new CostOptions());
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 40)).Select(_ => Tokens[random.Next(Tokens.Length)]));
            if (Read(Encoding.UTF8.GetBytes(text)) is { } document)
            {
                Assert.All(validator.Validate(PetSchema.Schema, document), error => Assert.NotNull(error.Code));
            }
        }
    }

    [Theory]
    [InlineData("{", "a{", "}")]
    [InlineData("{a(x:", "[", "]")]
    [InlineData("{a(x:", "{a:", "}")]
    [InlineData("query($a:", "[", "]")]
    [InlineData("{", "a a:b @d ", "}")]
    [InlineData("", "{a}", "")]
    [InlineData("{a(x:\"", "\\u{1F600}", "\")}")]
    [InlineData("", "#\n", "")]
    public void Parse_HugeDocument_EndsSoonWithoutMuchMemory(string start, string middle, string end)
    {
        var bytes = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(middle, 500_000)) + end);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(bytes);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    private static DocumentNode? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8GraphQLParser.Parse(bytes);
        }
        catch (SyntaxException exception)
        {
            Assert.True(exception is { Line: > 0, Column: > 0 });
            Assert.Contains(exception.Errors[0].Code, new[] { ErrorCodes.SyntaxError, ErrorCodes.DocumentTooLarge });
            return null;
        }
    }
}
