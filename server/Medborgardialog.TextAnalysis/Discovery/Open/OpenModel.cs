namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>The themes of a run in open mode, or the parts of a known theme, so that a new text can be placed.</summary>
/// <param name="Vocabulary">The words.</param>
/// <param name="Mixture">How likely they are in each theme.</param>
/// <param name="ThemeIds">The themes' ids; empty for a remainder that is no theme.</param>
/// <param name="FoundAmong">How many texts there were when the themes were last found afresh rather than carried on.</param>
/// <param name="LeastConfidence">How sure a text's theme must be.</param>
/// <param name="Leading">The words of each theme of which a text must have one; <see langword="null"/> when its words need not be these.</param>
internal sealed record OpenModel(
    Vocabulary Vocabulary, WordMixture Mixture, IReadOnlyList<string> ThemeIds, int FoundAmong, double LeastConfidence = 0, IReadOnlyList<int[]>? Leading = null) : IFittedThemes
{
    private const double MostGrowth = 1.5;

    /// <summary>The theme that explains the text's words best; <see langword="null"/> when none of them is known.</summary>
    public (string ThemeId, double Confidence)? Nearest(string text) => Place(Vocabulary.Of(text));

    /// <summary>The same for a text whose features are known, once each, ascending.</summary>
    internal (string ThemeId, double Confidence)? Place(ReadOnlySpan<int> features)
    {
        if (features.Length == 0)
        {
            return null;
        }

        var (theme, confidence) = Mixture.Place(features);
        var holds = ThemeIds[theme].Length > 0 && Math.Round(confidence, 4) >= LeastConfidence && (Leading is null || features.IndexOfAny(Leading[theme]) >= 0);
        return holds ? (ThemeIds[theme], confidence) : null;
    }

    /// <summary>Whether the themes still say enough about a set that has grown or shrunk: by less than half since they were found.</summary>
    internal bool Covers(int texts) => Covers(FoundAmong, texts);

    /// <summary>Whether what was found, or not found, among so many texts still holds for another number of them.</summary>
    internal static bool Covers(int foundAmong, int texts) => texts <= MostGrowth * foundAmong && foundAmong <= MostGrowth * texts;

    /// <inheritdoc/>
    public IReadOnlyList<string> Ranked(string text) => [.. Mixture.Ranked(Vocabulary.Of(text)).Select(theme => ThemeIds[theme]).Where(id => id.Length > 0)];
}
