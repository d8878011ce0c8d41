namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Finds telephone numbers of which some digits are written as words: <c>noll sju noll 174 06 12</c>.</summary>
internal static class SpokenNumber
{
    private static readonly string[] Small = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"];

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["en"] = "1", ["nolla"] = "0", ["tio"] = "10", ["elva"] = "11", ["tolv"] = "12", ["tretton"] = "13", ["fjorton"] = "14", ["femton"] = "15", ["sexton"] = "16", ["sjutton"] = "17", ["arton"] = "18", ["nitton"] = "19",
    };

    private static readonly string[] Tens = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

    internal static void Scan(TextTokens tokens)
    {
        for (var i = 0; i < tokens.Tokens.Count; i++)
        {
            if (tokens.IsFreeToken(i) && (tokens.Lower(i).StartsWith("noll", StringComparison.Ordinal) || tokens.Lower(i) is "0" or "07" or "08" or "070" or "073" or "076"))
            {
                Try(tokens, i);
            }
        }
    }

    private static void Try(TextTokens tokens, int first)
    {
        var (digits, words, last) = ("", 0, first);
        for (var i = first; i < tokens.Tokens.Count && digits.Length < 11; i++)
        {
            if (i > first && (tokens.IsSymbol(i, '-') || (tokens.IsSymbol(i, ',') && digits.Length < 10)))
            {
                continue;
            }

            var token = tokens.Tokens[i];
            var value = token.Kind == TokenKind.Number && token.Length < 8 ? tokens.Lower(i) : token.Kind == TokenKind.Word ? Value(tokens.Lower(i)) : null;
            if (value is null || !tokens.IsFreeToken(i))
            {
                break;
            }

            words += token.Kind == TokenKind.Word ? 1 : 0;
            digits += value;
            last = i;
        }

        if (words > 0 && digits.Length is >= 8 and <= 11 && digits[0] == '0' && digits[1] != '0')
        {
            tokens.TryTake(FindingType.Phone, tokens.Tokens[first].Start, tokens.Tokens[last].End);
        }
    }

    private static string? Value(string word)
    {
        if (word.Length > 4 && word.StartsWith("noll", StringComparison.Ordinal) && word != "nolla")
        {
            return Value(word[4..]) is { } rest ? "0" + rest : null;
        }

        var small = Array.IndexOf(Small, word);
        if (small >= 0)
        {
            return small.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (Others.TryGetValue(word, out var other))
        {
            return other;
        }

        for (var ten = 0; ten < Tens.Length; ten++)
        {
            if (word.StartsWith(Tens[ten], StringComparison.Ordinal))
            {
                var unit = word.Length == Tens[ten].Length ? 0 : word[Tens[ten].Length..] == "en" ? 1 : Array.IndexOf(Small, word[Tens[ten].Length..]);
                return unit < 0 ? null : (((ten + 2) * 10) + unit).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
