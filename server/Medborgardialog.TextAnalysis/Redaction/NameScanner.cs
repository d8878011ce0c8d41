namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>
/// Finds the names of persons by lists of names, by the words around them and by how the text uses capitals. A name that is also an ordinary word needs more evidence than one that is not;
/// names of streets, squares, shops, pets and storms stay.
/// </summary>
internal sealed partial class NameScanner
{
    private const int MaxWords = 5;

    // Given names frequent enough, and far enough from any word, to be believed in small letters.
    private static readonly HashSet<string> SmallLetterNames = new(
        ("anders andreas anna-karin anneli annika anette annelie annikas birgitta bengt bertil camilla cecilia charlotte christer christina christoffer conny daniel david elisabeth emelie emma erik eriks eva fatima fredrik fredrika gabriella gunilla gunnar gustav göran hampus hassan helena henrik ingela ingemar ingrid jakob jasmine jennifer jenny jesper jessica jimmy joakim johan johanna johannes jonas jonatan josefin karin katarina kenneth kerstin kjell kjelle kristina kristian kristoffer kurt lars leif lennart lena linnea lovisa magnus malin marcus margareta maria marie marianne mattias mats mikael mohamed mohammed muhammed ahmed mustafa mehmet ibrahim monica monika niklas nils oskar oscar patrik peter petra pontus rasmus rebecka rickard robert robin roger sebastian simon sofia sofie stefan susanne sven therese thomas tomas tobias torbjörn ulf ulrika veronica viktor yvonne zoran åsa örjan östen tommy ronny jocke micke lasse nisse pelle olle bosse kalle conny sussie abdi amina hodan ali yusuf yasmin leyla mirza goran dragan zlatan sirpa pirjo pekka jussi tuula").Split(' '), StringComparer.Ordinal);

    private static readonly string[] StreetsAtEnd = ["gatan", "vägen", "platsen", "torget", "stigen", "gränden", "parken", "allén", "skolan", "backen", "leden", "bron", "kajen"];

    private readonly TextTokens _tokens;
    private readonly IReadOnlySet<string> _kept;

    // German writes every noun with a capital, so there a capital shows no name.
    private readonly bool _german;

    private NameScanner(TextTokens tokens, IReadOnlySet<string> kept)
    {
        _tokens = tokens;
        _kept = kept;
        for (var i = 0; i < tokens.Tokens.Count && !_german; i++)
        {
            _german = tokens.Lower(i) is "und" or "der" or "das" or "ist" or "nicht" or "auf" or "zum" or "wir";
        }
    }

    internal static void Scan(TextTokens tokens, IReadOnlySet<string> kept)
    {
        var scanner = new NameScanner(tokens, kept);
        for (var i = 0; i < tokens.Tokens.Count; i++)
        {
            if (scanner.TryName(i, out var first, out var last) && !kept.Contains(tokens.Text[tokens.Tokens[first].Start..tokens.Tokens[last].End]))
            {
                tokens.TryTake(FindingType.Name, tokens.Tokens[first].Start, tokens.Tokens[last].End);
                i = last;
            }
        }
    }

    private bool TryName(int index, out int first, out int last)
    {
        first = index;
        last = index;
        if (IsNickname(index))
        {
            last = Extend(index + 3, true);
            return true;
        }

        if (!IsCandidate(index))
        {
            return false;
        }

        var lower = _tokens.Lower(index);
        if (IsThing(index))
        {
            return false;
        }

        var capital = IsCapital(index);
        if (IsAnnounced(index, lower, capital) || IsListed(index, lower, capital))
        {
            last = Extend(index, capital);
            first = HasInitialBefore(index) ? index - 2 : index;
            return !IsThingTogether(index, last) && !IsPartOfThing(last);
        }

        return false;
    }

    private bool IsCandidate(int index) =>
        _tokens.IsWord(index) && _tokens.IsFreeToken(index) && _tokens.Tokens[index].Length is > 1 and < 40 && !(NameCues.NeverNames.Contains(_tokens.Lower(index)) && !NameLexicon.IsAmbiguous(_tokens.Lower(index)));

    private bool IsListed(int index, string lower, bool capital)
    {
        if (NameCues.NotSurnames.Contains(lower) || IsTownHere(index, lower) || (lower.Length < 4 && capital && _tokens.LetterCase == TextCase.Mixed && IsInCapitals(index)) || (IsCapital(index) && NameCues.BrandPairs.Contains(lower + " " + _tokens.Lower(index + 1))))
        {
            return false;
        }

        if (capital && IsFirstNameBeforeUnknown(index, lower))
        {
            return true;
        }

        if (NameLexicon.IsGiven(lower))
        {
            return capital ? _tokens.LetterCase != TextCase.Capitals || IsSureInCapitals(index, lower) : IsSmallLetterName(index, lower);
        }

        if (!capital || _tokens.LetterCase == TextCase.Capitals)
        {
            return lower.Length > 4 && _tokens.IsWord(index + 1) && NameLexicon.SoundsGiven(lower) && NameLexicon.IsSurname(_tokens.Lower(index + 1)) && _tokens.Lower(index + 1).Length > 5;
        }

        var next = _tokens.Lower(index + 1);
        var surnameNext = IsCapital(index + 1) && !_tokens.Tokens[index + 1].LineBefore && NameLexicon.IsSurname(next) && !NameLexicon.IsTown(next);
        if (NameLexicon.IsAmbiguous(lower))
        {
            return surnameNext || (!IsFirst(index) ? IsPersonInside(index, lower) : IsPersonFirst(index, lower));
        }

        if (HasNicknameForm(index, lower) || (surnameNext && IsLabelled(index)) || (!_german && IsBeforeName(index)) || (IsAfterLabel(index) && _tokens.IsSymbol(index - 1, ':') && IsCapital(index + 1) && _tokens.IsWord(index + 1) && !_tokens.Tokens[index + 1].LineBefore && !LooksLikePlace(lower)))
        {
            return true;
        }

        if (HasRoleAfter(index) || ((NameLexicon.IsSurname(lower) || NameLexicon.HasSurnameEnding(lower)) && (IsBesideFinding(index) || HasInitialBefore(index)) && !LooksLikePlace(lower)))
        {
            return true;
        }

        // "Grannen Karlsson" is the title's; an unknown first name needs a surname that is nothing else.
        return !IsFirst(index) && ((NameLexicon.IsPatronymic(lower) && !lower.EndsWith("ssons", StringComparison.Ordinal)) || (surnameNext && (NameLexicon.IsPatronymic(next) || IsFamilyName(next)) && !NameCues.NotSurnames.Contains(lower) && !NameLexicon.IsTown(lower)))
            ? true
            : IsFirst(index) && NameLexicon.IsPatronymic(lower) && !lower.EndsWith("ssons", StringComparison.Ordinal);
    }

    private static bool IsFamilyName(string lower) => NameLexicon.IsSurname(lower) && lower.Length > 5 && (lower.EndsWith("qvist", StringComparison.Ordinal) || lower.EndsWith("gren", StringComparison.Ordinal) || lower.EndsWith("ström", StringComparison.Ordinal) || lower.EndsWith("man", StringComparison.Ordinal));

    // A common word with a capital inside a sentence is a name; a brand or a place with one is not.
    private bool IsPersonInside(int index, string lower)
    {
        var before = _tokens.Lower(index - 1);
        var joined = before is "och" or "&" or "å" or "samt" && EndsWithName(index - 2);
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
            return _tokens.IsSymbol(index - 1, ',') && _tokens.IsSymbol(index + 1, ',');
        }

        return !IsCapital(index - 1) || NameLexicon.IsAnyGiven(before) || _tokens.LetterCase == TextCase.Mixed && !IsCapital(index + 1);
    }

    private bool IsPersonFirst(int index, string lower)
    {
        if (NameCues.ThingNames.Contains(lower) || lower is "hans" or "rosa" or "glad" or "ladan" or "kille" or "sessan" or "matte" or "ville" or "lilla" or "lill" or "son" or "lejon" or "set" || lower.EndsWith('s'))
        {
            return false;
        }

        var next = _tokens.Lower(index + 1);
        if (next is "är" or "var" or "har" && lower is "björn" or "sten" or "stig" or "liv" or "love" or "dag")
        {
            return lower is "sten" && next != "är";
        }

        if (NameCues.PersonVerbs.Contains(next) || (next is "och" or "&" or "å" && NameLexicon.IsGiven(_tokens.Lower(index + 2)) && IsCapital(index + 2)))
        {
            return true;
        }

        // "My på fritidsgården är ...".
        return lower is not ("stig" or "vide" or "by" or "bo") && next is "på" or "i" or "från" && _tokens.Lower(index + 3) is "är" or "har" or "säger" or "sa" or "var";
    }

    private bool IsAnnounced(int index, string lower, bool capital)
    {
        var before = _tokens.Lower(index - 1);
        var name = NameLexicon.IsAnyGiven(lower) || NameLexicon.IsSurname(lower);
        if (before is "heter" or "hette" or "heta" or "named" or "called")
        {
            return (name || (capital && !LooksLikePlace(lower))) && IsPersonSubject(index - 2);
        }

        if (before is "namn" && _tokens.Lower(index - 2) is "vid" or "i" && (capital || name))
        {
            return true;
        }

        if (before is "är" or ":" && _tokens.Lower(index - 2) is "namn" or "namnet" or "name" && (name || (capital && before == "är")))
        {
            return true;
        }

        if (IsNicknamed(index, capital) && !LooksLikePlace(lower))
        {
            return true;
        }

        if ((before is "kallas" || (before is "honom" or "henne" or "sig" or "mig" && _tokens.Lower(index - 2) is "kallar" or "kallade" or "kalla") || (before is "kallar" or "kallade")) && capital && !LooksLikePlace(lower))
        {
            return name || before is "honom" or "henne" or "mig";
        }

        if (before is "o" && _tokens.IsSymbol(index - 2, '/') && _tokens.Lower(index - 3) == "c")
        {
            return capital || name;
        }

        if (NameCues.Titles.Contains(before) || (before is "." && _tokens.Lower(index - 2) is "dr" or "hr" or "fr"))
        {
            var strong = before == "." || NameCues.StrongTitles.Contains(before) || (capital && IsUnknownAfterRelation(index, lower, before));
            strong &= !NameCues.NoPersons.Contains(lower);
            return capital ? (name && !LooksLikePlace(lower) && !NameLexicon.IsTown(lower)) || (strong && _tokens.LetterCase == TextCase.Mixed) : NameLexicon.IsGiven(lower) && lower.Length > 3 && !lower.EndsWith('s') || NameLexicon.IsPatronymic(lower);
        }

        var joined = before is "och" or "&" && capital && EndsWithName(index - 2) && _tokens.LetterCase == TextCase.Mixed && !LooksLikePlace(lower) && !NameLexicon.IsTown(lower);
        return joined || IsSigned(index, name, capital) || (before is "och" or "&" or "å" or "samt" && EndsWithName(index - 2) && (NameLexicon.IsGiven(lower) || (capital && name)));
    }

    private bool IsSmallLetterName(int index, string lower)
    {
        var next = _tokens.Lower(index + 1);
        if (IsPresentedInSmallLetters(index, lower, next))
        {
            return true;
        }

        if (lower.Length > 2 && (NameLexicon.IsPatronymic(next) || (lower.Length > 3 && NameLexicon.IsSurname(next) && next.Length > 6 && SmallLetterNames.Contains(lower))))
        {
            return true;
        }

        // "wictoria löfgren": spelled in its own way, known by the sound and the surname.
        if (lower.Length > 4 && next.Length > 5 && NameLexicon.IsSurname(next) && !NameCues.NeverNames.Contains(next))
        {
            return true;
        }

        if (next is "å" or "och" or "&" && lower.Length > 4 && NameLexicon.IsGiven(_tokens.Lower(index + 2)) && _tokens.Lower(index + 2).Length > 3)
        {
            return true;
        }

        var last = lower[^1] == 's' && lower.Length > 4 ? lower[..^1] : lower;
        return SmallLetterNames.Contains(lower) || (SmallLetterNames.Contains(last) && !NameCues.PlaceAfter.Contains(next));
    }

    private bool IsSureInCapitals(int index, string lower) =>
        lower.Length > 3 && (SmallLetterNames.Contains(lower) || NameLexicon.IsSurname(_tokens.Lower(index + 1)));

    private int Extend(int index, bool capital)
    {
        var last = index;
        for (var words = 1; words < MaxWords; words++)
        {
            var next = last + 1;
            if (next >= _tokens.Tokens.Count || _tokens.Tokens[next].LineBefore || !_tokens.IsFreeToken(next))
            {
                break;
            }

            if (IsQuotedNickname(next))
            {
                last = next + 3;
                continue;
            }

            if (!_tokens.IsWord(next))
            {
                // An initial with a dot inside a name: "Karl J. Berg".
                break;
            }

            var lower = _tokens.Lower(next);
            if (NameCues.Particles.Contains(lower) && IsCapital(next + 1) && _tokens.IsFreeToken(next + 1) && lower is not ("av" or "den" or "la"))
            {
                last = next + 1;
                continue;
            }

            if (!IsContinuation(next, lower, capital))
            {
                break;
            }

            last = next;
            if (_tokens.Tokens[next].Length == 1 && _tokens.IsSymbol(next + 1, '.') && IsCapital(next + 2) && NameLexicon.IsSurname(_tokens.Lower(next + 2)))
            {
                last = next + 2;
            }
        }

        return last;
    }

    private bool IsContinuation(int index, string lower, bool capital)
    {
        if (_tokens.LetterCase == TextCase.Capitals || !IsCapital(index))
        {
            // Without the help of capitals only what is a surname goes on.
            var small = !IsCapital(index) && capital;
            return small ? NameLexicon.IsPatronymic(lower) : (NameLexicon.IsSurname(lower) && lower.Length > 3 && !NameCues.NeverNames.Contains(lower)) || NameLexicon.IsPatronymic(lower);
        }

        if (_tokens.Tokens[index].Length == 1)
        {
            return lower is not "i" && !NameCues.NeverNames.Contains(lower);
        }

        // "John Ericssons Väg".
        if (NameCues.PlaceAfter.Contains(lower) && _tokens.Lower(index - 1).EndsWith('s') && !NameLexicon.IsSurname(lower))
        {
            return false;
        }

        return !NameCues.NotSurnames.Contains(lower) && (!NameCues.NeverNames.Contains(lower) || NameLexicon.IsSurname(lower) || lower is "vinter" or "sommar" or "maj") && !(lower is "ii" or "iii" or "iv" or "vi" or "xiv");
    }

    // "Kniven" Rask: a quoted word before a surname.
    private bool IsNickname(int index) =>
        _tokens.IsSymbol(index, '"') && IsCapital(index + 1) && _tokens.IsWord(index + 1) && _tokens.IsSymbol(index + 2, '"') && IsCapital(index + 3) && _tokens.IsFreeToken(index + 3) && _tokens.IsFreeToken(index)
        && (NameLexicon.IsSurname(_tokens.Lower(index + 3)) || NameLexicon.IsAnyGiven(_tokens.Lower(index + 3)) || NameLexicon.IsAnyGiven(_tokens.Lower(index + 1)));

    private bool IsQuotedNickname(int index) =>
        (_tokens.IsSymbol(index, '"') || _tokens.IsSymbol(index, '\'')) && _tokens.IsWord(index + 1) && (_tokens.IsSymbol(index + 2, '"') || _tokens.IsSymbol(index + 2, '\'')) && IsCapital(index + 3) && _tokens.IsWord(index + 3) && _tokens.IsFreeToken(index + 3);

    private bool EndsWithName(int index)
    {
        if (index < 0)
        {
            return false;
        }

        var token = _tokens.Tokens[index];
        return (token.Kind == TokenKind.Placeholder && _tokens.Text.AsSpan(token.Start, token.Length).SequenceEqual(Placeholders.For(FindingType.Name)))
            || (token.Kind == TokenKind.Word && !_tokens.IsFreeToken(index) && _tokens.Findings.Count > 0 && _tokens.Findings[^1] is { Type: FindingType.Name } finding && finding.End == token.End);
    }

    private static bool LooksLikePlace(string lower) =>
        lower.EndsWith("gatan", StringComparison.Ordinal) || lower.EndsWith("vägen", StringComparison.Ordinal) || lower.EndsWith("stigen", StringComparison.Ordinal) || lower.EndsWith("skolan", StringComparison.Ordinal)
        || lower.EndsWith("torget", StringComparison.Ordinal) || lower.EndsWith("parken", StringComparison.Ordinal) || lower.EndsWith("backen", StringComparison.Ordinal) || lower.EndsWith("gården", StringComparison.Ordinal) || NameCues.NotSurnames.Contains(lower) || NameCues.NeverNames.Contains(lower);

    private bool IsCapital(int index) => (uint)index < (uint)_tokens.Tokens.Count && char.IsUpper(_tokens.Text[_tokens.Tokens[index].Start]);

    private bool IsFirst(int index) =>
        index == 0 || _tokens.Tokens[index].LineBefore || (_tokens.Tokens[index - 1].Kind == TokenKind.Symbol && _tokens.Text[_tokens.Tokens[index - 1].Start] is '.' or '!' or '?' or ':' or '"' or '…' or '(' or '-' or '*' or '•');
}
