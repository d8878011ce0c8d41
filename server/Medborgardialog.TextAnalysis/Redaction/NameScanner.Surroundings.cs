namespace Medborgardialog.TextAnalysis.Redaction;

/// <content>What stands around a word that may be a name.</content>
internal sealed partial class NameScanner
{
    // "Ken Storm", "Tor Evert Lilja", "Uno Diktberg": a name that is also a word, and then a capital that nothing else explains.
    private bool IsFirstNameBeforeUnknown(int index, string lower)
    {
        if (!NameLexicon.IsAmbiguous(lower) || _tokens.LetterCase != TextCase.Mixed || !IsCapital(index + 1) || !_tokens.IsWord(index + 1) || !_tokens.IsFreeToken(index + 1) || _tokens.Tokens[index + 1].LineBefore || lower.EndsWith('s') && lower is not ("lars" or "hans" or "nils" or "ros" or "iris"))
        {
            return false;
        }

        var next = _tokens.Lower(index + 1);
        var known = NameLexicon.IsSurname(next) || NameLexicon.IsGiven(next) || NameLexicon.HasSurnameEnding(next);
        return NameCues.ThingNames.Contains(lower) ? known && !NameLexicon.IsTown(next) : !NameCues.NeverNames.Contains(next) && !NameCues.NotSurnames.Contains(next) && !LooksLikePlace(next) && (known || !IsFirst(index));
    }

    // Beside an address, a number or an e-mail address a surname alone is a person.
    private bool IsBesideFinding(int index)
    {
        for (var i = index + 1; i <= index + 3 && i < _tokens.Tokens.Count && !_tokens.Tokens[i].LineBefore; i++)
        {
            if (!_tokens.IsFreeToken(i) && _tokens.Findings.Exists(f => f.Start == _tokens.Tokens[i].Start && f.Type is FindingType.Pnr or FindingType.Phone or FindingType.Email or FindingType.Address))
            {
                return true;
            }

            if (!(_tokens.Tokens[i].Kind == TokenKind.Symbol || _tokens.Lower(i) is "på" or "i" or "tel" or "mob" or "nr" or "pnr" or "bor" or "personnummer" or "mobil"))
            {
                return false;
            }
        }

        return false;
    }

    // "Ibbe (vaktisen)".
    private bool HasRoleAfter(int index) =>
        _tokens.IsSymbol(index + 1, '(') && _tokens.IsSymbol(index + 3, ')') && (NameCues.Titles.Contains(_tokens.Lower(index + 2)) || NameCues.RoleEndings.Any(e => _tokens.Lower(index + 2).EndsWith(e, StringComparison.Ordinal)));

    // "B. Mallgren".
    private bool HasInitialBefore(int index) =>
        _tokens.IsSymbol(index - 1, '.') && index > 1 && _tokens.Tokens[index - 2].Length == 1 && _tokens.IsWord(index - 2) && IsCapital(index - 2) && _tokens.IsFreeToken(index - 2);

    // "/Rosa & Stig", "mvh anna", "Hälsningar, Berit" and "- Sture" on the last line.
    private bool IsSigned(int index, bool name, bool capital)
    {
        var left = _tokens.Tokens.Count - index;
        var before = index - 1;
        if (_tokens.IsSymbol(before, ',') || _tokens.IsSymbol(before, '/') || _tokens.IsSymbol(before, ':') || _tokens.IsSymbol(before, '-') || _tokens.IsSymbol(before, '!') || _tokens.IsSymbol(before, '.'))
        {
            if (_tokens.IsSymbol(before, '/') && (before == 0 || _tokens.Tokens[before].SpaceBefore || _tokens.Tokens[before - 1].Kind == TokenKind.Symbol) && left <= 6 && name)
            {
                return true;
            }

            if (_tokens.IsSymbol(before, '-') && _tokens.Tokens[before].SpaceBefore && left <= 2 && name && capital)
            {
                return true;
            }

            before--;
        }

        return NameCues.Closings.Contains(_tokens.Lower(before)) && left <= 6 && (name || (capital && left <= 3));
    }

    // "killen som kallar sig Zlatte", "grannen kallas Lillen", "går under namnet Räven": said of one person, not of a place or a gang.
    private bool IsNicknamed(int index, bool capital)
    {
        var (before, second) = (_tokens.Lower(index - 1), _tokens.Lower(index - 2));
        if (!capital || _tokens.LetterCase == TextCase.Capitals)
        {
            return false;
        }

        if ((before is "kallad" && second != "så") || before is "smeknamn" or "smeknamnet" or "öknamn" or "öknamnet" or "alias")
        {
            return true;
        }

        var said = before == "kallas" || (before == "sig" && second is "kallar" or "kallade" or "kalla") || (before == "namnet" && second == "under");
        for (var i = index - 2; said && i >= 0 && i > index - 8 && !_tokens.IsSymbol(i, '.'); i--)
        {
            var word = _tokens.Lower(i);
            if (word is "han" or "hon" or "hen" or "jag" or "som" && NameCues.OnePerson.Contains(_tokens.Lower(i - 1)) || NameCues.OnePerson.Contains(word) || EndsWithName(i))
            {
                return true;
            }
        }

        return false;
    }

    // "sköterskan Biljana": after a word for a single person a capital that is no town and no brand is a name that the lists lack.
    private bool IsUnknownAfterRelation(int index, string lower, string before) =>
        _tokens.LetterCase == TextCase.Mixed && NameCues.OnePerson.Contains(before) && lower.Length > 2 && !_tokens.Tokens[index].LineBefore && !NameLexicon.IsTown(lower) && !LooksLikePlace(lower)
        && !IsInCapitals(index) && !NameCues.OfficeEndings.Any(end => lower.EndsWith(end, StringComparison.Ordinal)) && !NameCues.NotPersonBefore.Contains(lower);

    // "fb: Ammi Roslund", "kontakt: ...".
    private bool IsLabelled(int index) => IsAfterLabel(index) || IsBeforeName(index);

    // "till Tintin och Nelly": a capital inside a sentence that a listed name is joined to.
    private bool IsBeforeName(int index) =>
        !IsFirst(index) && _tokens.Lower(index + 1) is "och" or "&" or "å" && IsCapital(index + 2) && NameLexicon.IsGiven(_tokens.Lower(index + 2)) && !NameLexicon.IsTown(_tokens.Lower(index + 2))
        && !NameLexicon.IsTown(_tokens.Lower(index)) && !LooksLikePlace(_tokens.Lower(index)) && !IsInCapitals(index) && !NameCues.PlaceAfter.Contains(_tokens.Lower(index + 3)) && !NameCues.OfficeEndings.Any(end => _tokens.Lower(index).EndsWith(end, StringComparison.Ordinal));

    private bool IsAfterLabel(int index) =>
        (_tokens.IsSymbol(index - 1, ':') && NameCues.Labels.Contains(_tokens.Lower(index - 2))) || NameCues.Labels.Contains(_tokens.Lower(index - 1));

    // "Ludde", "Robban", "Jossan": short, a doubled consonant and a pet ending, in the middle of a sentence and not after a word for a place.
    private bool HasNicknameForm(int index, string lower)
    {
        if (lower.Length is < 4 or > 6 || _german || IsFirst(index) || IsCapital(index - 1) || _tokens.Lower(index - 1) is "i" or "på" or "vid" or "till" or "från" or "genom" or "mot" or "förbi" or "utanför" or "bakom" or "hos" or "av" or "the")
        {
            return false;
        }

        var stem = lower.EndsWith('e') ? lower[..^1] : lower.EndsWith("an", StringComparison.Ordinal) && lower[0] is not 'b' ? lower[..^2] : "";
        return stem.Length is > 2 and < 6 && stem[^1] == stem[^2] && stem[^1] is 'b' or 'd' or 'f' or 'g' or 'n' or 's' or 't' or 'k' && !NameCues.ThingNames.Contains(lower) && !NameCues.NeverNames.Contains(lower)
            && !NameLexicon.IsTown(lower) && !NameLexicon.IsAmbiguous(lower) && !NameCues.NotSurnames.Contains(lower) && !IsInCapitals(index);
    }

    // "det är linus å hans brorsa", "prata med elif": a listed name in small letters where the words around speak of a person.
    private bool IsPresentedInSmallLetters(int index, string lower, string next)
    {
        if (lower.Length < 4 || lower.EndsWith('s') && !NameLexicon.IsGiven(lower + "s"))
        {
            return false;
        }

        var (before, second) = (_tokens.Lower(index - 1), _tokens.Lower(index - 2));
        var asked = before is "med" && second is "prata" or "pratade" or "pratat" or "kolla" or "prat" or "snacka" or "snackade" or "bråkar" or "ihop"
            || before is "fråga" or "hälsa" or "hälsar" or "enligt" || (before == "," && _tokens.IsSymbol(index + 1, ',') && second is "jag" or "sonen" or "dottern" or "mannen" or "frun" or "grannen" or "son" or "dotter" or "bror" or "syster" or "man" or "fru" or "kompis" or "granne" or "chef") || (before is "är" or "e" && second is "det" && next is "å" or "o" or "och" or "som" or "i");
        return asked || (next is "å" or "o" or "och" && _tokens.Lower(index + 2) is "hans" or "hennes" && _tokens.Lower(index + 3) is not "");
    }

    private bool IsInCapitals(int index)
    {
        foreach (var c in _tokens.Span(index))
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    // "Carl Larsson-tavlan", "Harry Potter-maraton": a name that makes the name of a thing.
    private bool IsPartOfThing(int last)
    {
        var word = _tokens.Text.AsSpan(_tokens.Tokens[last].Start, _tokens.Tokens[last].Length);
        var dash = word.LastIndexOf('-');
        return dash > 0 && word.Length - dash > 3 && char.IsUpper(word[0]) && char.IsLower(word[dash + 1]) && !NameLexicon.IsAnyGiven(word[(dash + 1)..].ToString().ToLowerInvariant())
            && !NameLexicon.IsSurname(word[(dash + 1)..].ToString().ToLowerInvariant());
    }

    // "i Nora", "Vilhelmina kommun": a town that is also a name is a town after a word for a place; "Lilla Bommen" is never a person.
    private bool IsTownHere(int index, string lower) =>
        lower == "lilla"
        || (NameLexicon.IsTown(lower) && (_tokens.Lower(index - 1) is "i" or "från" or "till" or "mot" or "utanför" or "genom" or "länet" || _tokens.Lower(index + 1) is "kommun" or "centrum") && !(IsCapital(index + 1) && NameLexicon.IsSurname(_tokens.Lower(index + 1))));

    // "Linnéa – den låten spelas".
    private bool IsSong(int index)
    {
        for (var i = index + 1; i <= index + 4; i++)
        {
            if (_tokens.Lower(i) is "låten" or "låt" or "sången" or "sång" or "visan" or "refrängen")
            {
                return _tokens.IsSymbol(index + 1, '-') || _tokens.IsSymbol(index + 1, '"') || _tokens.IsSymbol(index + 1, ',');
            }
        }

        return false;
    }

    private bool IsPersonSubject(int index)
    {
        for (var i = index; i > index - 4 && i >= 0; i--)
        {
            if (NameCues.PersonSubjects.Contains(_tokens.Lower(i)) || _tokens.Tokens[i].Kind == TokenKind.Placeholder || NameCues.Titles.Contains(_tokens.Lower(i)))
            {
                return true;
            }

            if (_tokens.Tokens[i].Kind == TokenKind.Symbol)
            {
                return false;
            }
        }

        return index < 0;
    }

    private bool IsThing(int index)
    {
        var before = _tokens.Lower(index - 1);
        if (NameCues.NotPersonBefore.Contains(before) && !(before is "gamla" or "lilla" or "stora" && !IsCapital(index - 1)))
        {
            return true;
        }

        if ((before is "t" && _tokens.IsSymbol(index - 2, ':')) || IsSong(index))
        {
            return true;
        }

        // "Blomgrens väg", "Annas kiosk", "Katarina kyrka".
        return NameCues.PlaceAfter.Contains(_tokens.Lower(index + 1)) && (IsCapital(index) && (_tokens.Lower(index).EndsWith('s') || _tokens.Lower(index + 1) is not ("alla" or "lada" or "krog" or "plats" or "mack")));
    }

    // "Gustav Adolfs torg": the whole belongs to the place.
    private bool IsThingTogether(int first, int last)
    {
        // "Torkel Knutssonsgatan", "Kristian II:s väg", "Svensson AB".
        if (last > first && StreetsAtEnd.Any(end => _tokens.Lower(last).EndsWith(end, StringComparison.Ordinal)) || _tokens.Lower(last + 1) is "ab" or "kb" or "hb" or "i" or "ii" or "iii" or "iv" or "xii" or "xiv" && IsCapital(last + 1) && !_tokens.Tokens[last + 1].LineBefore)
        {
            return true;
        }

        if (NameCues.PlaceAfter.Contains(_tokens.Lower(last + 1)) && _tokens.Lower(last).EndsWith('s'))
        {
            return true;
        }

        var both = last == first + 1 ? _tokens.Lower(first) + " " + _tokens.Lower(last) : "";
        return NameCues.BrandPairs.Contains(both) || (first > 0 && _kept.Contains(_tokens.Text[_tokens.Tokens[first].Start.._tokens.Tokens[last].End]));
    }
}
