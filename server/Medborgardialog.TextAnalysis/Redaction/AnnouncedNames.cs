namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Names that the words before them announce: "heter", a title or relation, a closing of a letter, "kallas".</summary>
internal static class AnnouncedNames
{
    internal static bool IsAnnounced(NameText answer, int index, string lower, bool capital)
    {
        var before = answer.Lower(index - 1);
        if (before is "heter" or "hette" or "heta" or "named" or "called")
        {
            return (NameLexicon.IsAny(lower) || (capital && !NameText.LooksLikePlace(lower))) && IsPersonSubject(answer, index - 2);
        }

        if (before is "namn" && answer.Lower(index - 2) is "vid" or "i" && (capital || NameLexicon.IsAny(lower)))
        {
            return true;
        }

        if (before is "är" or ":" && answer.Lower(index - 2) is "namn" or "namnet" or "name" && (NameLexicon.IsAny(lower) || (capital && before == "är")))
        {
            return true;
        }

        if (IsNicknamed(answer, index, capital) && !NameText.LooksLikePlace(lower))
        {
            return true;
        }

        if ((before is "kallas" || (before is "honom" or "henne" or "sig" or "mig" && answer.Lower(index - 2) is "kallar" or "kallade" or "kalla") || (before is "kallar" or "kallade")) && capital && !NameText.LooksLikePlace(lower))
        {
            return NameLexicon.IsAny(lower) || before is "honom" or "henne" or "mig";
        }

        if (before is "o" && answer.IsSymbol(index - 2, '/') && answer.Lower(index - 3) == "c")
        {
            return capital || NameLexicon.IsAny(lower);
        }

        if (capital && before is "," && answer.IsSymbol(index + 1, ',') && IsUnknownAfterRelation(answer, index, lower, answer.Lower(index - 2)) && !NameCues.NoPersons.Contains(lower))
        {
            // "mormor, Gulli, blev omkull".
            return true;
        }

        if (NameCues.Titles.Contains(before) || (before is "." && answer.Lower(index - 2) is "dr" or "hr" or "fr"))
        {
            var strong = before == "." || NameCues.StrongTitles.Contains(before) || (capital && IsUnknownAfterRelation(answer, index, lower, before));
            strong &= !NameCues.NoPersons.Contains(lower);
            return capital ? (NameLexicon.IsAny(lower) && !NameText.LooksLikePlace(lower) && !NameLexicon.IsTown(lower)) || (strong && answer.LetterCase == TextCase.Mixed) : NameLexicon.IsGiven(lower) && lower.Length > 3 && !lower.EndsWith('s') || NameLexicon.IsPatronymic(lower);
        }

        var joined = before is "och" or "&" && capital && answer.EndsWithName(index - 2) && answer.LetterCase == TextCase.Mixed && !NameText.LooksLikePlace(lower) && !NameLexicon.IsTown(lower);
        return joined || IsSigned(answer, index, lower, capital) || (before is "och" or "&" or "å" or "samt" && answer.EndsWithName(index - 2) && (NameLexicon.IsGiven(lower) || (capital && NameLexicon.IsAny(lower))));
    }

    // "/Rosa & Stig", "mvh anna", "Hälsningar, Berit" and "- Sture" on the last line.
    private static bool IsSigned(NameText answer, int index, string lower, bool capital)
    {
        var left = answer.Tokens.Count - index;
        var before = index - 1;
        if (answer.IsSymbol(before, ',') || answer.IsSymbol(before, '/') || answer.IsSymbol(before, ':') || answer.IsSymbol(before, '-') || answer.IsSymbol(before, '!') || answer.IsSymbol(before, '.'))
        {
            if (answer.IsSymbol(before, '/') && (before == 0 || answer.Tokens[before].SpaceBefore || answer.Tokens[before - 1].Kind == TokenKind.Symbol) && (left <= 6 && NameLexicon.IsAny(lower) || (left == 1 && capital && answer.LetterCase == TextCase.Mixed && lower.Length > 2 && !NameCues.Signatures.Contains(lower) && !answer.IsInCapitals(index) && IsOpening(answer, before))))
            {
                return true;
            }

            if (answer.IsSymbol(before, '-') && answer.Tokens[before].SpaceBefore && left <= 2 && NameLexicon.IsAny(lower) && capital)
            {
                return true;
            }

            before--;
        }

        return NameCues.Closings.Contains(answer.Lower(before)) && left <= 6 && (NameLexicon.IsAny(lower) || (capital && left <= 3));
    }

    // "killen som kallar sig Zlatte", "grannen kallas Lillen", "går under namnet Räven": said of one person, not of a place or a gang.
    private static bool IsNicknamed(NameText answer, int index, bool capital)
    {
        var (before, second) = (answer.Lower(index - 1), answer.Lower(index - 2));
        if (!capital || answer.LetterCase == TextCase.Capitals)
        {
            return false;
        }

        if ((before is "kallad" && second != "så") || before is "smeknamn" or "smeknamnet" or "öknamn" or "öknamnet" or "alias")
        {
            return true;
        }

        var said = before == "kallas" || (before == "sig" && second is "kallar" or "kallade" or "kalla") || (before == "namnet" && second == "under");
        for (var i = index - 2; said && i >= 0 && i > index - 8 && !answer.IsSymbol(i, '.'); i--)
        {
            var word = answer.Lower(i);
            if (word is "han" or "hon" or "hen" or "jag" or "som" && NameCues.OnePerson.Contains(answer.Lower(i - 1)) || NameCues.OnePerson.Contains(word) || answer.EndsWithName(i))
            {
                return true;
            }
        }

        return false;
    }

    // "sköterskan Biljana": after a word for a single person a capital that is no town and no brand is a name that the lists lack.
    private static bool IsUnknownAfterRelation(NameText answer, int index, string lower, string before) =>
        answer.LetterCase == TextCase.Mixed && NameCues.OnePerson.Contains(before) && lower.Length > 2 && !answer.Tokens[index].LineBefore && !NameLexicon.IsTown(lower) && !NameText.LooksLikePlace(lower)
        && !answer.IsInCapitals(index) && !NameCues.OfficeEndings.End(lower) && !NameCues.NotPersonBefore.Contains(lower);

    private static bool IsPersonSubject(NameText answer, int index)
    {
        for (var i = index; i > index - 4 && i >= 0; i--)
        {
            if (NameCues.PersonSubjects.Contains(answer.Lower(i)) || answer.Tokens[i].Kind == TokenKind.Placeholder || NameCues.Titles.Contains(answer.Lower(i)))
            {
                return true;
            }

            if (answer.Tokens[i].Kind == TokenKind.Symbol)
            {
                return false;
            }
        }

        return index < 0;
    }

    // The stroke that signs a letter stands alone; the one of "kvällar/Natt" is inside a phrase.
    private static bool IsOpening(NameText answer, int stroke) => stroke == 0 || answer.Tokens[stroke].LineBefore || answer.Tokens[stroke - 1].Kind == TokenKind.Symbol;
}
