namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Whether a word that the lists know, or that has the form of a name, is a person's where it stands. A name that is also an ordinary word needs more evidence than one that is not.</summary>
internal static class ListedNames
{
    internal static bool IsListed(NameText answer, int index, string lower, bool capital)
    {
        // Nearly all words: in small letters, no given name and nothing like one before a surname.
        var given = NameLexicon.IsGiven(lower);
        if (!capital && !given && !IsBeforeSurname(answer, index, lower))
        {
            return false;
        }

        if (IsBrand(answer, index, lower) || NamesOfThings.IsTownHere(answer, index, lower) || (lower.Length < 4 && !IsTwoInitials(answer, index) && capital && answer.LetterCase == TextCase.Mixed && answer.IsInCapitals(index)) || NamesOfThings.IsInitials(answer, index) || (answer.IsCapital(index) && NamesOfThings.IsBrandPair(lower, answer.Lower(index + 1))))
        {
            return false;
        }

        if (capital && IsFirstNameBeforeUnknown(answer, index, lower))
        {
            return true;
        }

        if (answer.IsGerman && NameCues.GermanNouns.Contains(lower))
        {
            return false;
        }

        if (given)
        {
            return capital ? answer.LetterCase != TextCase.Capitals || IsSureInCapitals(answer, index, lower) : SmallLetterNames.IsSmallLetterName(answer, index, lower);
        }

        if (!capital || answer.LetterCase == TextCase.Capitals)
        {
            return IsBeforeSurname(answer, index, lower);
        }

        var next = answer.Lower(index + 1);
        var surnameNext = answer.IsCapital(index + 1) && !answer.Tokens[index + 1].LineBefore && NameLexicon.IsSurname(next) && !NameLexicon.IsTown(next);
        if (IsTwoInitials(answer, index) || NameExtent.HasBareInitialBefore(answer, index))
        {
            return surnameNext || NameLexicon.IsSurname(lower);
        }

        if (NameLexicon.IsAmbiguous(lower))
        {
            return surnameNext || (IsColonLabelled(answer, index) && answer.IsCapital(index + 1) && answer.IsWord(index + 1)) || (!answer.IsGerman && (!answer.IsFirst(index) ? IsPersonInside(answer, index, lower) : IsPersonFirst(answer, index, lower)));
        }

        if (HasNicknameForm(answer, index, lower) || (surnameNext && IsLabelled(answer, index)) || (!answer.IsGerman && IsBeforeName(answer, index)) || (IsAfterLabel(answer, index) && answer.IsSymbol(index - 1, ':') && answer.IsCapital(index + 1) && answer.IsWord(index + 1) && !answer.Tokens[index + 1].LineBefore && !NameText.LooksLikePlace(lower)))
        {
            return true;
        }

        if (HasRoleAfter(answer, index) || ((NameLexicon.IsSurname(lower) || NameLexicon.HasSurnameEnding(lower)) && (IsBesideFinding(answer, index) || NameExtent.HasInitialBefore(answer, index)) && !NameText.LooksLikePlace(lower)))
        {
            return true;
        }

        // "Grannen Karlsson" is the title's; an unknown first name needs a surname that is nothing else.
        return !answer.IsFirst(index) && ((NameLexicon.IsPatronymic(lower) && !lower.EndsWith("ssons", StringComparison.Ordinal)) || (surnameNext && (NameLexicon.IsPatronymic(next) || IsFamilyName(next)) && !NameCues.NotSurnames.Contains(lower) && !NameLexicon.IsTown(lower)))
            ? true
            : answer.IsFirst(index) && NameLexicon.IsPatronymic(lower) && !lower.EndsWith("ssons", StringComparison.Ordinal);
    }

    // Known by its sound and the surname: "wictoria löfgren".
    private static bool IsBeforeSurname(NameText answer, int index, string lower) =>
        lower.Length > 4 && answer.IsWord(index + 1) && answer.Lower(index + 1).Length > 5 && NameLexicon.IsSurname(answer.Lower(index + 1)) && NameLexicon.SoundsGiven(lower);

    private static bool IsFamilyName(string lower) => NameLexicon.IsSurname(lower) && lower.Length > 5 && (lower.EndsWith("qvist", StringComparison.Ordinal) || lower.EndsWith("gren", StringComparison.Ordinal) || lower.EndsWith("ström", StringComparison.Ordinal) || lower.EndsWith("man", StringComparison.Ordinal));

    // A common word with a capital inside a sentence is a name; a brand or a place with one is not.
    private static bool IsPersonInside(NameText answer, int index, string lower)
    {
        var before = answer.Lower(index - 1);
        var joined = before is "och" or "&" or "å" or "samt" && answer.EndsWithName(index - 2);
        if (joined || NameCues.Titles.Contains(before))
        {
            return true;
        }

        // "Livs", "Dags", "Stens": a genitive of a common word says nothing.
        if (lower.EndsWith('s') && !NameLexicon.IsAmbiguous(lower, false))
        {
            return false;
        }

        var noun = lower.EndsWith('s') && !NameLexicon.IsAmbiguous(lower[..^1]) ? lower : lower.TrimEnd('s');
        if (NameCues.ThingNames.Contains(lower) || NameCues.ThingNames.Contains(noun))
        {
            return answer.IsSymbol(index - 1, ',') && answer.IsSymbol(index + 1, ',');
        }

        return !answer.IsCapital(index - 1) || NameLexicon.IsAnyGiven(before) || answer.LetterCase == TextCase.Mixed && !answer.IsCapital(index + 1);
    }

    private static bool IsPersonFirst(NameText answer, int index, string lower)
    {
        if (NameCues.ThingNames.Contains(lower) || lower is "hans" or "rosa" or "glad" or "ladan" or "kille" or "sessan" or "matte" or "ville" or "lilla" or "lill" or "son" or "lejon" or "set" || lower.EndsWith('s'))
        {
            return false;
        }

        var next = answer.Lower(index + 1);
        if (next is "är" or "var" or "har" && lower is "björn" or "sten" or "stig" or "liv" or "love" or "dag")
        {
            return lower is "sten" && next != "är";
        }

        if (NameCues.PersonVerbs.Contains(next) || (next is "och" or "&" or "å" && NameLexicon.IsGiven(answer.Lower(index + 2)) && answer.IsCapital(index + 2)))
        {
            return true;
        }

        // "My på fritidsgården är ...".
        return lower is not ("stig" or "vide" or "by" or "bo") && next is "på" or "i" or "från" && answer.Lower(index + 3) is "är" or "har" or "säger" or "sa" or "var";
    }

    // "Ken Storm", "Tor Evert Lilja", "Uno Diktberg": a name that is also a word, and then a capital that nothing else explains.
    private static bool IsFirstNameBeforeUnknown(NameText answer, int index, string lower)
    {
        if (!NameLexicon.IsAmbiguous(lower) || answer.LetterCase != TextCase.Mixed || !answer.IsCapital(index + 1) || !answer.IsWord(index + 1) || !answer.IsFreeToken(index + 1) || answer.Tokens[index + 1].LineBefore || lower.EndsWith('s') && lower is not ("lars" or "hans" or "nils" or "ros" or "iris"))
        {
            return false;
        }

        var next = answer.Lower(index + 1);
        var known = NameLexicon.IsSurname(next) || NameLexicon.IsGiven(next) || NameLexicon.HasSurnameEnding(next);
        return NameCues.ThingNames.Contains(lower) ? known && !NameLexicon.IsTown(next) : !NameCues.NeverNames.Contains(next) && !NameCues.NotSurnames.Contains(next) && !NameText.LooksLikePlace(next) && (known || !answer.IsFirst(index));
    }

    // Beside an address, a number or an e-mail address a surname alone is a person.
    private static bool IsBesideFinding(NameText answer, int index)
    {
        for (var i = index + 1; i <= index + 3 && i < answer.Tokens.Count && !answer.Tokens[i].LineBefore; i++)
        {
            if (!answer.IsFreeToken(i) && answer.Findings.Exists(f => f.Start == answer.Tokens[i].Start && f.Type is FindingType.Pnr or FindingType.Phone or FindingType.Email or FindingType.Address))
            {
                return true;
            }

            if (!(answer.Tokens[i].Kind == TokenKind.Symbol || answer.Lower(i) is "på" or "i" or "tel" or "mob" or "nr" or "pnr" or "bor" or "personnummer" or "mobil"))
            {
                return false;
            }
        }

        return false;
    }

    // "Ibbe (vaktisen)".
    private static bool HasRoleAfter(NameText answer, int index) =>
        answer.IsSymbol(index + 1, '(') && answer.IsSymbol(index + 3, ')') && (NameCues.Titles.Contains(answer.Lower(index + 2)) || NameCues.RoleEndings.End(answer.Lower(index + 2)));

    // "till Tintin och Nelly": a capital inside a sentence that a listed name is joined to.
    private static bool IsBeforeName(NameText answer, int index) =>
        !answer.IsFirst(index) && answer.Lower(index + 1) is "och" or "&" or "å" && answer.IsCapital(index + 2) && NameLexicon.IsGiven(answer.Lower(index + 2)) && !NameLexicon.IsTown(answer.Lower(index + 2))
        && !NameLexicon.IsTown(answer.Lower(index)) && !NameText.LooksLikePlace(answer.Lower(index)) && !answer.IsInCapitals(index) && !NameCues.PlaceAfter.Contains(answer.Lower(index + 3)) && !NameCues.OfficeEndings.End(answer.Lower(index));

    // "Ludde", "Robban", "Jossan": short, a doubled consonant and a pet ending, in the middle of a sentence and not after a word for a place.
    private static bool HasNicknameForm(NameText answer, int index, string lower)
    {
        if (lower.Length is < 4 or > 6 || answer.IsGerman || answer.IsFirst(index) || answer.IsCapital(index - 1) || answer.Lower(index - 1) is "i" or "på" or "vid" or "till" or "från" or "genom" or "mot" or "förbi" or "utanför" or "bakom" or "hos" or "av" or "the")
        {
            return false;
        }

        var stem = lower.EndsWith('e') ? lower[..^1] : lower.EndsWith("an", StringComparison.Ordinal) && lower[0] is not 'b' ? lower[..^2] : "";
        return stem.Length is > 2 and < 6 && stem[^1] == stem[^2] && stem[^1] is 'b' or 'd' or 'f' or 'g' or 'n' or 's' or 't' or 'k' && !NameCues.ThingNames.Contains(lower) && !NameCues.NeverNames.Contains(lower)
            && !NameLexicon.IsTown(lower) && !NameLexicon.IsAmbiguous(lower) && !NameCues.NotSurnames.Contains(lower) && !answer.IsInCapitals(index);
    }

    private static bool IsSureInCapitals(NameText answer, int index, string lower) =>
        lower.Length > 3 && (SmallLetterNames.IsFrequent(lower) || NameLexicon.IsSurname(answer.Lower(index + 1)));

    // "fb: Ammi Roslund", "kontakt: ...".
    private static bool IsLabelled(NameText answer, int index) => IsAfterLabel(answer, index) || IsBeforeName(answer, index);

    private static bool IsAfterLabel(NameText answer, int index) =>
        (answer.IsSymbol(index - 1, ':') && NameCues.Labels.Contains(answer.Lower(index - 2))) || NameCues.Labels.Contains(answer.Lower(index - 1));

    // A brand's name is a person's only before a surname: "Max Forslund".
    private static bool IsBrand(NameText answer, int index, string lower) =>
        NameCues.NotSurnames.Contains(lower) && !(NameLexicon.IsAmbiguous(lower) && answer.IsCapital(index) && answer.IsCapital(index + 1) && !answer.Tokens[index + 1].LineBefore && NameLexicon.IsSurname(answer.Lower(index + 1)));

    // "Vittne: Björn Aspelin".
    private static bool IsColonLabelled(NameText answer, int index) => answer.IsSymbol(index - 1, ':') && NameCues.Labels.Contains(answer.Lower(index - 2));

    // "P-O Granlund".
    private static bool IsTwoInitials(NameText answer, int index) =>
        answer.Span(index) is [var first, '-', var second] && char.IsUpper(first) && char.IsUpper(second);
}
