namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>
/// Finds the names of persons by lists of names, by the words around them and by how the text uses capitals. A name that is also an ordinary word needs more evidence than one that is not;
/// names of streets, squares, shops, pets and storms stay.
/// </summary>
internal static class NameScanner
{
    internal static void Scan(TextTokens tokens, IReadOnlySet<string> kept)
    {
        var answer = new NameText(tokens, kept);
        for (var i = 0; i < tokens.Tokens.Count; i++)
        {
            if (TryName(answer, i, out var first, out var last) && !kept.Contains(tokens.Text[tokens.Tokens[first].Start..tokens.Tokens[last].End]))
            {
                tokens.TryTake(FindingType.Name, tokens.Tokens[first].Start, tokens.Tokens[last].End);
                i = last;
            }
        }
    }

    private static bool TryName(NameText answer, int index, out int first, out int last)
    {
        first = index;
        last = index;
        if (NameExtent.IsNickname(answer, index))
        {
            last = NameExtent.Extend(answer, index + 3, true);
            return true;
        }

        if (!IsCandidate(answer, index))
        {
            return false;
        }

        var lower = answer.Lower(index);
        var capital = answer.IsCapital(index);
        // Of all words few are names by the lists or the words before them, so whether they are names of things is asked last.
        if ((AnnouncedNames.IsAnnounced(answer, index, lower, capital) || ListedNames.IsListed(answer, index, lower, capital)) && !NamesOfThings.IsThing(answer, index))
        {
            last = NameExtent.Extend(answer, index, capital);
            first = NameExtent.HasInitialBefore(answer, index) ? index - 2 : capital && NameExtent.HasBareInitialBefore(answer, index) && NameLexicon.IsSurname(lower) ? index - 1 : index;
            return !NamesOfThings.IsThingTogether(answer, index, last) && !NamesOfThings.IsPartOfThing(answer, last);
        }

        return false;
    }

    private static bool IsCandidate(NameText answer, int index) =>
        answer.IsWord(index) && answer.IsFreeToken(index) && answer.Tokens[index].Length is > 1 and < 40 && !(NameCues.NeverNames.Contains(answer.Lower(index)) && !NameLexicon.IsAmbiguous(answer.Lower(index)));
}
