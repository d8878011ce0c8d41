namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Finds street addresses: a street and a number, with entrance, stairs, flat, postcode and town where they follow. A street without a number is a place and stays.</summary>
internal static class AddressScanner
{
    private static readonly WordEndings StreetEndings = new(
        "gatan", "gata", "vägen", "väg", "stigen", "stig", "gränd", "gränden", "allén", "alle", "allé", "allen", "backen", "torget", "torg", "plan", "plats", "platsen", "ringen", "slingan", "gången", "kroken", "svängen", "vallen", "leden", "stråket", "kajen", "gård", "gården", "terrassen", "esplanaden", "promenaden", "höjden", "brinken", "liden", "bron", "rundan", "sluttningen", "trappan", "trappor", "stranden", "strand", "dalen", "hagen", "lyckan", "ängen", "åkern", "passagen", "kullen", "parken", "bågen", "vreten", "dammen", "udden", "varvet", "hamnen", "spången", "gattan", "vägn", "gtn", "vgn", "vg", "g.", "v.");

    // Endings that are streets beyond doubt: these count in small letters too, and without a word before.
    private static readonly WordEndings SureEndings = new("gatan", "gata", "vägen", "väg", "stigen", "gränd", "gränden", "allén", "gtn", "vägn", "vgn", "gattan", "stråket", "slingan");

    private static readonly WordList OwnWords = new( ["gatan", "gata", "vägen", "väg", "stigen", "stig", "gränd", "gränden", "backen", "torget", "torg", "plan", "plats", "allé", "allén", "gård", "kaj", "led", "gårdsväg", "riksvägen", "riksväg", "landsväg", "landsvägen", "motorvägen", "länsväg", "cykelväg", "cykelvägen", "gångväg", "gångvägen", "omväg", "ringväg", "hemväg", "hemvägen", "skolväg", "skolvägen", "grusväg", "grusvägen", "bilväg", "bilvägen", "våning", "parken", "parkeringsplats", "busshållplats", "hållplats", "lekplats", "lekplatsen", "trafikplats", "rastplats", "avfart", "avfarten", "busslinje", "europaväg", "europavägen", "länsvägen", "länsväg", "skogsväg", "byväg", "strandpromenad", "backe", "park", "arbetsplats", "uteplats", "mötesplats", "perrong", "återvändsgata", "genomfartsväg", "bygata", "bygatan", "huvudgata", "huvudgatan", "gågatan", "gågata", "tvärgata", "sidogata", "enskild", "infartsväg", "utfartsväg", "p-plats", "skolgården", "bakgård", "innergård", "bondgård", "fritidsgård", "fritidsgården", "ungdomsgård", "ungdomsgården", "kyrkogården", "detaljplan", "översiktsplan", "handlingsplan", "fotbollsplan", "vårdplats", "sittplats", "brottsplats"]);

    // Of these the ones that are part of a street's name after a capital; "riksväg 210" and "På väg 35" are roads.
    private static readonly WordList NamedStreets = new( ["gata", "gatan", "väg", "vägen", "stigen", "gränd", "gränden", "backe", "backen", "torg", "torget", "allé", "allén", "gård", "park", "parken"]);

    private static readonly WordList NotBeforeStreets = new( ["längs", "utmed", "intill", "nära", "bortom", "nedanför", "ovanför", "bakom", "framför", "korsningen", "avfart", "söder", "norr", "öster", "väster", "även", "vår", "denna", "varje", "samma", "statlig", "allmän", "större", "mindre"]);

    private static readonly WordList Months = new( ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december", "jan", "feb", "aug", "sept", "okt", "nov", "dec"]);

    private static readonly WordList Units = new(
    [
        "gånger", "ggr", "gång", "dagar", "dag", "dygn", "veckor", "vecka", "månader", "år", "timmar", "timme", "h", "min", "minuter", "sekunder", "st", "stycken", "personer", "pers", "bilar", "barn", "m", "meter", "km", "mil", "kr", "kronor", "kvällar", "nätter", "lampor", "ställen", "platser", "hus", "träd", "hål", "skyltar", "olyckor", "inbrott", "mopeder", "ungdomar", "poliser", "fordon", "procent", "grader", "cm", "killar", "tjejer", "mopparna", "moppar", "åtalspunkter", "km/h", "per", "stolpar", "bänkar", "knä", "hundar", "lägenheter", "av", "olika", "nya", "trasiga",
    ]);

    private static readonly WordList PlaceCues = new( ["på", "bor", "bo", "adress", "adressen", "vid", "hos", "till", "från", "i", "utanför", "hem"]);

    private static readonly WordEndings VillageEndings = new(
        "myran", "byn", "by", "bo", "torp", "torpet", "hult", "hultet", "ryd", "rud", "näs", "näset", "bäcken", "berg", "berga", "berget", "ås", "åsen", "sta", "stad", "äng", "mo", "mon", "dal", "dala", "löv", "vik", "viken", "sjö", "sjön", "fors", "forsen", "ön", "lund", "holm", "holmen", "bygget", "tomta", "tomten", "böle", "lid", "backa", "hed", "heden", "skogen", "mossen", "tegen", "kvarn", "kvarnen", "boda", "säter", "sätra", "rör", "åsa", "arp", "um");

    private static readonly WordList DwellingCues = new( ["bor", "bo", "adress", "adressen", "stugan", "stuga", "gården", "gård", "torpet", "torp", "fastigheten", "villan", "huset", "sommarstugan", "fritidshuset", "hemma", "hem", "sommarstället", "stället", "lägenheten", "så", "här", "adr", "lantstället", "boende", "bostad", "hemadress"]);

    // Capitalised words that stand before a number without being a place to live.
    private static readonly WordList NotPlaces = new(
    [
        "väg", "rv", "riksväg", "länsväg", "hus", "buss", "linje", "tåg", "rum", "sal", "plan", "våning", "port", "zon", "område", "etapp", "åk", "årskurs", "klass", "kapitel", "sida", "punkt", "nr", "nummer", "kl", "klockan", "torsdag", "fredag", "lördag", "söndag", "måndag", "tisdag", "onsdag", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december", "volvo", "saab", "audi", "bmw", "golf", "tesla", "tv", "svt", "kanal", "p", "e", "fråga", "lag", "avdelning", "avd", "hållplats", "perrong", "spår", "gate", "hiss", "box", "station", "röd", "grön", "blå", "max", "minst", "cirka", "ca", "typ", "runt", "ungefär", "över", "under", "bara", "typ", "covid", "windows", "ipad", "iphone", "playstation", "xbox", "formel", "top", "topp", "vecka", "v", "år", "sommaren", "hösten", "våren", "vintern", "sedan", "julen", "påsken", "den", "det", "de", "vi", "jag", "ni", "han", "hon", "är", "var", "har", "sverige", "studio", "bilaga", "paragraf", "kvarter", "skede", "dag", "ålder", "patrull", "apollo", "euro", "nivå", "skala", "betyg", "svar",
    ]);

    private static readonly WordList Directions = new( ["norra", "södra", "östra", "västra", "gamla", "nya", "stora", "lilla", "övre", "nedre", "mellersta", "yttre", "inre", "sankt", "s:t", "sankta", "kungs", "drottning", "n", "s", "ö", "v", "st", "prästens", "runda"]);

    internal static void Scan(TextTokens tokens)
    {
        for (var i = 0; i < tokens.Tokens.Count; i++)
        {
            if (tokens.IsFreeToken(i) && IsHouseNumber(tokens, i) && TryStreet(tokens, i, out var start))
            {
                var end = AddressTail.End(tokens, i);
                tokens.TryTake(FindingType.Address, tokens.Tokens[start].Start, end);
            }
            else if (!AddressForms.TryBox(tokens, i) && !AddressForms.TryNumberInWords(tokens, i))
            {
                _ = (tokens.IsSymbol(i, ':') && AddressForms.TryProperty(tokens, i)) || (tokens.IsSymbol(i, ',') && AddressForms.TryFarm(tokens, i));
            }
        }
    }

    /// <summary>Whether a capitalised word before a number is something else than a place to live.</summary>
    internal static bool IsNoPlace(string lower) => NotPlaces.Contains(lower);

    /// <summary>Whether the token is a street by its ending and its capital.</summary>
    internal static bool IsSureStreet(TextTokens tokens, int index) =>
        tokens.IsWord(index) && tokens.IsFreeToken(index) && IsCapital(tokens, index) && !OwnWords.Contains(tokens.Lower(index)) && SureEndings.End(tokens.Lower(index));

    private static bool IsHouseNumber(TextTokens tokens, int index)
    {
        var token = tokens.Tokens[index];
        var span = tokens.Span(index);
        if (index == 0 || token.LineBefore || token.Length > 5 || !char.IsAsciiDigit(span[0]) || span[0] == '0')
        {
            return false;
        }

        var digits = 1;
        while (digits < span.Length && char.IsAsciiDigit(span[digits]))
        {
            digits++;
        }

        // 14, 22c, 5B; "18e" is as often a date, which the word before decides.
        return digits <= 4 && span.Length - digits <= 1 && (digits < 4 || int.Parse(span[..digits], System.Globalization.CultureInfo.InvariantCulture) is < 1900 or > 2100);
    }

    private static bool TryStreet(TextTokens tokens, int number, out int start)
    {
        start = number - 1;
        if (tokens.IsSymbol(start, '.') && !tokens.Tokens[start].SpaceBefore && tokens.Lower(start - 1) is [.., 'g' or 'v'] or [.., 'g' or 'v', 't', 'n'] or [.., 'v', 'g', 'n'])
        {
            start--;
        }

        if (start > 0 && tokens.Lower(start) is "nr" or "nummer" && tokens.IsWord(start - 1))
        {
            start--;
        }

        if (!tokens.IsWord(start) || !tokens.IsFreeToken(start) || IsCounted(tokens, number))
        {
            return false;
        }

        var word = tokens.Lower(start);
        var capital = char.IsUpper(tokens.Span(start)[0]);
        if (OwnWords.Contains(word))
        {
            // "Gustav Adolfs torg 4", "Gamla vägen 3": the words before make it a name.
            return NamedStreets.Contains(word) && (TryNamedStreet(tokens, ref start) || TryPlainStreet(tokens, number, ref start));
        }

        var ending = word.Length > 4 && StreetEndings.End(word, after: 1);
        // "Tallv 6" and "Kungsg. 4".
        var abbreviated = capital && word.Length > 3 && word[^1] is 'v' or 'g' && word[^2] is 'l' or 'n' or 's' or 'k' or 't' or 'd' or 'r' && !(word[^1] == 'g' && word[^2] is 'n' or 'r') && !NotPlaces.Contains(word);
        ending |= abbreviated || (capital && word.Length > 3 && word[^1] == 'v' && start + 1 < number && tokens.IsSymbol(start + 1, '.'));
        var sure = ending && SureEndings.End(word);
        if (sure || (ending && capital) || (ending && PlaceCues.Contains(tokens.Lower(start - 1))))
        {
            ExtendLeft(tokens, ref start);
            return true;
        }

        // "Tallåsen 9, 991 20 Granby": the postcode says it.
        if (capital && word.Length > 2 && !NotPlaces.Contains(word) && !NameCues.NeverNames.Contains(word) && AddressTail.HasPostcode(tokens, number + 1) && char.IsLetter(tokens.Text[AddressTail.TownAfter(tokens, number) - 1]))
        {
            ExtendLeft(tokens, ref start);
            return true;
        }

        if (capital && IsRural(tokens, number, ref start))
        {
            return true;
        }

        // A farm or village with a number: "bor på Backa 3".
        var farm = capital && word.Length > 2 && tokens.LetterCase == TextCase.Mixed && !NotPlaces.Contains(word) && tokens.Span(start)[1..].IndexOfAnyInRange('A', 'Z') < 0
            && tokens.Lower(start - 1) is "på" or "bor" or "adress" or "adressen" && !AddressTail.IsClock(tokens, number);
        return farm && int.TryParse(tokens.Span(number), out var value) && value < 200 && EndsPhrase(tokens, number);
    }

    // "Lilla Hult 4", "i stugan, Tjärnmyran 118": villages without streets number their farms.
    private static bool IsRural(TextTokens tokens, int number, ref int start)
    {
        var word = tokens.Lower(start);
        if (word.Length < 3 || NotPlaces.Contains(word) || tokens.LetterCase == TextCase.Capitals || NameLexicon.IsGiven(word) || IsCounted(tokens, number) || !EndsPhrase(tokens, number))
        {
            return false;
        }

        if (start > 0 && IsCapital(tokens, start - 1) && tokens.Lower(start - 1) is "övre" or "nedre" or "lilla" or "stora" or "västra" or "östra" or "norra" or "södra" or "gamla" or "nya" or "yttre" or "inre")
        {
            start--;
            return true;
        }

        var village = VillageEndings.End(word, after: 2);
        var announced = tokens.Lower(start - 1) is "," or ":" or "(" && DwellingCues.Contains(tokens.Lower(start - 2));
        return announced || (village && (DwellingCues.Contains(tokens.Lower(start - 1)) || PlaceCues.Contains(tokens.Lower(start - 1)) && tokens.Lower(start - 1) is not ("till" or "från" or "i" or "utanför" or "vid") || (tokens.Lower(start - 1) == "i" && tokens.Lower(start - 2) is "bor" or "bo" or "bott" or "hemma")));
    }

    private static bool IsCapital(TextTokens tokens, int index) => char.IsUpper(tokens.Text[tokens.Tokens[index].Start]);

    // "Lokalen på Backa 3 fick hjälp" but not "på Coop 3 personer".
    private static bool EndsPhrase(TextTokens tokens, int number) => !IsCounted(tokens, number) && (tokens.Lower(number + 1) is "har" or "var" or "tar" or "drar" or "ligger" || !tokens.Lower(number + 1).EndsWith("ar", StringComparison.Ordinal));

    private static bool TryNamedStreet(TextTokens tokens, ref int start)
    {
        var before = start - 1;
        if (before < 0 || !tokens.IsWord(before) || !char.IsUpper(tokens.Span(before)[0]) || !tokens.IsFreeToken(before) || NotBeforeStreets.Contains(tokens.Lower(before)) || (NameCues.NeverNames.Contains(tokens.Lower(before)) && !Directions.Contains(tokens.Lower(before))))
        {
            return false;
        }

        // "Viltolyckor väg 210" is a road: a name before "väg" is in the genitive or tells which of two.
        if (tokens.Lower(start) == "väg" && !tokens.Lower(before).EndsWith('s') && !Directions.Contains(tokens.Lower(before)))
        {
            return false;
        }

        start = before;
        ExtendLeft(tokens, ref start);
        return true;
    }

    // "bor på Torget 4", "hos oss på gamla vägen 19".
    private static bool TryPlainStreet(TextTokens tokens, int number, ref int start)
    {
        if (!int.TryParse(tokens.Span(number).TrimEnd("abcdABCD"), out var value) || value >= 200 || !EndsPhrase(tokens, number) || tokens.Lower(start) is not ("vägen" or "gatan" or "torget" or "backen" or "gränden" or "stigen"))
        {
            return false;
        }

        var which = Directions.Contains(tokens.Lower(start - 1));
        var first = which ? start - 1 : start;
        var at = tokens.Lower(first - 1) == "på" ? first - 2 : first - 1;
        var dwelling = DwellingCues.Contains(tokens.Lower(at)) || tokens.Lower(at) is "oss" or "mig";
        if (!dwelling || !(which || IsCapital(tokens, start)))
        {
            return false;
        }

        start = first;
        return true;
    }

    private static void ExtendLeft(TextTokens tokens, ref int start)
    {
        for (var step = 0; step < 3 && start > 0; step++)
        {
            var before = start - 1;
            if (tokens.IsSymbol(before, '.') && tokens.Lower(before - 1) is "n" or "s" or "ö" or "v" or "st")
            {
                start = before - 1;
                continue;
            }

            var direction = Directions.Contains(tokens.Lower(before));
            var genitive = tokens.IsWord(before) && char.IsUpper(tokens.Span(before)[0]) && tokens.Lower(before).EndsWith('s') && tokens.Lower(before).Length > 3;
            var first = step > 0 && tokens.IsWord(before) && char.IsUpper(tokens.Span(before)[0]) && NameLexicon.IsGiven(tokens.Lower(before));
            if (!tokens.IsFreeToken(before) || tokens.Tokens[start].LineBefore || !(direction && (char.IsUpper(tokens.Span(before)[0]) || tokens.LetterCase == TextCase.Small) || genitive || first))
            {
                break;
            }

            start = before;
        }
    }

    private static bool IsCounted(TextTokens tokens, int number)
    {
        var next = tokens.Lower(number + 1);
        if (number + 1 < tokens.Tokens.Count && tokens.Tokens[number + 1].LineBefore)
        {
            return false;
        }

        // "Storgatan 3 gånger", "Storgatan 20:30", "Storgatan 3-4 bilar", "Storgatan 7 000".
        if (next == "i" && tokens.Lower(number + 2) is "veckan" or "månaden" or "timmen" or "rad" or "taget" or "minuten" or "bredd")
        {
            return true;
        }

        return Months.Contains(next) || (Units.Contains(next) && tokens.Span(number).IndexOfAnyExceptInRange('0', '9') < 0) || AddressTail.IsClock(tokens, number)
            || (tokens.IsSymbol(number + 1, '-') && tokens.IsFreeToken(number + 2) && Units.Contains(tokens.Lower(number + 3)));
    }
}
