namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>The themes of a run in open mode, or the parts of a known theme, so that a new text can be placed.</summary>
/// <param name="Vocabulary">The words.</param>
/// <param name="Mixture">How likely they are in each theme.</param>
/// <param name="ThemeIds">The themes' ids; empty for a remainder that is no theme.</param>
/// <param name="FoundAmong">How many texts there were when the themes were last found afresh rather than carried on.</param>
/// <param name="LeastConfidence">How sure a text's theme must be.</param>
internal sealed record OpenModel(Vocabulary Vocabulary, WordMixture Mixture, IReadOnlyList<string> ThemeIds, int FoundAmong, double LeastConfidence = 0) : IFittedThemes
{
    /// <summary>The theme that explains the text's words best; <see langword="null"/> when none of them is known.</summary>
    public (string ThemeId, double Confidence)? Nearest(string text)
    {
        var features = Vocabulary.Of(text);
        if (features.Length == 0)
        {
            return null;
        }

        var (theme, confidence) = Mixture.Place(features);
        return ThemeIds[theme].Length == 0 || confidence < LeastConfidence ? null : (ThemeIds[theme], confidence);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Ranked(string text) => [.. Mixture.Ranked(Vocabulary.Of(text)).Select(theme => ThemeIds[theme]).Where(id => id.Length > 0)];
}
