using System.Buffers;
using Medborgardialog.TextAnalysis.Stemming;

namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>Brings the forms of a word together: the Snowball stemmer for Swedish, a few endings for English and German, nothing for other languages.</summary>
internal static class LightStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly string[] GermanEndings = ["ern", "em", "er", "en", "es", "e", "s", "n"];

    internal static string Stem(string word, string language) => language switch
    {
        "sv" => SwedishStemmer.Stem(word),
        "en" => English(word),
        "de" => German(word),
        _ => word,
    };

    // Plural, -ing, -ed, and a last e or y.
    private static string English(string word)
    {
        if (word.Length <= 3)
        {
            return word;
        }

        if (word.Length > 4 && Ends(word, "ies"))
        {
            word = word[..^3] + "y";
        }
        else if (Ends(word, "sses") || Ends(word, "xes") || Ends(word, "ches") || Ends(word, "shes"))
        {
            word = word[..^2];
        }
        else if (word[^1] == 's' && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is"))
        {
            word = word[..^1];
        }

        var ending = Ends(word, "ing") ? 3 : Ends(word, "ed") ? 2 : 0;
        if (ending > 0 && word.Length - ending >= 3 && word.AsSpan(0, word.Length - ending).ContainsAny(Vowels))
        {
            word = word[..^ending];
            if (word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z'))
            {
                word = word[..^1];
            }
        }

        if (word.Length > 3 && word[^1] == 'e')
        {
            word = word[..^1];
        }

        return word.Length > 3 && word[^1] == 'y' ? word[..^1] + "i" : word;
    }

    private static string German(string word)
    {
        if (word.Length <= 4)
        {
            return word;
        }

        word = word.Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u').Replace("ß", "ss", StringComparison.Ordinal);
        foreach (var ending in GermanEndings)
        {
            if (word.Length - ending.Length >= 4 && Ends(word, ending))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
