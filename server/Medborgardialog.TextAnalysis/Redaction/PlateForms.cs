namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Plates in rarer forms: spelled out with spaces, in small letters, with a colon inside, and foreign ones.</summary>
internal static class PlateForms
{
    private const int Spelled = 6;

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouyåäöAEIOUYÅÄÖ");

    /// <summary>"P L K 3 3 8": the last of six tokens of one character each that make a plate, or -1.</summary>
    internal static int SpelledEnd(TextTokens tokens, int index)
    {
        var (taken, at) = (0, index);
        while (taken < Spelled && at < tokens.Tokens.Count)
        {
            if (taken > 0 && tokens.IsSymbol(at, '-'))
            {
                at++;
                continue;
            }

            var c = tokens.Text[tokens.Tokens[at].Start];
            var fits = taken < 3 ? char.IsAsciiLetterUpper(c) : char.IsAsciiDigit(c) || (taken == 5 && char.IsAsciiLetterUpper(c));
            if (tokens.Tokens[at].Length != 1 || !fits || !tokens.IsFreeToken(at))
            {
                return -1;
            }

            taken++;
            at++;
        }

        return taken == Spelled ? at - 1 : -1;
    }

    /// <summary>Whether small letters are no word, so that "dfr 408" is nothing else.</summary>
    internal static bool IsUnpronounceable(ReadOnlySpan<char> letters) => !letters.ContainsAny(Vowels);

    /// <summary>"EV 48213" as Norway and Denmark write them, "WA 48213" as Poland does: two or three capitals and five digits. The last token, or -1.</summary>
    internal static int ForeignEnd(TextTokens tokens, int index)
    {
        var digits = index + 1;
        if (tokens.IsSymbol(digits, '-'))
        {
            digits++;
        }

        foreach (var c in tokens.Span(index))
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return -1;
            }
        }

        if (!IsNumber(tokens, digits) || tokens.Tokens[digits].Start - tokens.Tokens[index].End > 1 || (tokens.IsSymbol(digits + 1, '-') && !tokens.Tokens[digits + 1].SpaceBefore))
        {
            return -1;
        }

        return tokens.Tokens[digits].Length == 5 ? digits
            : tokens.Tokens[digits].Length == 2 && IsNumber(tokens, digits + 1) && tokens.Tokens[digits + 1].Length == 3 ? digits + 1 : -1;
    }

    private static bool IsNumber(TextTokens tokens, int index) =>
        tokens.IsFreeToken(index) && tokens.Tokens[index] is { Kind: TokenKind.Number, LineBefore: false };
}
