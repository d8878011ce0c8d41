using System.Globalization;
using Medborgardialog.TextAnalysis.Language;

namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Reads Swedish number words, also written together and mixed with digits: <c>nollsju</c>, <c>noll7noll</c>, <c>nittonhundraåttiofyra</c>.</summary>
internal static class NumberWords
{
    private const int MaxLength = 48;

    private static readonly string[] Units = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"];

    private static readonly string[] Teens = ["tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"];

    private static readonly string[] Tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

    private static readonly WordBeginnings Beginnings = new([.. Units, .. Teens, .. Tens, "en"]);

    /// <summary>The digits that a lower-case word stands for as they are said one after the other, or null where a part of it is no number.</summary>
    internal static string? Digits(string word)
    {
        if (word.Length is 0 or > MaxLength || !(char.IsAsciiDigit(word[0]) || Beginnings.MayHave(word)))
        {
            return null;
        }

        var digits = "";
        for (var at = 0; at < word.Length;)
        {
            if (char.IsAsciiDigit(word[at]))
            {
                digits += word[at++];
                continue;
            }

            var next = Number(word, at, out var value);
            if (next == at)
            {
                return null;
            }

            digits += value.ToString(CultureInfo.InvariantCulture);
            at = next;
        }

        return digits;
    }

    // "nittonhundraåttiofyra" is one number, "nollsju" is two.
    private static int Number(string word, int at, out int value)
    {
        var next = BelowHundred(word, at, out value);
        if (next == at || value == 0)
        {
            return next;
        }

        foreach (var (unit, factor) in (ReadOnlySpan<(string, int)>)[("tusen", 1000), ("hundra", 100)])
        {
            if (string.CompareOrdinal(word, next, unit, 0, unit.Length) == 0)
            {
                value *= factor;
                next += unit.Length;
                var end = BelowHundred(word, next, out var rest);
                value += end > next ? rest : 0;
                return end;
            }
        }

        return next;
    }

    private static int BelowHundred(string word, int at, out int value)
    {
        var ten = Longest(word, at, Tens);
        if (ten >= 0)
        {
            var next = at + Tens[ten].Length;
            var unit = Longest(word, next, Units);
            unit = unit < 0 && string.CompareOrdinal(word, next, "en", 0, 2) == 0 && next + 2 == word.Length ? 1 : unit;
            value = ((ten + 2) * 10) + Math.Max(0, unit);
            return unit <= 0 ? next : next + (next + 2 == word.Length ? 2 : Units[unit].Length);
        }

        var teen = Longest(word, at, Teens);
        if (teen >= 0)
        {
            value = teen + 10;
            return at + Teens[teen].Length;
        }

        var small = Longest(word, at, Units);
        value = Math.Max(0, small);
        if (small >= 0)
        {
            // "nolla" is the name of the digit.
            var end = at + Units[small].Length;
            return small == 0 && end + 1 == word.Length && word[end] == 'a' ? end + 1 : end;
        }

        value = 1;
        return word == "en" ? 2 : at;
    }

    private static int Longest(string word, int at, string[] words)
    {
        var rest = word.AsSpan(at);
        var best = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (rest.Length > 0 && rest[0] == words[i][0] && rest.StartsWith(words[i], StringComparison.Ordinal) && (best < 0 || words[i].Length > words[best].Length))
            {
                best = i;
            }
        }

        return best;
    }
}
