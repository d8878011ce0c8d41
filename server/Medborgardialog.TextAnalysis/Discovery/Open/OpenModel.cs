namespace Medborgardialog.TextAnalysis.Discovery.Open;

/// <summary>The themes of a run in open mode, so that a new text can be placed.</summary>
internal sealed record OpenModel(Vocabulary Vocabulary, WordMixture Mixture, IReadOnlyList<string> ThemeIds) : IFittedThemes
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
        return (ThemeIds[theme], confidence);
    }
}
