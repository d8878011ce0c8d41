using System.Text;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Language;

/// <summary>Reads the tokens of a document one by one. Specification section 2.1 and Appendix B.</summary>
internal sealed partial class Lexer(string text, int maxTokens)
{
    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _tokens;

    /// <summary>The next token; the end of the file again and again at the end.</summary>
    /// <exception cref="SyntaxException">The text is no token, or there are too many.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (_at >= text.Length)
        {
            return Make(TokenKind.EndOfFile, _at, string.Empty);
        }

        if (++_tokens > maxTokens)
        {
            throw Fault($"Document contains more than {maxTokens} tokens. Parsing aborted.", _at, ErrorCodes.DocumentTooLarge);
        }

        var character = text[_at];
        switch (character)
        {
            case '{' or '}' or '(' or ')' or '[' or ']' or ':' or '!' or '$' or '&' or '=' or '|' or '@':
                return Punctuator(character.ToString());
            case '.' when text.AsSpan(_at).StartsWith("...", StringComparison.Ordinal):
                return Punctuator("...");
            case '"' when text.AsSpan(_at).StartsWith("\"\"\"", StringComparison.Ordinal):
                return BlockString();
            case '"':
                return QuotedString();
            case '-' or (>= '0' and <= '9'):
                return Number();
            case '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'):
                return Name();
            case '\'':
                throw Fault("Unexpected single quote character ('), did you mean to use a double quote (\")?", _at);
            default:
                throw Fault((IsWellFormed(_at) ? "Unexpected character: " : "Invalid character: ") + Describe(_at) + ".", _at);
        }
    }

    private static bool IsNameStart(char character) => character == '_' || char.IsAsciiLetter(character);

    /// <summary>White space, line terminators, commas, comments and the byte order mark mean nothing. Specification section 2.1.7.</summary>
    private void SkipIgnored()
    {
        while (_at < text.Length)
        {
            switch (text[_at])
            {
                case ' ' or '\t' or ',' or '\uFEFF':
                    _at++;
                    break;
                case '\n' or '\r':
                    SkipLineEnd();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        while (_at < text.Length && text[_at] is not ('\n' or '\r'))
        {
            if (!IsWellFormed(_at))
            {
                throw Fault($"Invalid character: {Describe(_at)}.", _at);
            }

            _at += char.IsHighSurrogate(text[_at]) ? 2 : 1;
        }
    }

    private void SkipLineEnd()
    {
        _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        _line++;
        _lineStart = _at;
    }

    private Token Punctuator(string punctuator)
    {
        var start = _at;
        _at += punctuator.Length;
        return Make(TokenKind.Punctuator, start, punctuator);
    }

    private Token Name()
    {
        var start = _at;
        while (_at < text.Length && (IsNameStart(text[_at]) || char.IsAsciiDigit(text[_at])))
        {
            _at++;
        }

        return Make(TokenKind.Name, start, text[start.._at]);
    }

    private Token Number()
    {
        var start = _at;
        var isFloat = false;
        if (text[_at] == '-')
        {
            _at++;
        }

        if (Peek() == '0')
        {
            _at++;
            if (char.IsAsciiDigit(Peek()))
            {
                throw Fault($"Invalid number, unexpected digit after 0: {Describe(_at)}.", _at);
            }
        }
        else
        {
            Digits();
        }

        if (Peek() == '.')
        {
            isFloat = true;
            _at++;
            Digits();
        }

        if (Peek() is 'e' or 'E')
        {
            isFloat = true;
            _at++;
            if (Peek() is '+' or '-')
            {
                _at++;
            }

            Digits();
        }

        if (Peek() == '.' || IsNameStart(Peek()))
        {
            throw Fault($"Invalid number, expected digit but got: {Describe(_at)}.", _at);
        }

        return Make(isFloat ? TokenKind.Float : TokenKind.Int, start, text[start.._at]);
    }

    private void Digits()
    {
        if (!char.IsAsciiDigit(Peek()))
        {
            throw Fault($"Invalid number, expected digit but got: {Describe(_at)}.", _at);
        }

        while (char.IsAsciiDigit(Peek()))
        {
            _at++;
        }
    }

    private char Peek() => _at < text.Length ? text[_at] : '\0';

    private Token Make(TokenKind kind, int start, string value) => new(kind, start, _at, _line, start - _lineStart + 1, value);

    /// <summary>Whether a Unicode scalar value starts here: surrogates come in pairs only.</summary>
    private bool IsWellFormed(int at) => !char.IsSurrogate(text[at]) || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]));

    private string Describe(int at)
    {
        if (at >= text.Length)
        {
            return "<EOF>";
        }

        if (text[at] is >= ' ' and <= '~')
        {
            return text[at] == '"' ? "'\"'" : $"\"{text[at]}\"";
        }

        return $"U+{(IsWellFormed(at) ? char.ConvertToUtf32(text, at) : text[at]):X4}";
    }

    private SyntaxException Fault(string message, int at, string code = ErrorCodes.SyntaxError) => new(message, code, at, _line, at - _lineStart + 1);
}
