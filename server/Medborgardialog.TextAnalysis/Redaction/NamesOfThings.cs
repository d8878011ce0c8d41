namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Names that are no person's where they stand: streets, squares, shops, songs, pets, towns.</summary>
internal static class NamesOfThings
{
    private static readonly WordEndings StreetsAtEnd = new("gatan", "vägen", "platsen", "torget", "stigen", "gränden", "parken", "allén", "skolan", "backen", "leden", "bron", "kajen");

    internal static bool IsThing(NameText answer, int index)
    {
        var before = answer.Lower(index - 1);
        if (NameCues.NotPersonBefore.Contains(before) && !(before is "gamla" or "lilla" or "stora" && !answer.IsCapital(index - 1)))
        {
            return true;
        }

        if ((before is "t" && answer.IsSymbol(index - 2, ':')) || IsSong(answer, index))
        {
            return true;
        }

        // "Henning Borg" is a person, "Borgs hus" a house.
        if (answer.IsCapital(index + 1) && !answer.Lower(index).EndsWith('s') && NameLexicon.IsAnyGiven(answer.Lower(index)) && NameLexicon.IsSurname(answer.Lower(index + 1)))
        {
            return false;
        }

        // "Blomgrens väg", "Annas kiosk", "Katarina kyrka".
        return NameCues.PlaceAfter.Contains(answer.Lower(index + 1)) && (answer.IsCapital(index) && (answer.Lower(index).EndsWith('s') || answer.Lower(index + 1) is not ("alla" or "lada" or "krog" or "plats" or "mack")));
    }

    // "Gustav Adolfs torg": the whole belongs to the place.
    internal static bool IsThingTogether(NameText answer, int first, int last)
    {
        // "Torkel Knutssonsgatan", "Kristian II:s väg", "Svensson AB".
        if (last > first && StreetsAtEnd.End(answer.Lower(last)) || answer.Lower(last + 1) is "ab" or "kb" or "hb" or "i" or "ii" or "iii" or "iv" or "xii" or "xiv" && answer.IsCapital(last + 1) && !answer.Tokens[last + 1].LineBefore)
        {
            return true;
        }

        if (NameCues.PlaceAfter.Contains(answer.Lower(last + 1)) && answer.Lower(last).EndsWith('s'))
        {
            return true;
        }

        return (last == first + 1 && IsBrandPair(answer.Lower(first), answer.Lower(last))) || (first > 0 && answer.Kept.Contains(answer.Text[answer.Tokens[first].Start..answer.Tokens[last].End]));
    }

    // "Carl Larsson-tavlan", "Harry Potter-maraton": a name that makes the name of a thing.
    internal static bool IsPartOfThing(NameText answer, int last)
    {
        var word = answer.Text.AsSpan(answer.Tokens[last].Start, answer.Tokens[last].Length);
        var dash = word.LastIndexOf('-');
        return dash > 0 && word.Length - dash > 3 && char.IsUpper(word[0]) && char.IsLower(word[dash + 1]) && !NameLexicon.IsAnyGiven(word[(dash + 1)..].ToString().ToLowerInvariant())
            && !NameLexicon.IsSurname(word[(dash + 1)..].ToString().ToLowerInvariant());
    }

    // "Linnéa – den låten spelas".
    private static bool IsSong(NameText answer, int index)
    {
        for (var i = index + 1; i <= index + 4; i++)
        {
            if (answer.Lower(i) is "låten" or "låt" or "sången" or "sång" or "visan" or "refrängen")
            {
                return answer.IsSymbol(index + 1, '-') || answer.IsSymbol(index + 1, '"') || answer.IsSymbol(index + 1, ',');
            }
        }

        return false;
    }

    // "i Nora", "Vilhelmina kommun": a town that is also a name is a town after a word for a place; "Lilla Bommen" is never a person.
    internal static bool IsTownHere(NameText answer, int index, string lower) =>
        lower == "lilla"
        || (NameLexicon.IsTown(lower) && (answer.Lower(index - 1) is "i" or "från" or "till" or "mot" or "utanför" or "genom" or "länet" || IsSpokenOfAsTown(answer, index)) && !(answer.IsCapital(index + 1) && NameLexicon.IsSurname(answer.Lower(index + 1))));

    /// <summary>"Gustav Vasa", also in the genitive.</summary>
    internal static bool IsBrandPair(string first, string second) =>
        NameCues.BrandPairStarts.Contains(first) && (NameCues.BrandPairs.Contains(first + " " + second) || (second.EndsWith('s') && NameCues.BrandPairs.Contains(first + " " + second[..^1])));

    /// <summary>"FREDA/SARA": methods and systems named by their initials.</summary>
    internal static bool IsInitials(NameText answer, int index) =>
        answer.LetterCase == TextCase.Mixed && answer.IsSymbol(index - 1, '/') && answer.IsWord(index - 2) && answer.IsInCapitals(index) && answer.IsInCapitals(index - 2);

    // "Det är Nora som ligger närmast", "Nora och Lindesberg", "mellan Örebro och Nora", "i Vilhelmina och Dorotea".
    private static bool IsSpokenOfAsTown(NameText answer, int index)
    {
        var (before, next) = (answer.Lower(index - 1), answer.Lower(index + 1));
        return next is "ligger" or "kommun" or "centrum" or "station" or "torg" || (next == "som" && answer.Lower(index + 2) == "ligger") || before is "kring" or "runt" or "norra" or "södra" or "östra" or "västra" or "hela"
            || (next is "och" or "," or "eller" && NameLexicon.IsTown(answer.Lower(index + 2)) && !NameLexicon.IsAnyGiven(answer.Lower(index + 2)))
            || (before is "och" or "," or "eller" && NameLexicon.IsTown(answer.Lower(index - 2)) && (!NameLexicon.IsAnyGiven(answer.Lower(index - 2)) || answer.Lower(index - 3) is "i" or "från" or "till" or "mot" or "mellan" or "utanför"));
    }
}
