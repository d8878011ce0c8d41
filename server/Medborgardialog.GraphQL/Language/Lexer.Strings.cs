using System.Text;

namespace Medborgardialog.GraphQL.Language;

/// <content>String values. Specification section 2.10.4.</content>
internal sealed partial class Lexer
{
    private Token QuotedString()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (true)
        {
            if (_at >= text.Length || text[_at] is '\n' or '\r')
            {
                throw Fault("Unterminated string.", _at);
            }

            switch (text[_at])
            {
                case '"':
                    _at++;
                    return Make(TokenKind.String, start, value.ToString());
                case '\\':
                    Escape(value);
                    break;
                default:
                    Character(value, "String");
                    break;
            }
        }
    }

    private void Character(StringBuilder value, string where)
    {
        if (!IsWellFormed(_at))
        {
            throw Fault($"Invalid character within {where}: {Describe(_at)}.", _at);
        }

        value.Append(text[_at]);
        if (char.IsHighSurrogate(text[_at++]))
        {
            value.Append(text[_at++]);
        }
    }

    private void Escape(StringBuilder value)
    {
        var next = _at + 1 < text.Length ? text[_at + 1] : '\0';
        if (next == 'u')
        {
            UnicodeEscape(value);
            return;
        }

        char? meaning = next switch
        {
            '"' or '\\' or '/' => next,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };
        value.Append(meaning ?? throw Fault($"Invalid character escape sequence: \"{text.AsSpan(_at, Math.Min(2, text.Length - _at))}\".", _at));
        _at += 2;
    }

    /// <summary>Four digits, a pair of surrogates as two times four digits, or any number of digits in braces.</summary>
    private void UnicodeEscape(StringBuilder value)
    {
        var start = _at;
        if (_at + 2 < text.Length && text[_at + 2] == '{')
        {
            value.Append(BracedScalar(start));
            return;
        }

        var code = FourDigits(start);
        if (code < 0)
        {
            throw BadEscape(start, 6);
        }

        _at = start + 6;
        if (char.IsSurrogate((char)code))
        {
            var low = char.IsHighSurrogate((char)code) && text.AsSpan(_at).StartsWith("\\u", StringComparison.Ordinal) ? FourDigits(_at) : -1;
            if (low < 0 || !char.IsLowSurrogate((char)low))
            {
                throw BadEscape(start, 6);
            }

            value.Append((char)code).Append((char)low);
            _at += 6;
            return;
        }

        value.Append((char)code);
    }

    private string BracedScalar(int start)
    {
        var code = 0;
        var at = start + 3;
        while (at < text.Length && char.IsAsciiHexDigit(text[at]))
        {
            // Leading zeros are allowed without end; more than the largest scalar value is not.
            code = Math.Min((code << 4) | HexValue(text[at]), 0x110000);
            at++;
        }

        if (at == start + 3 || at >= text.Length || text[at] != '}' || !Rune.IsValid(code))
        {
            throw BadEscape(start, at - start + 1);
        }

        _at = at + 1;
        return new Rune(code).ToString();
    }

    private int FourDigits(int start)
    {
        if (start + 6 > text.Length)
        {
            return -1;
        }

        var code = 0;
        for (var i = start + 2; i < start + 6; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]))
            {
                return -1;
            }

            code = (code << 4) | HexValue(text[i]);
        }

        return code;
    }

    private static int HexValue(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private SyntaxException BadEscape(int start, int length) =>
        Fault($"Invalid Unicode escape sequence: \"{text.AsSpan(start, Math.Min(Math.Min(length, 20), text.Length - start))}\".", start);

    private Token BlockString()
    {
        var (start, line, column) = (_at, _line, _at - _lineStart + 1);
        var raw = new StringBuilder();
        _at += 3;
        while (_at < text.Length)
        {
            var rest = text.AsSpan(_at);
            if (rest.StartsWith("\"\"\"", StringComparison.Ordinal))
            {
                _at += 3;
                return new Token(TokenKind.BlockString, start, _at, line, column, Language.BlockString.Dedent(raw.ToString()));
            }

            if (rest.StartsWith("\\\"\"\"", StringComparison.Ordinal))
            {
                raw.Append("\"\"\"");
                _at += 4;
            }
            else if (text[_at] is '\n' or '\r')
            {
                raw.Append('\n');
                SkipLineEnd();
            }
            else
            {
                Character(raw, "String");
            }
        }

        throw Fault("Unterminated string.", _at);
    }
}
