namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Names that are no person's where they stand: streets, squares, shops, songs, pets, towns.</summary>
internal static class NamesOfThings
{
    private static readonly string[] StreetsAtEnd = ["gatan", "vägen", "platsen", "torget", "stigen", "gränden", "parken", "allén", "skolan", "backen", "leden", "bron", "kajen"];

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

        // "Blomgrens väg", "Annas kiosk", "Katarina kyrka".
        return NameCues.PlaceAfter.Contains(answer.Lower(index + 1)) && (answer.IsCapital(index) && (answer.Lower(index).EndsWith('s') || answer.Lower(index + 1) is not ("alla" or "lada" or "krog" or "plats" or "mack")));
    }

    // "Gustav Adolfs torg": the whole belongs to the place.
    internal static bool IsThingTogether(NameText answer, int first, int last)
    {
        // "Torkel Knutssonsgatan", "Kristian II:s väg", "Svensson AB".
        if (last > first && StreetsAtEnd.Any(end => answer.Lower(last).EndsWith(end, StringComparison.Ordinal)) || answer.Lower(last + 1) is "ab" or "kb" or "hb" or "i" or "ii" or "iii" or "iv" or "xii" or "xiv" && answer.IsCapital(last + 1) && !answer.Tokens[last + 1].LineBefore)
        {
            return true;
        }

        if (NameCues.PlaceAfter.Contains(answer.Lower(last + 1)) && answer.Lower(last).EndsWith('s'))
        {
            return true;
        }

        var both = last == first + 1 ? answer.Lower(first) + " " + answer.Lower(last) : "";
        return NameCues.BrandPairs.Contains(both) || (first > 0 && answer.Kept.Contains(answer.Text[answer.Tokens[first].Start..answer.Tokens[last].End]));
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
        || (NameLexicon.IsTown(lower) && (answer.Lower(index - 1) is "i" or "från" or "till" or "mot" or "utanför" or "genom" or "länet" || answer.Lower(index + 1) is "kommun" or "centrum") && !(answer.IsCapital(index + 1) && NameLexicon.IsSurname(answer.Lower(index + 1))));
}
