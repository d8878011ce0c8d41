using Medborgardialog.TextAnalysis.Guided;

namespace Medborgardialog.TextAnalysis;

/// <summary>What an analysis found, and the means to place one more text. Immutable, safe for concurrent use.</summary>
public sealed class ThemeModel
{
    /// <summary>The version of this library and its knowledge; it changes whenever the same texts could give another result.</summary>
    public static string LibraryVersion => "1.0.0";

    private readonly GuidedAnalysis _analysis;

    internal ThemeModel(ThemeFinderOptions options, IReadOnlyList<Theme> themes, IReadOnlyList<AnalyzedStatement> statements, IReadOnlyList<TextThemes> texts, GuidedAnalysis analysis)
    {
        _analysis = analysis;
        Options = options;
        Themes = themes;
        Statements = statements;
        Texts = texts;
    }

    /// <summary>The options that the model was fitted with.</summary>
    public ThemeFinderOptions Options { get; }

    /// <summary>The themes, those with the most texts first; themes that ended since the previous run come last, as <see cref="ThemeChange.Retired"/>.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>The statements, in the order of the texts and of their offsets.</summary>
    public IReadOnlyList<AnalyzedStatement> Statements { get; }

    /// <summary>One entry for each text, in the order in which the texts came.</summary>
    public IReadOnlyList<TextThemes> Texts { get; }

    /// <summary>Places one new text in the fitted themes, without changing the model.</summary>
    /// <param name="text">The redacted text.</param>
    /// <returns>Its statements; empty for a text without any letter or digit.</returns>
    /// <exception cref="ArgumentNullException">The text is <see langword="null"/>.</exception>
    public IReadOnlyList<AnalyzedStatement> Transform(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _analysis.Analyze(0, text);
    }
}
