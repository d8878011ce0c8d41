namespace Medborgardialog.TextAnalysis.Redaction;

/// <summary>Tests of a word against several endings, without an allocation: they are made for every word of every answer.</summary>
internal static class WordEndings
{
    internal static bool EndsWithAny(this string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool ContainsAny(this string text, string[] parts)
    {
        foreach (var part in parts)
        {
            if (text.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
