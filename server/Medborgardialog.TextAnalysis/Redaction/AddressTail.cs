namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>What follows the house number of an address: a letter, stairs, flat, entrance, postcode and town.</summary>
internal static class AddressTail
{
    private static readonly WordList BeforeNumber = new( ["lgh", "lägenhet", "lgh.", "uppg", "uppgång", "plan", "vån", "våning", "port", "ing", "ingång", "trappa", "dörr", "hus", "lght"]);

    private static readonly WordList AfterNumber = new( ["tr", "trappor", "trappa", "trp", "vån"]);

    internal static bool IsClock(TextTokens tokens, int number) =>
        (IsParted(tokens, number) || IsParted(tokens, number, '.')) && tokens.Tokens[number + 2].Length == 2 && tokens.Text[tokens.Tokens[number + 2].Start] < '6' && tokens.Tokens[number].Length == 2;

    /// <summary>"16:2": a number, a colon and a number.</summary>
    private static bool IsParted(TextTokens tokens, int number, char sign = ':') =>
        tokens.IsSymbol(number + 1, sign) && !tokens.Tokens[number + 1].SpaceBefore && number + 2 < tokens.Tokens.Count && tokens.Tokens[number + 2].Kind == TokenKind.Number && !tokens.Tokens[number + 2].SpaceBefore;

    /// <summary>The offset after the postcode and town that follow the token <paramref name="last"/>, or after that token where none follow.</summary>
    internal static int TownAfter(TextTokens tokens, int last) => tokens.Tokens[Town(tokens, last)].End;

    /// <summary>The offset after the address whose house number is the token <paramref name="number"/>.</summary>
    internal static int End(TextTokens tokens, int number)
    {
        var last = number;
        if (tokens.Tokens[number].Kind == TokenKind.Number)
        {
            last = Letter(tokens, number);
        }

        if (IsParted(tokens, last))
        {
            last += 2;
        }

        // "12-14" and "12/14".
        if ((tokens.IsSymbol(last + 1, '-') || tokens.IsSymbol(last + 1, '/')) && Is(tokens, last + 2, TokenKind.Number) && !tokens.Tokens[last + 2].SpaceBefore && tokens.Tokens[last + 2].Length <= 3)
        {
            last += 2;
        }

        for (var step = 0; step < 4; step++)
        {
            var next = tokens.IsSymbol(last + 1, ',') || tokens.IsSymbol(last + 1, '(') ? last + 2 : last + 1;
            var end = Detail(tokens, next);
            if (end < 0)
            {
                break;
            }

            last = end;
        }

        return tokens.Tokens[Town(tokens, last)].End;
    }

    internal static bool HasPostcode(TextTokens tokens, int index)
    {
        var at = tokens.IsSymbol(index, ',') ? index + 1 : index;
        return PostcodeEnd(tokens, at) >= 0;
    }

    private static int Letter(TextTokens tokens, int number)
    {
        var next = number + 1;
        if (!Is(tokens, next, TokenKind.Word) || tokens.Tokens[next].Length != 1 || tokens.Tokens[next].LineBefore)
        {
            return number;
        }

        var letter = tokens.Span(next)[0];
        var small = char.IsLower(letter);

        // "7 i veckan" and "7 å 9" are words; a small letter counts where the phrase ends after it.
        var isLetter = char.IsAsciiLetter(letter) && (!small || (letter is not ('i' or 'o' or 'e') && (next + 1 >= tokens.Tokens.Count || tokens.Tokens[next + 1].Kind == TokenKind.Symbol || letter is 'a' or 'b' or 'c' or 'd')));
        return isLetter ? next : number;
    }

    private static int Detail(TextTokens tokens, int index)
    {
        if (index >= tokens.Tokens.Count || !tokens.IsFreeToken(index) || tokens.Tokens[index].LineBefore)
        {
            return -1;
        }

        var word = tokens.Lower(index);
        if (BeforeNumber.Contains(word))
        {
            var value = tokens.IsSymbol(index + 1, '.') ? index + 2 : index + 1;
            var isValue = Is(tokens, value, TokenKind.Number) || Is(tokens, value, TokenKind.Mixed) || (Is(tokens, value, TokenKind.Word) && tokens.Tokens[value].Length == 1);
            return isValue && tokens.IsFreeToken(value) ? value : -1;
        }

        // "2 tr", "3 tr ö g", "1½ tr", "2tr", "nb", "bv", "ög".
        if (Is(tokens, index, TokenKind.Number) && AfterNumber.Contains(tokens.Lower(index + 1)))
        {
            return Yard(tokens, index + 1);
        }

        if (Is(tokens, index, TokenKind.Mixed) && word.Length <= 5 && word.EndsWith("tr", StringComparison.Ordinal))
        {
            return Yard(tokens, index);
        }

        return word is "nb" or "bv" or "ög" or "öv" or "källaren" ? index : -1;
    }

    private static int Yard(TextTokens tokens, int index)
    {
        var last = index;
        if (tokens.IsSymbol(last + 1, '.') && !IsSentenceEnd(tokens, last + 1))
        {
            last++;
        }

        if (tokens.Lower(last + 1) is "upp" or "ner" or "ög" or "öv" or "th" or "tv" or "vänster" or "höger" or "till")
        {
            return tokens.Lower(last + 1) == "till" && tokens.Lower(last + 2) is "vänster" or "höger" ? last + 2 : tokens.Lower(last + 1) == "till" ? index : last + 1;
        }

        return tokens.Lower(last + 1) is "ö" or "n" or "v" && tokens.Lower(last + 2) is "g" ? last + 2 : index;
    }

    private static bool IsSentenceEnd(TextTokens tokens, int index) =>
        index + 1 >= tokens.Tokens.Count || char.IsUpper(tokens.Text[tokens.Tokens[index + 1].Start]) || tokens.Tokens[index + 1].LineBefore;

    private static int Town(TextTokens tokens, int last)
    {
        var next = tokens.IsSymbol(last + 1, ',') || tokens.IsSymbol(last + 1, '(') ? last + 2 : last + 1;
        if (next < tokens.Tokens.Count && tokens.Lower(next) is "s" or "se" && tokens.IsSymbol(next + 1, '-'))
        {
            next += 2;
        }

        var postcode = PostcodeEnd(tokens, next);
        if (postcode >= 0)
        {
            return TownEnd(tokens, postcode);
        }

        // Without a postcode a known town is part of the address: "Storgatan 5, Söderköping", "Storgatan 5 i Söderköping".
        var comma = next == last + 2;
        var town = tokens.Lower(last + 1) == "i" ? last + 2 : next;
        return (comma || town == last + 2 || town == last + 1) && town < tokens.Tokens.Count && NameLexicon.IsTown(tokens.Lower(town)) && char.IsUpper(tokens.Span(town)[0]) && tokens.IsFreeToken(town) && comma ? town : last;
    }

    private static int PostcodeEnd(TextTokens tokens, int index)
    {
        if (!Is(tokens, index, TokenKind.Number) || !tokens.IsFreeToken(index))
        {
            return -1;
        }

        if (tokens.Tokens[index].Length == 5)
        {
            return index;
        }

        return tokens.Tokens[index].Length == 3 && Is(tokens, index + 1, TokenKind.Number) && tokens.Tokens[index + 1].Length == 2 && tokens.IsFreeToken(index + 1) ? index + 1 : -1;
    }

    private static int TownEnd(TextTokens tokens, int postcode)
    {
        var last = postcode;
        var next = tokens.IsSymbol(postcode + 1, ',') ? postcode + 2 : postcode + 1;
        for (var step = 0; step < 2 && Is(tokens, next, TokenKind.Word) && tokens.IsFreeToken(next) && !tokens.Tokens[next].LineBefore; step++)
        {
            var capital = char.IsUpper(tokens.Span(next)[0]);
            if (!(capital || (step == 0 && NameLexicon.IsTown(tokens.Lower(next)))) || (step == 1 && tokens.Lower(last) is not ("västra" or "östra" or "norra" or "södra" or "sankt" or "sankta" or "gamla" or "stora" or "lilla" or "nya")))
            {
                break;
            }

            last = next++;
        }

        return last;
    }

    private static bool Is(TextTokens tokens, int index, TokenKind kind) => (uint)index < (uint)tokens.Tokens.Count && tokens.Tokens[index].Kind == kind;
}
