namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>
/// Recognises personnummer and samordningsnummer (day plus 60): ten or twelve digits, a date and four digits, the last a check digit by the Luhn algorithm
/// (Skatteverket, SKV 704 and SKV 707). A wrong check digit is accepted where the form or a word before it leaves no doubt, since people mistype.
/// </summary>
internal static class PersonNumber
{
    private static readonly string[] Announcements =
        ["personn", "person nr", "person nummer", "persnr", "persnummer", "pers.nr", "pers nr", "pers-nr", "pnr", "p-nr", "p.nr", "samordn", "sam.nr", "sista fyra", "social security", "id-nummer", "henkilötunnus"];

    private static readonly System.Buffers.SearchValues<char> MaskCharacters = System.Buffers.SearchValues.Create("xX*0123456789");

    internal static bool TryMatch(TextTokens tokens, DigitRun run, int from, out int next)
    {
        next = from;
        var count = 0;
        var boundaries = 0;
        var match = false;
        for (var group = from; group < run.Groups.Count && group < from + 6; group++)
        {
            if (group > from)
            {
                // "19991231/2387", written as one with a slash, must have the right check digit to be more than a record's number.
                var slash = run.Groups[group].Gap == "/" && group == from + 1 && count == 8 && run.Groups[group].Length == 4;
                if (slash ? !HasCheckDigit(run.Digits(from, group + 1)) : !IsGap(run.Groups[group].Gap))
                {
                    break;
                }

                boundaries |= 1 << count;
            }

            count += run.Groups[group].Length;
            if (count > 13)
            {
                break;
            }

            if (count >= 9 && IsFreeAfter(tokens.Text, run, group) && IsPersonNumber(tokens, run, from, group + 1, boundaries))
            {
                next = group + 1;
                match = true;
                break;
            }
        }

        return match;
    }

    /// <summary>A birth date with a hidden end: <c>850231-XX12</c>.</summary>
    internal static bool TryMasked(TextTokens tokens, DigitGroup group, out int end)
    {
        var text = tokens.Text;
        end = group.End + 5;
        if (group.Length is not (6 or 8) || end > text.Length || text[group.End] is not ('-' or '+') || (end < text.Length && char.IsLetterOrDigit(text[end])))
        {
            return false;
        }

        var tail = text.AsSpan(group.End + 1, 4);
        return tail.ContainsAny('x', 'X', '*') && tail.IndexOfAnyExcept(MaskCharacters) < 0 && HasDate(string.Concat(text.AsSpan(group.Start, group.Length), "0000"));
    }

    /// <summary>Whether the ten last digits end with the right check digit.</summary>
    internal static bool HasCheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            var value = (digits[digits.Length - 10 + i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    private static bool IsGap(string gap) => gap.Length <= 3 && gap.IndexOfAny(['/', '(', ')', '_', '*']) < 0;

    private static bool IsFreeAfter(string text, DigitRun run, int group)
    {
        var end = run.Groups[group].End;
        if (end >= text.Length)
        {
            return true;
        }

        // "20240315-1430.mp4" is a file.
        var isFile = text[end] == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]) && char.IsLower(text[end + 1]);
        return !isFile && !char.IsLetter(text[end]) && text[end] is not ('_' or '%');
    }

    private static bool IsPersonNumber(TextTokens tokens, DigitRun run, int from, int to, int boundaries)
    {
        var digits = run.Digits(from, to);
        var announced = IsAnnounced(tokens, run.Groups[from].Start);
        var date = digits.Length > 10 ? 8 : 6;
        if (digits.Length is not (10 or 12))
        {
            // A digit too few or too many is a slip only where the word before says what it is and the form shows the date.
            return announced && digits.Length is 9 or 11 or 13 && to - from == 2 && run.Groups[from].Length is 6 or 8 && run.Groups[from + 1].Length is 3 or 4 or 5;
        }

        if (!HasForm(boundaries, date, digits.Length) || !(HasDate(digits) || (announced && to - from <= 2)))
        {
            return false;
        }

        var check = HasCheckDigit(digits);
        if (announced || boundaries == 0)
        {
            return announced || (check && !LooksLikePhone(digits)) || (digits.Length == 12 && IsPlausibleYear(digits));
        }

        var gap = GapAt(run, from, to, date);
        if (gap.Contains('-') || gap.Contains('+'))
        {
            return check || !LooksLikeTime(digits);
        }

        return check && !LooksLikePhone(digits);
    }

    private static string GapAt(DigitRun run, int from, int to, int date)
    {
        var count = 0;
        for (var group = from; group < to; group++)
        {
            if (count == date)
            {
                return run.Groups[group].Gap;
            }

            count += run.Groups[group].Length;
        }

        return "";
    }

    private static bool HasForm(int boundaries, int date, int length)
    {
        // Written together, or parted after the date; further partings only between year, month, day and after two of the four last digits.
        var allowed = 1 << date | 1 << (date - 2) | 1 << (date - 4) | 1 << (length - 2) | (date == 8 ? 1 << 2 : 0);
        return boundaries == 0 || ((boundaries & 1 << date) != 0 && (boundaries & ~allowed) == 0);
    }

    internal static bool HasDate(string digits)
    {
        var offset = digits.Length - 10;
        var century = offset == 2 ? int.Parse(digits.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture) : 19;
        var month = int.Parse(digits.AsSpan(offset + 2, 2), System.Globalization.CultureInfo.InvariantCulture);
        var day = int.Parse(digits.AsSpan(offset + 4, 2), System.Globalization.CultureInfo.InvariantCulture);
        return century is 18 or 19 or 20 && month is >= 1 and <= 12 && day is (>= 1 and <= 31) or (>= 61 and <= 91);
    }

    private static bool IsPlausibleYear(string digits) => string.CompareOrdinal(digits, "1910") > 0 && string.CompareOrdinal(digits, "2015") < 0;

    private static bool LooksLikePhone(string digits) => digits.Length == 10 && digits[0] == '0' && digits[1] is '7' or '8';

    // A date and a time of the day, as in the name of a recording.
    private static bool LooksLikeTime(string digits) =>
        digits.Length == 12 && string.CompareOrdinal(digits, "2015") > 0 && string.CompareOrdinal(digits, 8, "2400", 0, 4) < 0 && digits[10] < '6';

    internal static bool IsAnnounced(TextTokens tokens, int start)
    {
        var before = tokens.Before(start, 32);
        foreach (var announcement in Announcements)
        {
            var index = before.LastIndexOf(announcement, StringComparison.Ordinal);

            // Another number in between takes the word for itself.
            if (index >= 0 && !before.AsSpan(index).ContainsAnyInRange('0', '9'))
            {
                return true;
            }
        }

        return false;
    }
}
