using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Domain.Responses;

/// <summary>
/// A receipt as people read, type and say it: 95 random-looking bits and a check character in Crockford's alphabet (no I, L, O, U), five groups of four,
/// such as <c>K7QF-2M9X-4TBW-0HNE-6RV3</c>. Letters' case, spaces and hyphens do not matter; O is read as 0, I and L as 1. The check character is a checksum over
/// GF(32) with distinct weights, so that one wrong character or two swapped ones never give another valid receipt.
/// </summary>
public readonly record struct Receipt
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 20;

    private readonly string? _characters;

    private Receipt(string characters) => _characters = characters;

    /// <summary>The characters without hyphens: what is hashed.</summary>
    public string Characters => _characters ?? "";

    /// <summary>Makes a receipt of a digest.</summary>
    /// <param name="digest">At least 12 bytes; the first 95 bits count.</param>
    public static Receipt FromDigest(ReadOnlySpan<byte> digest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digest.Length, 12);
        Span<char> characters = stackalloc char[Length];
        for (var i = 0; i < Length - 1; i++)
        {
            var value = 0;
            for (var bit = i * 5; bit < (i * 5) + 5; bit++)
            {
                value = (value << 1) | ((digest[bit / 8] >> (7 - (bit % 8))) & 1);
            }

            characters[i] = Alphabet[value];
        }

        characters[^1] = Alphabet[Check(characters[..^1])];
        return new Receipt(new string(characters));
    }

    /// <summary>Reads a receipt as a person typed it.</summary>
    /// <param name="typed">What was typed.</param>
    /// <exception cref="InvalidInputException">It is empty (REQUIRED), or has another length, a stray character or a wrong check character (MALFORMED).</exception>
    public static Receipt Parse(string? typed)
    {
        var text = Guard.Text(typed, "receipt", 100);
        Span<char> characters = stackalloc char[Length];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || c is '-' or '–' or '—' or '−' or '.')
            {
                continue;
            }

            var folded = char.ToUpperInvariant(c) switch { 'O' => '0', 'I' or 'L' => '1', var other => other };
            if (count == Length || !Alphabet.Contains(folded))
            {
                throw Malformed();
            }

            characters[count++] = folded;
        }

        return count == Length && Alphabet[Check(characters[..^1])] == characters[^1]
            ? new Receipt(new string(characters))
            : throw Malformed();
    }

    /// <summary>The receipt in its readable form.</summary>
    public override string ToString() =>
        _characters is { } c ? $"{c.AsSpan(0, 4)}-{c.AsSpan(4, 4)}-{c.AsSpan(8, 4)}-{c.AsSpan(12, 4)}-{c.AsSpan(16, 4)}" : "";

    private static InvalidInputException Malformed() => new(
        "receipt", "MALFORMED", "This is not a receipt: it has 20 letters and digits in five groups, and one of them may be mistyped.");

    /// <summary>Sum of each value times its own power of x in GF(32) = GF(2)[x]/(x⁵+x²+1), whose x has order 31.</summary>
    private static int Check(ReadOnlySpan<char> characters)
    {
        var sum = 0;
        foreach (var c in characters)
        {
            sum = (sum ^ Alphabet.IndexOf(c, StringComparison.Ordinal)) << 1;
            if ((sum & 32) != 0)
            {
                sum ^= 0b100101;
            }
        }

        return sum;
    }
}
