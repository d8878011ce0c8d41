namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Finds telephone numbers and personnummer of which some digits are written as words: <c>noll sju noll 174 06 12</c>.</summary>
internal static class SpokenNumber
{
    private const int MaxDigits = 13;

    internal static void Scan(TextTokens tokens)
    {
        // Each token is read once: a row of number words is tried from every word of it.
        var values = new string?[tokens.Tokens.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value(tokens, i);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { Length: > 0 } && tokens.IsFreeToken(i) && Try(tokens, values, i, out var last))
            {
                i = last;
            }
        }
    }

    private static bool Try(TextTokens tokens, string?[] values, int first, out int last)
    {
        var (digits, words) = ("", 0);
        last = first;
        var (end, type) = (-1, FindingType.Phone);
        for (var i = first; i < tokens.Tokens.Count && digits.Length < MaxDigits; i++)
        {
            if (i > first && (tokens.IsSymbol(i, '-') || tokens.IsSymbol(i, ',') || tokens.Lower(i) is "streck" or "bindestreck"))
            {
                continue;
            }

            var value = values[i];
            if (value is null || !tokens.IsFreeToken(i))
            {
                break;
            }

            words += tokens.Tokens[i].Kind == TokenKind.Number ? 0 : 1;
            digits += value;
            if (words > 2 && IsPersonNumber(tokens, first, digits))
            {
                (end, type) = (i, FindingType.Pnr);
            }
            else if (words > 0 && IsPhone(tokens, first, digits))
            {
                (end, type) = (i, FindingType.Phone);
            }
        }

        last = end;
        return end >= 0 && tokens.TryTake(type, tokens.Tokens[first].Start, tokens.Tokens[end].End);
    }

    private static bool IsPhone(TextTokens tokens, int first, string digits) =>
        (digits.Length is >= 8 and <= 11 && digits[0] == '0' && digits[1] != '0')
        || (digits.Length is 10 or 11 && digits.StartsWith("46", StringComparison.Ordinal) && (tokens.Lower(first - 1) == "plus" || tokens.IsSymbol(first - 1, '+')));

    // A word that announces it, or the check digit together with the date: numbers in words seldom make both by chance.
    private static bool IsPersonNumber(TextTokens tokens, int first, string digits) =>
        digits.Length is 10 or 12 && PersonNumber.HasDate(digits) && (PersonNumber.IsAnnounced(tokens, tokens.Tokens[first].Start) || (PersonNumber.HasCheckDigit(digits) && digits[0] != '0'));

    private static string? Value(TextTokens tokens, int index)
    {
        var token = tokens.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Number => token.Length < 8 ? tokens.Lower(index) : null,
            TokenKind.Word or TokenKind.Mixed => NumberWords.Digits(tokens.Lower(index)),
            _ => null,
        };
    }
}
