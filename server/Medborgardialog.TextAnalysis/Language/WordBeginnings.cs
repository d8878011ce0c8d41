namespace Medborgardialog.TextAnalysis.Language;

/// <summary>
/// The first three letters of some words, to pass over at a look the words of a text that begin otherwise. It may say yes to a word that begins otherwise, and never no to one that does not.
/// </summary>
internal sealed class WordBeginnings
{
    private const int Places = 1 << 12;

    // Up to here (Latin Extended-A) a letter stands for itself, whatever follows it, unless it is the soft hyphen.
    private const char LastPlain = '\u017F';
    private const char SoftHyphen = '\u00AD';

    private readonly ulong[] _marks = new ulong[Places / 64];

    /// <summary>Takes the beginnings.</summary>
    /// <param name="beginnings">Words, or beginnings of words of at least three letters, in small letters.</param>
    internal WordBeginnings(IEnumerable<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (Place(beginning) is var place and >= 0)
            {
                _marks[place >> 6] |= 1UL << place;
            }
        }
    }

    /// <summary>Whether a word, in capitals or not, may begin as one of them does.</summary>
    internal bool MayHave(ReadOnlySpan<char> word) => Place(word) is var place && (place < 0 || (_marks[place >> 6] & (1UL << place)) != 0);

    // -1 where the letters are no Latin ones, or what follows can change them.
    private static int Place(ReadOnlySpan<char> word)
    {
        var place = 0;
        for (var i = 0; i < 4 && i < word.Length; i++)
        {
            var letter = word[i];
            if (letter is > LastPlain or SoftHyphen)
            {
                return -1;
            }

            if (i < 3)
            {
                place = (place * 37) + (char.IsUpper(letter) ? char.ToLowerInvariant(letter) : letter);
            }
        }

        return place % Places;
    }
}
