using System.Buffers;
using System.Globalization;
using System.Text;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Language;

/// <content>Faults and how they name what was found.</content>
internal ref partial struct Utf8GraphQLReader
{
    /// <summary>The fault that the current token does not fit here.</summary>
    public readonly SyntaxException Unexpected() => Fault(Start, $"Unexpected {Describe()}.");

    /// <summary>The current token in words: its kind, and its text where it has one.</summary>
    public readonly string Describe() =>
        Kind is TokenKind.Name or TokenKind.Integer or TokenKind.Float or TokenKind.String or TokenKind.BlockString
            ? $"{Describe(Kind)} \"{GetString()}\""
            : Describe(Kind);

    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.StartOfFile => "<SOF>",
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.LeftParenthesis => "\"(\"",
        TokenKind.RightParenthesis => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equal => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.LeftBracket => "\"[\"",
        TokenKind.RightBracket => "\"]\"",
        TokenKind.LeftBrace => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.RightBrace => "\"}\"",
        TokenKind.Name => "Name",
        TokenKind.Integer => "Int",
        TokenKind.Float => "Float",
        TokenKind.String => "String",
        _ => "BlockString",
    };

    public readonly SyntaxException Fault(int position, string message) => Create(position, message, ErrorCodes.SyntaxError);

    public readonly SyntaxException TooLarge(int position, string message) => Create(position, message, ErrorCodes.DocumentTooLarge);

    private readonly SyntaxException Create(int position, string message, string code)
    {
        var line = 1;
        var column = 1;
        var i = 0;
        while (i < position)
        {
            var current = _source[i];
            if (current is (byte)'\n' or (byte)'\r')
            {
                i += current == '\r' && At(i + 1) == '\n' ? 2 : 1;
                line++;
                column = 1;
                continue;
            }

            Rune.DecodeFromUtf8(_source[i..], out var rune, out var length);
            column += rune.Utf16SequenceLength;
            i += length;
        }

        return new SyntaxException(message, code, position, line, column);
    }

    private readonly bool IsScalarValueAt(int position) => Rune.DecodeFromUtf8(_source[position..], out _, out _) == OperationStatus.Done;

    private readonly string PrintCodePointAt(int position)
    {
        if (position >= _source.Length)
        {
            return "<EOF>";
        }

        if (Rune.DecodeFromUtf8(_source[position..], out var rune, out _) != OperationStatus.Done)
        {
            return "byte 0x" + _source[position].ToString("X2", CultureInfo.InvariantCulture);
        }

        return rune.Value switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7e => $"\"{rune}\"",
            _ => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Up to <paramref name="length"/> UTF-16 code units of the source; half a pair at the end becomes a replacement character.</summary>
    private readonly string TextAt(int position, int length)
    {
        var bytes = _source[position..Math.Min(_source.Length, position + (length * 4))];
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Length <= length)
        {
            return text;
        }

        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] + "\uFFFD" : text[..length];
    }
}
