using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>The themes that were found rather than known, and the space that they were found in, so that a new text can be placed.</summary>
internal sealed record FittedSpace(TextSpace Space, IReadOnlyList<FittedTheme> Themes, float LeastSimilarity) : IFittedThemes
{
    /// <summary>The theme whose middle is nearest, or <see langword="null"/> when none is near enough.</summary>
    public (string ThemeId, double Confidence)? Nearest(string text)
    {
        var vector = Space.Vector(text);
        (string ThemeId, double Confidence)? best = null;
        foreach (var theme in Themes)
        {
            var similarity = TextSpace.Similarity(vector, theme.Middle);
            if (similarity >= LeastSimilarity && (best is null || similarity > best.Value.Confidence))
            {
                best = (theme.Id, similarity);
            }
        }

        return best;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Ranked(string text)
    {
        var vector = Space.Vector(text);
        return
        [
            .. Themes.Select(theme => (theme.Id, Similarity: TextSpace.Similarity(vector, theme.Middle))).Where(theme => theme.Similarity >= LeastSimilarity)
                .OrderByDescending(theme => theme.Similarity).ThenBy(theme => theme.Id, StringComparer.Ordinal).Select(theme => theme.Id),
        ];
    }
}

/// <summary>A found theme and its middle.</summary>
internal sealed record FittedTheme(string Id, FeatureVector Middle);
