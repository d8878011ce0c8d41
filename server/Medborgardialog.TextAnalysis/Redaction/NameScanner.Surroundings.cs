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

        if (before is "t" && _tokens.IsSymbol(index - 2, ':'))
        {
            return true;
        }

        // "Blomgrens väg", "Annas kiosk", "Katarina kyrka".
        return NameCues.PlaceAfter.Contains(_tokens.Lower(index + 1)) && (IsCapital(index) && (_tokens.Lower(index).EndsWith('s') || _tokens.Lower(index + 1) is not ("alla" or "lada" or "krog" or "plats" or "mack")));
    }

    // "Gustav Adolfs torg": the whole belongs to the place.
    private bool IsThingTogether(int first, int last)
    {
        if (NameCues.PlaceAfter.Contains(_tokens.Lower(last + 1)) && _tokens.Lower(last).EndsWith('s'))
        {
            return true;
        }

        var both = last == first + 1 ? _tokens.Lower(first) + " " + _tokens.Lower(last) : "";
        return NameCues.BrandPairs.Contains(both) || (first > 0 && _kept.Contains(_tokens.Text[_tokens.Tokens[first].Start.._tokens.Tokens[last].End]));
    }
}
