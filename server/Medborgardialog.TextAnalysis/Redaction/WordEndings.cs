namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Endings of words, by their last letters: they are looked for in every word of every answer, and most words end in a letter that none of them has.</summary>
internal sealed class WordEndings
{
    private readonly string[][] _byLast;

    internal WordEndings(params string[] endings)
    {
        _byLast = new string[endings.Max(e => e[^1]) + 1][];
        Array.Fill(_byLast, []);
        foreach (var group in endings.GroupBy(e => e[^1]))
        {
            _byLast[group.Key] = [.. group];
        }
    }

    /// <summary>The endings that a word can have by its last letter, in the order given.</summary>
    internal ReadOnlySpan<string> Possible(string word) => word.Length > 0 && word[^1] < _byLast.Length ? _byLast[word[^1]] : [];

    /// <summary>Whether a word has one of the endings after at least so many other letters.</summary>
    internal bool End(string word, int after = 0)
    {
        foreach (var ending in Possible(word))
        {
            if (word.Length >= ending.Length + after && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
