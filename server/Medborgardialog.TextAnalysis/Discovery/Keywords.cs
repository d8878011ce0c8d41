
namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>Words that set some texts apart from all.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> Stop = new(
        "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år nu där man ska skulle finns bara dom alla vid också efter eller mer mot här ut upp vad då blir blev få får inga någon något några hela varje kommer går gå gör göra sen över under utan dem er ni du mig min mitt mina oss vår vårt våra deras hur än ju the and to of is in it on for are you that this no not be was with at my we they have has".Split(' '),
        StringComparer.Ordinal);

    /// <summary>The most telling words, by how much oftener they stand in these texts than in all; a word counts once per text.</summary>
    internal static IReadOnlyList<string> Of(IEnumerable<string> texts, IEnumerable<string> all, int most)
    {
        var (own, ownTexts) = Count(texts);
        var (every, everyText) = Count(all);
        return [.. own.Where(w => w.Value > 1 || ownTexts < 4)
            .Select(w => (Word: w.Key, Score: Math.Round(w.Value * Math.Log((double)w.Value / ownTexts * everyText / every[w.Key] + 0.5), 4)))
            .Where(w => w.Score > 0)
            .OrderByDescending(w => w.Score).ThenBy(w => w.Word, StringComparer.Ordinal).Take(most).Select(w => w.Word)];
    }

    private static (Dictionary<string, int> Words, int Texts) Count(IEnumerable<string> texts)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var text in texts)
        {
            count++;
            foreach (var word in Split(text).Where(w => w.Length > 2 && !Stop.Contains(w)).Distinct(StringComparer.Ordinal))
            {
                words[word] = words.GetValueOrDefault(word) + 1;
            }
        }

        return (words, count);
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }
}
