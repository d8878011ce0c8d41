using System.Runtime.CompilerServices;

namespace Medborgardialog.GraphQL.Language;

/// <summary>
/// Reads the tokens of a document in UTF-8, one after the other, without allocating. Text after an escape is only checked here; it is
/// turned into a string when the parser asks for it. Specification section "Source Text".
/// </summary>
internal ref partial struct Utf8GraphQLReader
{
    private readonly ReadOnlySpan<byte> _source;
    private readonly int _maxTokens;
    private int _position;
    private int _line;

    /// <summary>What to take from an offset to get a column: the offset of the line, plus the bytes of it beyond one for each UTF-16 code unit.</summary>
    private int _columnBase;

    /// <summary>Whether the current string has an escape.</summary>
    private bool _hasEscapes;

    public Utf8GraphQLReader(ReadOnlySpan<byte> source, int maxTokens)
    {
        _source = source;
        _maxTokens = maxTokens;
        _line = 1;
        Line = 1;
        Column = 1;
    }

    public TokenKind Kind { get; private set; }

    /// <summary>The offset of the first byte of the token.</summary>
    public int Start { get; private set; }

    /// <summary>The offset after the last byte of the token.</summary>
    public int End { get; private set; }

    public int Line { get; private set; }

    public int Column { get; private set; }

    public int TokenCount { get; private set; }

    /// <summary>The text of a name or number, or what stands between the quotes of a string.</summary>
    public readonly ReadOnlySpan<byte> Value => Kind switch
    {
        TokenKind.String => _source[(Start + 1)..(End - 1)],
        TokenKind.BlockString => _source[(Start + 3)..(End - 3)],
        _ => _source[Start..End],
    };

    /// <summary>Goes to the next token; stays at the end.</summary>
    /// <exception cref="SyntaxException">There is no token, or there are too many.</exception>
    public void Read()
    {
        SkipIgnored();
        Start = _position;
        Line = _line;
        Column = 1 + _position - _columnBase;
        if (_position >= _source.Length)
        {
            Kind = TokenKind.EndOfFile;
            End = _position;
            return;
        }

        ReadToken();
        End = _position;
        if (++TokenCount > _maxTokens)
        {
            throw TooLarge(Start, $"Document contains more than {_maxTokens} tokens. Parsing aborted.");
        }
    }

    private void ReadToken()
    {
        var code = _source[_position];
        switch (code)
        {
            case (byte)'!':
                Punctuator(TokenKind.Bang, 1);
                return;
            case (byte)'$':
                Punctuator(TokenKind.Dollar, 1);
                return;
            case (byte)'&':
                Punctuator(TokenKind.Ampersand, 1);
                return;
            case (byte)'(':
                Punctuator(TokenKind.LeftParenthesis, 1);
                return;
            case (byte)')':
                Punctuator(TokenKind.RightParenthesis, 1);
                return;
            case (byte)'.' when At(_position + 1) == '.' && At(_position + 2) == '.':
                Punctuator(TokenKind.Spread, 3);
                return;
            case (byte)':':
                Punctuator(TokenKind.Colon, 1);
                return;
            case (byte)'=':
                Punctuator(TokenKind.Equal, 1);
                return;
            case (byte)'@':
                Punctuator(TokenKind.At, 1);
                return;
            case (byte)'[':
                Punctuator(TokenKind.LeftBracket, 1);
                return;
            case (byte)']':
                Punctuator(TokenKind.RightBracket, 1);
                return;
            case (byte)'{':
                Punctuator(TokenKind.LeftBrace, 1);
                return;
            case (byte)'|':
                Punctuator(TokenKind.Pipe, 1);
                return;
            case (byte)'}':
                Punctuator(TokenKind.RightBrace, 1);
                return;
            case (byte)'"':
                ReadStringToken();
                return;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                ReadNumber();
                return;
            case (byte)'_' or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z'):
                ReadName();
                return;
            case (byte)'\'':
                throw Fault(_position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
            default:
                throw Fault(_position, $"{(IsScalarValueAt(_position) ? "Unexpected" : "Invalid")} character: {PrintCodePointAt(_position)}.");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Punctuator(TokenKind kind, int length)
    {
        Kind = kind;
        _position += length;
    }

    /// <summary>Skips byte order marks, white space, line ends, commas and comments. Specification section "Ignored Tokens".</summary>
    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)',':
                    _position++;
                    break;
                case (byte)'\n':
                    _position++;
                    StartLine();
                    break;
                case (byte)'\r':
                    _position += At(_position + 1) == '\n' ? 2 : 1;
                    StartLine();
                    break;
                case 0xEF when At(_position + 1) == 0xBB && At(_position + 2) == 0xBF:
                    _position += 3;
                    _columnBase += 2;
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void StartLine()
    {
        _line++;
        _columnBase = _position;
    }

    private void SkipComment()
    {
        while (_position < _source.Length && _source[_position] is not ((byte)'\n' or (byte)'\r'))
        {
            if (_source[_position] < 0x80)
            {
                _position++;
            }
            else
            {
                SkipNonAscii("Invalid character: ");
            }
        }
    }

    private void ReadName()
    {
        Kind = TokenKind.Name;
        do
        {
            _position++;
        }
        while (IsNameContinue(At(_position)));
    }

    private void ReadNumber()
    {
        Kind = TokenKind.Integer;
        if (At(_position) == '-')
        {
            _position++;
        }

        if (At(_position) == '0')
        {
            _position++;
            if (IsDigit(At(_position)))
            {
                throw Fault(_position, $"Invalid number, unexpected digit after 0: {PrintCodePointAt(_position)}.");
            }
        }
        else
        {
            ReadDigits();
        }

        if (At(_position) == '.')
        {
            Kind = TokenKind.Float;
            _position++;
            ReadDigits();
        }

        if (At(_position) is 'e' or 'E')
        {
            Kind = TokenKind.Float;
            _position++;
            if (At(_position) is '+' or '-')
            {
                _position++;
            }

            ReadDigits();
        }

        // A number that runs into a name or a dot would be two tokens in other languages; here it is a fault.
        if (At(_position) == '.' || IsNameStart(At(_position)))
        {
            throw Fault(_position, $"Invalid number, expected digit but got: {PrintCodePointAt(_position)}.");
        }
    }

    private void ReadDigits()
    {
        if (!IsDigit(At(_position)))
        {
            throw Fault(_position, $"Invalid number, expected digit but got: {PrintCodePointAt(_position)}.");
        }

        do
        {
            _position++;
        }
        while (IsDigit(At(_position)));
    }

    private readonly int At(int position) => position < _source.Length ? _source[position] : -1;

    private static bool IsDigit(int code) => code is >= '0' and <= '9';

    private static bool IsNameStart(int code) => code is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsNameContinue(int code) => IsNameStart(code) || IsDigit(code);
}
