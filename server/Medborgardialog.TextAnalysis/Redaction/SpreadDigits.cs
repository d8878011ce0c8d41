namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Recognises numbers written with a space after every digit or in unusual groups: <c>0 7 0 1 7 4 0 6 1 2</c>, <c>0 70 174 06 12</c>.</summary>
internal static class SpreadDigits
{
    private const int MaxDigits = 12;

    internal static bool TryMatch(TextTokens tokens, DigitRun run, int from, out int next, out FindingType type)
    {
        next = from;
        type = FindingType.Phone;
        // Only from the start of such groups: an end of a long row of digits is no number, and taking it would bare another one.
        var inside = from > 0 && IsSpace(run.Groups[from].Gap) && run.Groups[from - 1].Length <= 3;
        if (run.Groups[from].Length > 2 || inside)
        {
            return false;
        }

        var (count, single, to) = (0, 0, from);
        while (to < run.Groups.Count && run.Groups[to].Length <= 3 && count + run.Groups[to].Length <= MaxDigits && (to == from || IsSpace(run.Groups[to].Gap)))
        {
            single += run.Groups[to].Length == 1 ? 1 : 0;
            count += run.Groups[to++].Length;
        }

        var digits = run.Digits(from, to);
        var spread = single >= count - 1;
        if (spread && count is 10 or 12 && PersonNumber.HasDate(digits) && (PersonNumber.HasCheckDigit(digits) || PersonNumber.IsAnnounced(tokens, run.Groups[from].Start)))
        {
            type = FindingType.Pnr;
        }
        else if (!(count == 10 && digits is ['0', '7', '0' or '2' or '3' or '6' or '9', ..]) && !(spread && count is >= 8 and <= 10 && digits[0] == '0' && PhoneNumber.HasAreaCode(digits)))
        {
            return false;
        }

        next = to;
        return true;
    }

    private static bool IsSpace(string gap) => gap is " " or "-" or " - " or "  " or "." or "_";
}
