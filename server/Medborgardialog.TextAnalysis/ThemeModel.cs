namespace Medborgardialog.TextAnalysis;

/// <summary>What an analysis found, and the means to place one more text. Immutable, safe for concurrent use.</summary>
public sealed class ThemeModel
{
    /// <summary>The version of this library and its knowledge; it changes whenever the same texts could give another result.</summary>
    public static string LibraryVersion => "1.0.0";

    internal ThemeModel(ThemeFinderOptions options, IReadOnlyList<Theme> themes, IReadOnlyList<AnalyzedStatement> statements, IReadOnlyList<TextThemes> texts)
    {
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
        throw new NotSupportedException($"Being written ({Options.Mode}).");
    }

    /// <summary>Writes the model, so that <see cref="Load"/> gives an equal one.</summary>
    /// <param name="destination">A writable stream; it stays open.</param>
    public void Save(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        throw new NotSupportedException($"Being written ({Options.Mode}).");
    }

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    /// <param name="source">A readable stream; it stays open.</param>
    /// <returns>The model.</returns>
    /// <exception cref="InvalidDataException">The stream holds no model, or one of another format.</exception>
    public static ThemeModel Load(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        throw new NotSupportedException("Being written.");
    }
}
