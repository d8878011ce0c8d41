namespace Medborgardialog.TextAnalysis.Discovery;

/// <summary>Themes that were found rather than known, and what places a new text among them.</summary>
internal interface IFittedThemes
{
    /// <summary>The theme of a text, or <see langword="null"/> when none is near enough.</summary>
    (string ThemeId, double Confidence)? Nearest(string text);

    /// <summary>The themes that a text could be in, the nearest first.</summary>
    IReadOnlyList<string> Ranked(string text);
}
