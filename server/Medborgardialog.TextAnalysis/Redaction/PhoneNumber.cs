namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Recognises telephone numbers: Swedish ones with an area code (PTS's numbering plan), +46 and 0046, and foreign ones with a plus sign. Free and shared-cost public numbers (020, 077) are left.</summary>
internal static class PhoneNumber
{
    private static readonly WordList ShortAreaCodes = new(
        ["08", "010", "011", "013", "016", "018", "019", "021", "023", "026", "031", "033", "035", "036", "040", "042", "044", "046", "054", "060", "063", "090", "070", "072", "073", "076", "079"]);

    private static readonly string[] Announcements =
        ["tel", "tfn", "mobil", "mob", "nummer", "nr", "ring", "sms", "nås", "whatsapp", "messa", "swish", "numret", "phone", "call", "number"];

    private static readonly string[] StrongAnnouncements = ["tel", "tfn", "telefon", "telefonnummer", "telnr", "tel.nr", "tel nr", "mobil", "mobilnummer", "mob", "mobilnr"];

    /// <summary>The start of the number whose first digit is at <paramref name="digit"/>, with its plus sign or bracket.</summary>
    internal static int StartOf(string text, int digit)
    {
        var start = digit;
        if (start > 0 && text[start - 1] == '(')
        {
            start--;
        }

        if (start > 0 && text[start - 1] == '+')
        {
            start--;
            return start > 0 && text[start - 1] == '(' ? start - 1 : start;
        }

        return start > 1 && text[start - 1] == ' ' && text[start - 2] == '+' ? start - 2 : start;
    }

    internal static bool HasAreaCode(string digits) => ShortAreaCodes.Contains(digits[..2]) || ShortAreaCodes.Contains(digits[..3]);

    internal static bool TryMatch(TextTokens tokens, DigitRun run, int from, out int next)
    {
        next = from;
        var text = run.Text;
        var first = text.AsSpan(run.Groups[from].Start, run.Groups[from].Length);
        var start = StartOf(text, run.Groups[from].Start);
        var plus = text.AsSpan(start, run.Groups[from].Start - start).Contains('+');
        if (plus || first.StartsWith("00"))
        {
            return TryInternational(run, from, plus ? 0 : 2, out next);
        }

        if (first[0] == '0')
        {
            return !IsRecord(tokens, run.Groups[from].Start) && TryNational(tokens, run, from, out next);
        }

        if (first.StartsWith("46") && Longest(run, from, 11, 11, out next))
        {
            return run.Digits(from, next)[2] == '7' || run.Groups[from].Length is 2 or 4;
        }

        return TryAnnounced(tokens, run, from, out next);
    }

    private static bool TryInternational(DigitRun run, int from, int prefix, out int next)
    {
        var swedish = Longest(run, from, prefix + 9, prefix + 12, out next) && run.Digits(from, next).AsSpan(prefix).StartsWith("46");
        if (swedish)
        {
            // Without the bracketed zero a Swedish number has at most nine digits after 46.
            var zero = run.Digits(from, next).AsSpan(prefix + 2).StartsWith("0") ? 1 : 0;
            return Longest(run, from, prefix + 2 + 7, prefix + 2 + 9 + zero, out next);
        }

        return Longest(run, from, prefix + 8, prefix + 14, out next);
    }

    private static bool TryNational(TextTokens tokens, DigitRun run, int from, out int next)
    {
        var group = run.Groups[from];
        var first = run.Text.Substring(group.Start, group.Length);
        next = from;
        var together = group.Length >= 8;
        var code = together || ShortAreaCodes.Contains(first) || group.Length is 4 or 5 or 6;
        if (!code || first.StartsWith("020", StringComparison.Ordinal) || first.StartsWith("077", StringComparison.Ordinal) || IsTime(run, from, tokens.Text))
        {
            return false;
        }

        var mobile = first is ['0', '7', _, ..];
        if (together)
        {
            next = from + 1;
            return group.Length is >= 8 and <= 11 && (first[1] != '0') && (group.Length < 11 || mobile);
        }

        if (!Longest(run, from, mobile ? 9 : 8, 10, out next))
        {
            return mobile && Longest(run, from, 11, 11, out next);
        }

        // A four-digit area code stands apart from the rest by a dash, as a rule; with a space only, the whole must have nine or ten digits.
        var length = run.Digits(from, next).Length;
        return mobile || ShortAreaCodes.Contains(first) || run.Groups[from + 1].Gap.Contains('-') || run.Groups[from + 1].Gap.Contains('/') || length >= 9;
    }

    private static bool TryAnnounced(TextTokens tokens, DigitRun run, int from, out int next)
    {
        next = from;
        var words = tokens.Before(StartOf(tokens.Text, run.Groups[from].Start), 24)
            .Split((char[])[' ', ':', '.', ',', '(', '-', '/', '\n', '='], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !words.TakeLast(3).Any(word => Announcements.Contains(word)))
        {
            return false;
        }

        var first = run.Text[run.Groups[from].Start];
        if (first == '7' && Longest(run, from, 9, 9, out next) && run.Text[run.Groups[from].Start + 1] is '0' or '2' or '3' or '6' or '9')
        {
            return true;
        }

        // A number without its area code counts only right after the word.
        next = from;
        return StrongAnnouncements.Contains(words[^1]) && Longest(run, from, 6, 8, out next) && next - from >= 2;
    }

    // "diarienr 038395-2013".
    private static bool IsRecord(TextTokens tokens, int start)
    {
        var before = tokens.Before(start, 18);
        return before.Contains("dnr", StringComparison.Ordinal) || before.Contains("diarie", StringComparison.Ordinal) || before.Contains("ärende", StringComparison.Ordinal) || before.Contains("beteckning", StringComparison.Ordinal);
    }

    // Takes groups as long as the number of digits stays within the limits, and keeps the longest.
    private static bool Longest(DigitRun run, int from, int least, int most, out int next)
    {
        next = from;
        var count = 0;
        for (var group = from; group < run.Groups.Count; group++)
        {
            // "060-7828/12" and "0475/2001" are numbers of records; a slash stands after an area code only, and no year after it.
            var slash = group > from && run.Groups[group].Gap.Contains('/');
            if (slash && (group > from + 1 || (run.Groups[group].Length == 4 && run.Text.AsSpan(run.Groups[group].Start, 2) is "19" or "20" && group == run.Groups.Count - 1)))
            {
                break;
            }

            if (group > from && (run.Groups[group].Gap.Contains('+') || (run.Groups[group].Gap.Contains('(') && group > from + 1)))
            {
                break;
            }

            count += run.Groups[group].Length;
            if (count > most)
            {
                break;
            }

            if (count >= least)
            {
                next = group + 1;
            }
        }

        return next > from;
    }

    // "08.00-17.00" and "07.45 08.30" are times.
    private static bool IsTime(DigitRun run, int from, string text) =>
        run.Groups[from].Length == 2 && from + 1 < run.Groups.Count && run.Groups[from + 1].Gap == "." && run.Groups[from + 1].Length == 2 && text[run.Groups[from + 1].Start] < '6';
}
