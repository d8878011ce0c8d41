namespace Medborgardialog.TextAnalysis.Stemming;

/// <summary>
/// The Swedish stemmer of the Snowball project, in its newer form, which also strips -et. Public description of the algorithm: snowballstem.org, "Swedish stemming algorithm".
/// Works in place on a span and allocates only the result.
/// </summary>
internal static class SwedishStemmer
{
    private const int StackLength = 64;

    // Longest first, so that the first ending that fits is the longest.
    private static readonly string[] MainEndings =
    [
        "heterna", "hetens", "arnas", "ernas", "ornas", "heten", "heter", "andes", "andet", "arens", "anden", "arna", "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns", "ade", "are", "ern", "ens", "het", "ast", "ad", "en", "ar", "er", "or", "as", "es", "at", "et", "a", "e", "s",
    ];

    // Words whose -et belongs to them: alfabet, frihet, societet, kvalitet, paket.
    private static readonly string[] EtExceptions = ["h", "iet", "uit", "fab", "cit", "dit", "alit", "ilit", "mit", "nit", "pit", "rit", "sit", "tit", "ivit", "kvit", "xit", "kom", "rak", "pak", "stak"];

    private static readonly string[] DoubleEndings = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];

    /// <summary>The stem of a word in lower case.</summary>
    internal static string Stem(string word)
    {
        Span<char> buffer = word.Length <= StackLength ? stackalloc char[StackLength] : new char[word.Length];
        word.CopyTo(buffer);
        var length = Stem(buffer[..word.Length]);
        return length == word.Length && buffer[..length].SequenceEqual(word) ? word : new string(buffer[..length]);
    }

    /// <summary>Stems a lower-case word in place.</summary>
    /// <returns>The length of the stem at the start of <paramref name="word"/>.</returns>
    internal static int Stem(Span<char> word)
    {
        var region = Region(word);
        var length = Main(word, word.Length, region);
        length = Pair(word, length, region);
        return Other(word, length, region);
    }

    // R1: after the first consonant that follows a vowel, but at least three letters into the word.
    private static int Region(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
        {
            return word.Length;
        }

        var i = 0;
        while (i < word.Length && !IsVowel(word[i]))
        {
            i++;
        }

        while (i < word.Length && IsVowel(word[i]))
        {
            i++;
        }

        return i >= word.Length ? word.Length : Math.Max(i + 1, 3);
    }

    private static int Main(ReadOnlySpan<char> word, int length, int region)
    {
        foreach (var ending in MainEndings)
        {
            var start = length - ending.Length;
            if (start < region || !word[..length].EndsWith(ending))
            {
                continue;
            }

            return ending switch
            {
                "s" => EndsInSingleEt(word[..start]) ? start - 2 : EndsForS(word[..start]) ? start : length,
                "et" => EndsForEt(word[..start]) ? start : length,
                _ => start,
            };
        }

        return length;
    }

    private static int Pair(ReadOnlySpan<char> word, int length, int region)
    {
        foreach (var ending in DoubleEndings)
        {
            if (length - 2 >= region && word[..length].EndsWith(ending))
            {
                return length - 1;
            }
        }

        return length;
    }

    private static int Other(ReadOnlySpan<char> word, int length, int region)
    {
        var whole = word[..length];
        if (length - 5 >= region && whole.EndsWith("fullt"))
        {
            return length - 1;
        }

        if (length - 3 >= region && whole.EndsWith("lig"))
        {
            return length - 3;
        }

        if (length - 3 >= region && whole.EndsWith("els"))
        {
            return length - 3;
        }

        if (length - 3 >= region && whole.EndsWith("öst"))
        {
            return length > 3 && IsOstEnding(whole[length - 4]) ? length - 1 : length;
        }

        return length - 2 >= region && whole.EndsWith("ig") ? length - 2 : length;
    }

    private static bool EndsForS(ReadOnlySpan<char> stem) => stem.Length > 0 && (stem[^1] is 'b' or 'c' or 'd' or 'f' or 'g' or 'h' or 'j' or 'k' or 'l' or 'm' or 'n' or 'o' or 'p' or 'r' or 't' or 'v' or 'y');

    private static bool EndsInSingleEt(ReadOnlySpan<char> word) => word.EndsWith("et") && EndsForEt(word[..^2]);

    private static bool EndsForEt(ReadOnlySpan<char> stem)
    {
        // A vowel and a consonant, and something before them.
        if (stem.Length < 3 || IsVowel(stem[^1]) || !IsVowel(stem[^2]))
        {
            return false;
        }

        foreach (var exception in EtExceptions)
        {
            if (stem.EndsWith(exception))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOstEnding(char c) => c is 'i' or 'k' or 'l' or 'n' or 'p' or 'r' or 't' or 'u' or 'v';

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'å' or 'ö';
}
