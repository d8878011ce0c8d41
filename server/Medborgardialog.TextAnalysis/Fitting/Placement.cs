using Medborgardialog.TextAnalysis.Statements;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>A statement while its themes are being decided.</summary>
internal sealed class Placement(int textIndex, TextSpan span, string text)
{
    internal int TextIndex { get; } = textIndex;

    internal TextSpan Span { get; } = span;

    internal string Text { get; } = text;

    /// <summary>The form in which statements are compared across rows and runs.</summary>
    internal string Key { get; } = Durability.ContentId.Canonical(text);

    /// <summary>The themes, main first.</summary>
    internal List<StatementTheme> Themes { get; set; } = [];

    /// <summary>The problem types, most probable first.</summary>
    internal IReadOnlyList<string> Types { get; init; } = [];

    internal IReadOnlyList<string> DecidingWords { get; set; } = [];

    internal Seriousness Seriousness { get; init; }

    internal string MainId => Themes[0].ThemeId;

    internal AnalyzedStatement ToStatement() => new()
    {
        TextIndex = TextIndex,
        Start = Span.Start,
        Length = Span.Length,
        Themes = Themes,
        Types = Types,
        DecidingWords = DecidingWords,
        Facets = Knowledge.Lexicon.Facets(Text),
        Seriousness = Seriousness,
        Language = Language.LanguageIdentifier.Identify(Text),
    };
}
