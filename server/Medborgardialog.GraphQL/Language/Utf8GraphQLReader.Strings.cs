using System.Buffers;
using System.Globalization;
using System.Text;

namespace Medborgardialog.GraphQL.Language;

/// <content>Strings. Specification section "String Value".</content>
internal ref partial struct Utf8GraphQLReader
{
    /// <summary>The text of a name, number or string: escapes resolved, the indentation of a block taken away.</summary>
    public readonly string GetString() => Kind switch
    {
        TokenKind.String when _hasEscapes => Unescape(Value),
        TokenKind.BlockString => BlockString.Dedent(Encoding.UTF8.GetString(Value).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal)),
        _ => Encoding.UTF8.GetString(Value),
    };

    private void ReadStringToken()
    {
        if (At(_position + 1) == '"' && At(_position + 2) == '"')
        {
            ReadBlockString();
        }
        else
        {
            ReadQuotedString();
        }
    }

    private void ReadQuotedString()
    {
        Kind = TokenKind.String;
        _hasEscapes = false;
        _position++;
        while (_position < _source.Length)
        {
            var code = _source[_position];
            if (code == '"')
            {
                _position++;
                return;
            }

            if (code == '\\')
            {
                _hasEscapes = true;
                _position += EscapeLength(_position);
            }
            else if (code is (byte)'\n' or (byte)'\r')
            {
                break;
            }
            else if (code < 0x80)
            {
                _position++;
            }
            else
            {
                SkipNonAscii("Invalid character within String: ");
            }
        }

        throw Fault(_position, "Unterminated string.");
    }

    private void ReadBlockString()
    {
        Kind = TokenKind.BlockString;
        _position += 3;
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)'"' when At(_position + 1) == '"' && At(_position + 2) == '"':
                    _position += 3;
                    return;
                case (byte)'\\' when At(_position + 1) == '"' && At(_position + 2) == '"' && At(_position + 3) == '"':
                    _position += 4;
                    break;
                case (byte)'\n':
                    _position++;
                    StartLine();
                    break;
                case (byte)'\r':
                    _position += At(_position + 1) == '\n' ? 2 : 1;
                    StartLine();
                    break;
                case < 0x80:
                    _position++;
                    break;
                default:
                    SkipNonAscii("Invalid character within String: ");
                    break;
            }
        }

        throw Fault(_position, "Unterminated string.");
    }

    private void SkipNonAscii(string message)
    {
        if (Rune.DecodeFromUtf8(_source[_position..], out var rune, out var length) != OperationStatus.Done)
        {
            throw Fault(_position, $"{message}{PrintCodePointAt(_position)}.");
        }

        _position += length;
        _columnBase += length - rune.Utf16SequenceLength;
    }

    /// <summary>The bytes of the escape at <paramref name="position"/>, which is a backslash.</summary>
    private readonly int EscapeLength(int position)
    {
        switch (At(position + 1))
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                return 2;
            case 'u' when At(position + 2) == '{':
                return VariableWidthLength(position);
            case 'u':
                var code = Hex4(position + 2);
                if (code >= 0 && !char.IsSurrogate((char)code))
                {
                    return 6;
                }

                // A pair in the manner of JSON is the one way in which a surrogate may be escaped.
                if (code >= 0 && char.IsHighSurrogate((char)code) && At(position + 6) == '\\' && At(position + 7) == 'u')
                {
                    var trailing = Hex4(position + 8);
                    if (trailing >= 0 && char.IsLowSurrogate((char)trailing))
                    {
                        return 12;
                    }
                }

                throw Fault(position, $"Invalid Unicode escape sequence: \"{TextAt(position, 6)}\".");
            default:
                throw Fault(position, $"Invalid character escape sequence: \"{TextAt(position, 2)}\".");
        }
    }

    private readonly int VariableWidthLength(int position)
    {
        var point = 0;
        var size = 3;
        while (size < 12)
        {
            var code = At(position + size++);
            if (code == '}')
            {
                if (size < 5 || !Rune.IsValid(point))
                {
                    break;
                }

                return size;
            }

            point = (point << 4) | HexDigit(code);
            if (point < 0)
            {
                break;
            }
        }

        throw Fault(position, $"Invalid Unicode escape sequence: \"{TextAt(position, size)}\".");
    }

    /// <summary>Four hexadecimal digits, or a negative number.</summary>
    private readonly int Hex4(int position) =>
        (HexDigit(At(position)) << 12) | (HexDigit(At(position + 1)) << 8) | (HexDigit(At(position + 2)) << 4) | HexDigit(At(position + 3));

    private static int HexDigit(int code) => code switch
    {
        >= '0' and <= '9' => code - '0',
        >= 'A' and <= 'F' => code - 'A' + 10,
        >= 'a' and <= 'f' => code - 'a' + 10,
        _ => -1,
    };

    private static string Unescape(ReadOnlySpan<byte> value)
    {
        var text = new StringBuilder(value.Length);
        Span<char> pair = stackalloc char[2];
        while (value.Length > 0)
        {
            var escape = value.IndexOf((byte)'\\');
            if (escape != 0)
            {
                var length = escape < 0 ? value.Length : escape;
                text.Append(Encoding.UTF8.GetString(value[..length]));
                value = value[length..];
                continue;
            }

            if (value[1] == 'u' && value[2] == '{')
            {
                var end = value.IndexOf((byte)'}');
                var rune = new Rune(int.Parse(value[3..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                text.Append(pair[..rune.EncodeToUtf16(pair)]);
                value = value[(end + 1)..];
            }
            else if (value[1] == 'u')
            {
                text.Append((char)ushort.Parse(value[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                value = value[6..];
            }
            else
            {
                text.Append(value[1] switch
                {
                    (byte)'b' => '\b',
                    (byte)'f' => '\f',
                    (byte)'n' => '\n',
                    (byte)'r' => '\r',
                    (byte)'t' => '\t',
                    var other => (char)other,
                });
                value = value[2..];
            }
        }

        return text.ToString();
    }
}
