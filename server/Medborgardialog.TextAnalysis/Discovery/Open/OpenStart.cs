namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>Where the themes of a later run start: at those of the run before, so that texts that both hold stay where they were.</summary>
/// <param name="GroupOf">The earlier theme of each text; negative for a text that has none.</param>
/// <param name="Groups">How many earlier themes there are.</param>
/// <param name="Language">The language that they were found in.</param>
/// <param name="FoundAmong">How many texts there were when they were found afresh.</param>
internal sealed record OpenStart(int[] GroupOf, int Groups, string Language, int FoundAmong)
{
    private const double LeastKnown = 0.5;

    /// <summary>
    /// Starts from the earlier themes, or gives <see langword="null"/> where these say too little about the texts: fewer than half of them were there
    /// before, or the set has grown or shrunk by half since the themes were found.
    /// </summary>
    /// <param name="texts">The texts of this run.</param>
    /// <param name="earlier">The earlier themes.</param>
    /// <param name="themeOf">The earlier theme of each text that the earlier run held; empty for none.</param>
    internal static OpenStart? From(IReadOnlyList<string> texts, OpenModel earlier, IReadOnlyDictionary<string, string> themeOf)
    {
        var known = texts.Count(themeOf.ContainsKey);
        if (known < LeastKnown * texts.Count || !earlier.Covers(texts.Count))
        {
            return null;
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var g = 0; g < earlier.ThemeIds.Count; g++)
        {
            numbers.TryAdd(earlier.ThemeIds[g], g);
        }

        var groupOf = texts.Select(text => themeOf.TryGetValue(text, out var theme) ? numbers.GetValueOrDefault(theme, -1)
            : earlier.Nearest(text) is { } nearest ? numbers[nearest.ThemeId] : -1).ToArray();
        return new OpenStart(groupOf, earlier.ThemeIds.Count, earlier.Vocabulary.Forms.Language, earlier.FoundAmong);
    }
}
