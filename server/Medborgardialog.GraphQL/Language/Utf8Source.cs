using System.Globalization;
using System.Text;
using Medborgardialog.GraphQL.Language.Errors;

namespace Medborgardialog.GraphQL.Language;

/// <summary>Turns source text into the bytes that the parser reads.</summary>
internal static class Utf8Source
{
    /// <summary>The text in UTF-8.</summary>
    /// <exception cref="SyntaxException">It holds half a surrogate pair, which is no Unicode scalar value.</exception>
    public static byte[] Encode(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        for (var i = 0; i < source.Length; i++)
        {
            if (!char.IsSurrogate(source[i]))
            {
                continue;
            }

            if (i + 1 == source.Length || !char.IsSurrogatePair(source[i], source[i + 1]))
            {
                throw Fault(source, i);
            }

            i++;
        }

        return Encoding.UTF8.GetBytes(source);
    }

    private static SyntaxException Fault(string source, int index)
    {
        var before = source.AsSpan(0, index);
        var lines = before.ToString().Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        var message = "Invalid character: U+" + ((int)source[index]).ToString("X4", CultureInfo.InvariantCulture) + ".";
        return new SyntaxException(message, ErrorCodes.SyntaxError, Encoding.UTF8.GetByteCount(before), lines.Length, lines[^1].Length + 1);
    }
}
