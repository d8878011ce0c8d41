namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>How far a name goes: surnames, particles, initials and nicknames around its first word.</summary>
internal static class NameExtent
{
    private const int MaxWords = 5;

    internal static int Extend(NameText answer, int index, bool capital)
    {
        var last = index;
        for (var words = 1; words < MaxWords; words++)
        {
            var next = last + 1;
            if (next >= answer.Tokens.Count || answer.Tokens[next].LineBefore || !answer.IsFreeToken(next))
            {
                break;
            }

            if (IsQuotedNickname(answer, next))
            {
                last = next + 3;
                continue;
            }

            if (!answer.IsWord(next))
            {
                // An initial with a dot inside a name: "Karl J. Berg".
                break;
            }

            var lower = answer.Lower(next);
            if (NameCues.Particles.Contains(lower) && answer.IsCapital(next + 1) && answer.IsFreeToken(next + 1) && lower is not ("av" or "den" or "la"))
            {
                last = next + 1;
                continue;
            }

            if (!IsContinuation(answer, next, lower, capital))
            {
                break;
            }

            last = next;
            if (answer.Tokens[next].Length == 1 && answer.IsSymbol(next + 1, '.') && answer.IsCapital(next + 2) && NameLexicon.IsSurname(answer.Lower(next + 2)))
            {
                last = next + 2;
            }
        }

        return last;
    }

    private static bool IsContinuation(NameText answer, int index, string lower, bool capital)
    {
        if (answer.LetterCase == TextCase.Capitals || !answer.IsCapital(index))
        {
            // Without the help of capitals only what is a surname goes on.
            var small = !answer.IsCapital(index) && capital;
            return small ? NameLexicon.IsPatronymic(lower) : (NameLexicon.IsSurname(lower) && lower.Length > 3 && !NameCues.NeverNames.Contains(lower)) || NameLexicon.IsPatronymic(lower);
        }

        if (answer.Tokens[index].Length == 1)
        {
            return lower is not "i" && !NameCues.NeverNames.Contains(lower);
        }

        // "John Ericssons Väg".
        if (NameCues.PlaceAfter.Contains(lower) && answer.Lower(index - 1).EndsWith('s') && !NameLexicon.IsSurname(lower))
        {
            return false;
        }

        return !NameCues.NotSurnames.Contains(lower) && (!NameCues.NeverNames.Contains(lower) || NameLexicon.IsSurname(lower) || lower is "vinter" or "sommar" or "maj") && !(lower is "ii" or "iii" or "iv" or "vi" or "xiv");
    }

    // "Kniven" Rask: a quoted word before a surname.
    internal static bool IsNickname(NameText answer, int index) =>
        answer.IsSymbol(index, '"') && answer.IsCapital(index + 1) && answer.IsWord(index + 1) && answer.IsSymbol(index + 2, '"') && answer.IsCapital(index + 3) && answer.IsFreeToken(index + 3) && answer.IsFreeToken(index)
        && (NameLexicon.IsSurname(answer.Lower(index + 3)) || NameLexicon.IsAnyGiven(answer.Lower(index + 3)) || NameLexicon.IsAnyGiven(answer.Lower(index + 1)));

    private static bool IsQuotedNickname(NameText answer, int index) =>
        (answer.IsSymbol(index, '"') || answer.IsSymbol(index, '\'')) && answer.IsWord(index + 1) && (answer.IsSymbol(index + 2, '"') || answer.IsSymbol(index + 2, '\'')) && answer.IsCapital(index + 3) && answer.IsWord(index + 3) && answer.IsFreeToken(index + 3);

    // "B. Mallgren".
    internal static bool HasInitialBefore(NameText answer, int index) =>
        answer.IsSymbol(index - 1, '.') && index > 1 && answer.Tokens[index - 2].Length == 1 && answer.IsWord(index - 2) && answer.IsCapital(index - 2) && answer.IsFreeToken(index - 2);

    // "G Bergman", where a sentence begins; "I Berg" and "Å Lund" may be words.
    internal static bool HasBareInitialBefore(NameText answer, int index) =>
        index > 0 && answer.Tokens[index - 1].Length == 1 && answer.IsWord(index - 1) && answer.IsCapital(index - 1) && answer.IsFreeToken(index - 1) && answer.IsFirst(index - 1) && !answer.Tokens[index].LineBefore
        && answer.Lower(index - 1) is not ("i" or "å" or "ö" or "e");
}
