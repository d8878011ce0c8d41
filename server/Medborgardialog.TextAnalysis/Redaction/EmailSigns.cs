namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>The ways in which people write the at sign and the dots of an e-mail address.</summary>
internal static class EmailSigns
{
    private static readonly string[] AtWords = ["snabel-a", "snabel a", "snabela", "alfakrull", "at", "a", "@"];

    // Between spaces; a lone "a" is a word there, and "at" and "ät" need more of an address around them.
    private static readonly string[] SpokenAts = [" snabel-a ", " snabela ", " snabel a ", " alfakrull ", " at ", " ät "];

    private static readonly string[] DotWords = ["punkt", "dot", "prick"];

    /// <summary>The length of the sign at <paramref name="index"/>, or 0; a spoken sign includes the spaces around it.</summary>
    internal static int AtLength(string text, int index, out bool doubtful)
    {
        doubtful = false;
        switch (text[index])
        {
            case '@':
                return 1;
            case '(' or '[' or '{' or '<':
                foreach (var word in AtWords)
                {
                    var end = index + 1 + word.Length;
                    if (end < text.Length && text[end] is ')' or ']' or '}' or '>' && StartsAt(text, index + 1, word))
                    {
                        return word.Length + 2;
                    }
                }

                return 0;
            case ' ' when index + 1 < text.Length && text[index + 1] is 's' or 'S' or 'a' or 'A' or 'ä' or 'Ä':
                foreach (var word in SpokenAts)
                {
                    if (StartsAt(text, index, word))
                    {
                        doubtful = word.Length == 4;
                        return word.Length;
                    }
                }

                return 0;
            default:
                return 0;
        }
    }

    /// <summary>The length of what stands for a dot at <paramref name="index"/>, with the spaces around it, or 0.</summary>
    internal static int DotLength(string text, int index)
    {
        var at = index < text.Length && text[index] == ' ' ? index + 1 : index;
        if (at >= text.Length)
        {
            return 0;
        }

        var spaced = at > index;
        if (text[at] is '(' or '[' or '{')
        {
            foreach (var word in (ReadOnlySpan<string>)["punkt", "dot", "prick", "."])
            {
                var end = at + 1 + word.Length;
                if (end < text.Length && text[end] is ')' or ']' or '}' && StartsAt(text, at + 1, word))
                {
                    return end + 1 + (end + 1 < text.Length && text[end + 1] == ' ' ? 1 : 0) - index;
                }
            }

            return 0;
        }

        if (text[at] == '.')
        {
            // "gmail. com" and "gmail .com" count before a known ending, which the caller checks.
            return at + 1 + (at + 1 < text.Length && text[at + 1] == ' ' ? 1 : 0) - index;
        }

        if (spaced)
        {
            foreach (var word in DotWords)
            {
                if (StartsAt(text, at, word) && at + word.Length < text.Length && text[at + word.Length] == ' ')
                {
                    return word.Length + 2;
                }
            }
        }

        return 0;
    }

    private static bool StartsAt(string text, int index, string word) => string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
