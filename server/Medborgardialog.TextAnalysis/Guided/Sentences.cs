namespace Medborgardialog.TextAnalysis.Guided;

/// <summary>Cuts a text where a sentence or line ends and something of content follows.</summary>
internal static class Sentences
{
    private const int ShortestLetters = 12;

    /// <summary>The sentences as start and length in UTF-16 units, without the white space around them.</summary>
    internal static IReadOnlyList<(int Start, int Length)> Of(string text)
    {
        var parts = new List<(int Start, int Length)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '!' or '?' or ';' || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
            {
                Add(parts, text, start, i + 1);
                start = i + 1;
            }
        }

        Add(parts, text, start, text.Length);
        return parts;
    }

    private static void Add(List<(int Start, int Length)> parts, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var letters = 0;
        for (var i = start; i < end; i++)
        {
            letters += char.IsLetter(text[i]) ? 1 : 0;
        }

        if (letters < ShortestLetters && parts.Count > 0)
        {
            // Too little to stand alone: it belongs to what was said before.
            parts[^1] = (parts[^1].Start, end - parts[^1].Start);
        }
        else if (end > start)
        {
            parts.Add((start, end - start));
        }
    }
}
