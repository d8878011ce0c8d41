using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Medborgardialog.GraphQL.Types;

/// <summary>
/// A growing, pooled buffer of UTF-8 JSON that can be cut back to an earlier position, which is how a null takes the place of
/// what was already written (specification, section 6.4.4). Not safe for concurrent use.
/// </summary>
public sealed class Utf8JsonBuffer
{
    private static readonly SearchValues<char> NeedsEscape = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private byte[] _bytes;
    private int _position;

    /// <summary>Takes a buffer from the pool.</summary>
    public Utf8JsonBuffer(int initialCapacity = 16_384) => _bytes = ArrayPool<byte>.Shared.Rent(initialCapacity);

    /// <summary>Bytes written; setting it lower cuts the rest off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set higher than it was.</exception>
    public int Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, _position);
            _position = value;
        }
    }

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _position);

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _position);

    /// <summary>Gives the buffer back to the pool; nothing may be written or read afterwards.</summary>
    public void Return()
    {
        var bytes = _bytes;
        _bytes = [];
        _position = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Writes bytes as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> utf8)
    {
        if ((uint)utf8.Length > (uint)(_bytes.Length - _position))
        {
            Grow(utf8.Length);
        }

        utf8.CopyTo(_bytes.AsSpan(_position));
        _position += utf8.Length;
    }

    /// <summary>Writes one byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        if (_position == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[_position++] = value;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes a Boolean.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes an integer.</summary>
    public void WriteInt64(long value)
    {
        Ensure(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_position), out var written);
        _position += written;
    }

    /// <summary>Writes a finite floating-point number in its shortest form that reads back the same.</summary>
    public void WriteDouble(double value)
    {
        Ensure(32);
        value.TryFormat(_bytes.AsSpan(_position), out var written, "R", CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Writes a finite single-precision number in its shortest form that reads back the same.</summary>
    public void WriteSingle(float value)
    {
        Ensure(32);
        value.TryFormat(_bytes.AsSpan(_position), out var written, "R", CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Writes a decimal number with the digits that it has.</summary>
    public void WriteDecimal(decimal value)
    {
        Ensure(40);
        value.TryFormat(_bytes.AsSpan(_position), out var written, default, CultureInfo.InvariantCulture);
        _position += written;
    }

    /// <summary>Writes a value in quotes by its own UTF-8 formatting, which must be free of characters that JSON escapes.</summary>
    public void WriteQuoted<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Ensure(66);
        _bytes[_position++] = (byte)'"';
        value.TryFormat(_bytes.AsSpan(_position), out var written, format, CultureInfo.InvariantCulture);
        _position += written;
        _bytes[_position++] = (byte)'"';
    }

    /// <summary>Writes a string with quotes and escapes; a lone surrogate becomes U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        Ensure((value.Length * 3) + 2);
        _bytes[_position++] = (byte)'"';
        while (true)
        {
            var index = value.IndexOfAny(NeedsEscape);
            if (index < 0)
            {
                _position += Encoding.UTF8.GetBytes(value, _bytes.AsSpan(_position));
                break;
            }

            _position += Encoding.UTF8.GetBytes(value[..index], _bytes.AsSpan(_position));
            WriteEscape(value[index]);
            value = value[(index + 1)..];
            Ensure((value.Length * 3) + 1);
        }

        _bytes[_position++] = (byte)'"';
    }

    /// <summary>Writes the global id of a raw id: <c>"base64(prefix + raw)"</c>, URL-safe alphabet with padding.</summary>
    /// <param name="prefix">The type name and a colon, as UTF-8.</param>
    /// <param name="raw">The raw id.</param>
    /// <param name="format">Its format.</param>
    public void WriteGlobalId<T>(ReadOnlySpan<byte> prefix, T raw, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> plain = stackalloc byte[prefix.Length + 64];
        prefix.CopyTo(plain);
        raw.TryFormat(plain[prefix.Length..], out var written, format, CultureInfo.InvariantCulture);
        WriteBase64(plain[..(prefix.Length + written)]);
    }

    /// <summary>Writes the global id of a raw text id.</summary>
    public void WriteGlobalId(ReadOnlySpan<byte> prefix, string raw)
    {
        var length = prefix.Length + Encoding.UTF8.GetMaxByteCount(raw.Length);
        var plain = ArrayPool<byte>.Shared.Rent(length);
        prefix.CopyTo(plain);
        var written = Encoding.UTF8.GetBytes(raw, plain.AsSpan(prefix.Length));
        WriteBase64(plain.AsSpan(0, prefix.Length + written));
        ArrayPool<byte>.Shared.Return(plain);
    }

    private void WriteBase64(ReadOnlySpan<byte> plain)
    {
        var length = Base64.GetMaxEncodedToUtf8Length(plain.Length);
        Ensure(length + 2);
        _bytes[_position++] = (byte)'"';
        var target = _bytes.AsSpan(_position, length);
        Base64.EncodeToUtf8(plain, target, out _, out _);
        target.Replace((byte)'+', (byte)'-');
        target.Replace((byte)'/', (byte)'_');
        _position += length;
        _bytes[_position++] = (byte)'"';
    }

    private void WriteEscape(char value)
    {
        var letter = value switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        Ensure(6);
        _bytes[_position++] = (byte)'\\';
        if (letter != '\0')
        {
            _bytes[_position++] = (byte)letter;
            return;
        }

        _bytes[_position++] = (byte)'u';
        ((int)value).TryFormat(_bytes.AsSpan(_position), out var written, "x4", CultureInfo.InvariantCulture);
        _position += written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Ensure(int count)
    {
        if (count > _bytes.Length - _position)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _position + count));
        _bytes.AsSpan(0, _position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
