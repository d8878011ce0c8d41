using System.Collections.Frozen;

namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Finds e-mail addresses, also those written to fool robots: <c>anna (a) mail.se</c>, <c>anna snabel-a mail punkt se</c>.</summary>
internal static class EmailScanner
{
    private const int MaxPart = 64;

    private static readonly FrozenSet<string> Providers = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
    [
        "gmail", "hotmail", "outlook", "live", "yahoo", "icloud", "telia", "bredband", "bredband2", "comhem", "spray", "tele2", "passagen", "home", "protonmail", "proton", "msn", "me", "swipnet", "bahnhof",
    ]);

    private static readonly FrozenSet<string> Endings = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
    [
        "se", "com", "nu", "org", "net", "example", "test", "invalid", "eu", "fi", "no", "dk", "de", "info", "me", "io", "uk", "us", "biz", "name", "edu", "gov", "ax", "app", "dev", "co", "so", "pl", "ru", "ua", "fr", "es", "it", "nl", "online", "email", "mail",
    ]);

    internal static void Scan(TextTokens tokens)
    {
        var text = tokens.Text;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not ('@' or '(' or '[' or '{' or '<' or ' '))
            {
                continue;
            }

            var sign = EmailSigns.AtLength(text, i, out var doubtful);
            if (sign > 0 && TryAt(tokens, i, sign, doubtful, out var end))
            {
                i = end - 1;
            }
        }
    }

    private static bool TryAt(TextTokens tokens, int at, int length, bool doubtful, out int end)
    {
        var text = tokens.Text;
        end = at;
        var localEnd = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        var domainStart = at + length;
        if (domainStart < text.Length && text[domainStart] == ' ')
        {
            domainStart++;
        }

        var spaced = localEnd < at || domainStart > at + length || text[at] == ' ';
        var start = LocalStart(text, localEnd);
        if (start == localEnd || !TryDomain(text, domainStart, spaced, doubtful, out end))
        {
            return false;
        }

        return tokens.TryTake(FindingType.Email, start, end);
    }

    private static int LocalStart(string text, int end)
    {
        var start = end;
        var limit = Math.Max(0, end - MaxPart);
        while (start > limit && (IsWordy(text[start - 1]) || text[start - 1] is '.' or '+' or '%' or '\'' || IsCommaInside(text, start - 1)))
        {
            start--;
        }

        // "nils punkt berg at ...": each spelled dot joins one more word.
        while (start > 8 && string.Compare(text, start - 7, " punkt ", 0, 7, StringComparison.OrdinalIgnoreCase) == 0)
        {
            var word = start - 7;
            while (word > limit && IsWordy(text[word - 1]))
            {
                word--;
            }

            if (word == start - 7)
            {
                break;
            }

            start = word;
        }

        while (start < end && text[start] is '.' or '\'' or '-' or '+')
        {
            start++;
        }

        return start;
    }

    private static bool TryDomain(string text, int start, bool spaced, bool doubtful, out int end)
    {
        end = start;
        var i = start;
        var labels = 0;
        var lastStart = start;
        while (i < text.Length && i - start < 4 * MaxPart)
        {
            var labelEnd = i;
            while (labelEnd < text.Length && labelEnd - i < MaxPart && (IsWordy(text[labelEnd]) && text[labelEnd] != '_'))
            {
                labelEnd++;
            }

            if (labelEnd == i)
            {
                break;
            }

            labels++;
            lastStart = i;
            end = labelEnd;
            i = labelEnd + SeparatorLength(text, labelEnd, labels > 1 && Endings.Contains(text[lastStart..labelEnd]));
            if (i == labelEnd)
            {
                break;
            }
        }

        while (end > start && text[end - 1] == '-')
        {
            end--;
        }

        if (labels == 0 || end <= lastStart)
        {
            return false;
        }

        var last = text[lastStart..end];
        if (labels == 1)
        {
            // "anna at gmail com".
            var next = Ending(text, end + 1);
            if (Providers.Contains(last) && end < text.Length && text[end] == ' ' && Endings.Contains(next))
            {
                end += 1 + next.Length;
                return true;
            }

            return Providers.Contains(last) && !doubtful;
        }

        // "@torget.Sedan" is no domain: where spaces or words stand for signs the ending must be a known one.
        return last.Length >= 2 && !last.Any(char.IsDigit) && (Endings.Contains(last) || (!spaced && last.Length <= 12 && char.IsLower(last[0])));
    }

    private static int SeparatorLength(string text, int index, bool ended)
    {
        if (index + 1 >= text.Length)
        {
            return 0;
        }

        if (text[index] == '.' && IsWordy(text[index + 1]))
        {
            return 1;
        }

        // A comma for a dot is a slip only before a known ending.
        if (text[index] == ',' && IsWordy(text[index + 1]))
        {
            return Endings.Contains(Ending(text, index + 1)) ? 1 : 0;
        }

        var length = EmailSigns.DotLength(text, index);
        var isDot = length > 0 && text.AsSpan(index, length).Trim(' ').SequenceEqual(".");

        // "gmail .com": a dot beside a space ends a sentence unless a known ending follows in small letters.
        return isDot && !(!ended && Endings.Contains(Ending(text, index + length)) && char.IsLower(text[index + length])) ? 0 : length;
    }

    private static string Ending(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 9 && char.IsLetter(text[end]))
        {
            end++;
        }

        return start < end ? text[start..end] : "";
    }

    // "sven,ek@example.com": a comma with a letter on both sides is a slip for a dot.
    private static bool IsCommaInside(string text, int index) => text[index] == ',' && index > 0 && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);

    private static bool IsWordy(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';
}
