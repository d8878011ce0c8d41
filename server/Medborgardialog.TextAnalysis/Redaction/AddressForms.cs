namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Addresses that are no street with a number: boxes, property designations, farms with a postcode, and house numbers in words.</summary>
internal static class AddressForms
{
    private static readonly WordList Boxes = new( ["box", "postbox", "pl", "postlåda", "postlådan", "lådnr", "fack", "postfack"]);

    private static readonly WordList PropertyCues = new( ["på", "bor", "bo", "fastigheten", "fastighet", "fastighetsbeteckning", "fastighetsbeteckningen", "beteckning", "gården", "torpet", "huset", "tomten", "adress", "adressen", "hem", "stugan"]);

    private static readonly WordList DwellingCues = new( ["bor", "bo", "bodde", "adress", "adressen", "hem", "hemma", "port", "huset", "lägenhet", "lägenheten", "villan"]);

    /// <summary>"Box 88, 990 10 Storvik", "poste restante, 990 10 Storvik".</summary>
    internal static bool TryBox(TextTokens tokens, int index)
    {
        var word = tokens.Lower(index);
        if (word == "poste" && tokens.Lower(index + 1) == "restante" && AddressTail.HasPostcode(tokens, index + 2))
        {
            return tokens.TryTake(FindingType.Address, tokens.Tokens[index].Start, AddressTail.TownAfter(tokens, index + 1));
        }

        return Boxes.Contains(word) && tokens.IsFreeToken(index + 1) && tokens.Tokens[index + 1].Kind == TokenKind.Number && AddressTail.HasPostcode(tokens, index + 2)
            && tokens.TryTake(FindingType.Address, tokens.Tokens[index].Start, AddressTail.End(tokens, index + 1));
    }

    /// <summary>"Rosenlund 3:14", a property by its name in the land register, after a word for a dwelling; <paramref name="colon"/> is the sign's token.</summary>
    internal static bool TryProperty(TextTokens tokens, int colon)
    {
        var (name, first, second) = (colon - 2, colon - 1, colon + 1);
        if (!IsShortNumber(tokens, first) || !IsShortNumber(tokens, second) || tokens.Tokens[colon].SpaceBefore || tokens.Tokens[second].SpaceBefore || !IsCapital(tokens, name) || tokens.Tokens[name].Length < 3
            || AddressTail.IsClock(tokens, first) && tokens.Lower(name - 1) is not ("fastigheten" or "fastighet" or "fastighetsbeteckning" or "beteckning" or "torpet"))
        {
            return false;
        }

        var start = IsCapital(tokens, name - 1) && !PropertyCues.Contains(tokens.Lower(name - 1)) ? name - 1 : name;
        return PropertyCues.Contains(tokens.Lower(start - 1)) && !AddressScanner.IsNoPlace(tokens.Lower(name)) && !NameCues.NotSurnames.Contains(tokens.Lower(name))
            && tokens.TryTake(FindingType.Address, tokens.Tokens[start].Start, AddressTail.TownAfter(tokens, second));
    }

    /// <summary>"Norra Torp, 990 31 Björkånger": capitals, a comma, a postcode and a town; <paramref name="comma"/> is the comma's token.</summary>
    internal static bool TryFarm(TextTokens tokens, int comma)
    {
        var start = comma - 1;
        if (!IsCapital(tokens, start) || tokens.Tokens[start].Length < 3 || !AddressTail.HasPostcode(tokens, comma) || NameLexicon.IsAnyGiven(tokens.Lower(start)))
        {
            return false;
        }

        var end = AddressTail.TownAfter(tokens, comma - 1);
        if (!char.IsLetter(tokens.Text[end - 1]))
        {
            return false;
        }

        while (start > 0 && IsCapital(tokens, start - 1) && !tokens.Tokens[start].LineBefore && comma - start < 3 && !NameLexicon.IsGiven(tokens.Lower(start - 1)) && !NameCues.NeverNames.Contains(tokens.Lower(start - 1)))
        {
            start--;
        }

        return tokens.TryTake(FindingType.Address, tokens.Tokens[start].Start, end);
    }

    /// <summary>"bor på Torggatan tre": a number in words, where the phrase ends after it; <paramref name="street"/> is the street's token.</summary>
    internal static bool TryNumberInWords(TextTokens tokens, int street)
    {
        var number = street + 1;
        if (!tokens.IsWord(number) || tokens.Tokens[number].LineBefore || !tokens.IsFreeToken(number) || !AddressScanner.IsSureStreet(tokens, street))
        {
            return false;
        }

        var value = NumberWords.Digits(tokens.Lower(number));
        var dwelling = DwellingCues.Contains(tokens.Lower(street - 1)) || (tokens.Lower(street - 1) is "på" or ":" or "är" && DwellingCues.Contains(tokens.Lower(street - 2)));
        var next = number + 1;
        var ends = next >= tokens.Tokens.Count || tokens.Tokens[next].Kind == TokenKind.Symbol || tokens.Tokens[next].LineBefore || (dwelling && tokens.Lower(next) is "och" or "å" or "i" or "sedan" or "sen" or "med" or "där");
        return value is { Length: > 0 and < 4 } && value[0] != '0' && dwelling && ends && tokens.TryTake(FindingType.Address, tokens.Tokens[street].Start, tokens.Tokens[number].End);
    }

    private static bool IsCapital(TextTokens tokens, int index) => tokens.IsWord(index) && tokens.IsFreeToken(index) && char.IsUpper(tokens.Text[tokens.Tokens[index].Start]);

    private static bool IsShortNumber(TextTokens tokens, int index) =>
        tokens.IsFreeToken(index) && tokens.Tokens[index] is { Kind: TokenKind.Number, Length: <= 4 } && tokens.Text[tokens.Tokens[index].Start] != '0';
}
