namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Names in small letters, which need more than the lists: they must be frequent and far from any word, stand before a surname, or be spoken of as a person.</summary>
internal static class SmallLetterNames
{
    // Given names frequent enough, and far enough from any word, to be believed in small letters.
    private static readonly WordList Frequent = WordList.Of("anders andreas anna-karin anneli annika anette annelie annikas birgitta bengt bertil camilla cecilia charlotte christer christina christoffer conny daniel david elisabeth emelie emma erik eriks eva fatima fredrik fredrika gabriella gunilla gunnar gustav göran hampus hassan helena henrik ingela ingemar ingrid jakob jasmine jennifer jenny jesper jessica jimmy joakim johan johanna johannes jonas jonatan josefin karin katarina kenneth kerstin kjell kjelle kristina kristian kristoffer kurt lars leif lennart lena linnea lovisa magnus malin marcus margareta maria marie marianne mattias mats mikael mohamed mohammed muhammed ahmed mustafa mehmet ibrahim monica monika niklas nils oskar oscar patrik peter petra pontus rasmus rebecka rickard robert robin roger sebastian simon sofia sofie stefan susanne sven therese thomas tomas tobias torbjörn ulf ulrika veronica viktor yvonne zoran åsa örjan östen tommy ronny jocke micke lasse nisse pelle olle bosse kalle conny sussie abdi amina hodan ali yusuf yasmin leyla mirza goran dragan zlatan sirpa pirjo pekka jussi tuula");

    internal static bool IsFrequent(string lower) => Frequent.Contains(lower);

    internal static bool IsSmallLetterName(NameText answer, int index, string lower)
    {
        var next = answer.Lower(index + 1);
        if (IsPresentedInSmallLetters(answer, index, lower, next))
        {
            return true;
        }

        if (lower.Length > 2 && (NameLexicon.IsPatronymic(next) || (lower.Length > 3 && NameLexicon.IsSurname(next) && next.Length > 6 && Frequent.Contains(lower))))
        {
            return true;
        }

        // "wictoria löfgren": spelled in its own way, known by the sound and the surname.
        if (lower.Length > 4 && next.Length > 5 && NameLexicon.IsSurname(next) && !NameCues.NeverNames.Contains(next))
        {
            return true;
        }

        if (next is "å" or "och" or "&" && lower.Length > 4 && NameLexicon.IsGiven(answer.Lower(index + 2)) && answer.Lower(index + 2).Length > 3)
        {
            return true;
        }

        var last = lower[^1] == 's' && lower.Length > 4 ? lower[..^1] : lower;
        return Frequent.Contains(lower) || (Frequent.Contains(last) && !NameCues.PlaceAfter.Contains(next));
    }

    // "det är linus å hans brorsa", "prata med elif": a listed name in small letters where the words around speak of a person.
    private static bool IsPresentedInSmallLetters(NameText answer, int index, string lower, string next)
    {
        if (lower.Length < 4 || lower.EndsWith('s') && !NameLexicon.IsGiven(lower + "s"))
        {
            return false;
        }

        var (before, second) = (answer.Lower(index - 1), answer.Lower(index - 2));
        var asked = before is "med" && second is "prata" or "pratade" or "pratat" or "kolla" or "prat" or "snacka" or "snackade" or "bråkar" or "ihop"
            || before is "fråga" or "hälsa" or "hälsar" or "enligt" || (before == "," && answer.IsSymbol(index + 1, ',') && second is "jag" or "sonen" or "dottern" or "mannen" or "frun" or "grannen" or "son" or "dotter" or "bror" or "syster" or "man" or "fru" or "kompis" or "granne" or "chef") || (before is "är" or "e" && second is "det" && next is "å" or "o" or "och" or "som" or "i" or "igen" or "här" or "från" or "på")
            || before is "han" or "hon" or "hos" || (before is "och" or "å" or "o" or "med" or "&" && second is "jag" or "mig" or "vi");
        return asked || (next is "å" or "o" or "och" && answer.Lower(index + 2) is "hans" or "hennes" && answer.Lower(index + 3) is not "");
    }
}
