using Medborgardialog.TextAnalysis.Statements;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>A statement while its themes are being decided.</summary>
internal sealed class Placement
{
    // What an answer that says the same has read already.
    private readonly Placement? _same;
    private Reading? _reading;

    internal Placement(int textIndex, TextSpan span, string text) => (TextIndex, Span, Text, Key) = (textIndex, span, text, Durability.ContentId.Canonical(text));

    private Placement(int textIndex, Placement same)
    {
        (TextIndex, Span, Text, Key, _same) = (textIndex, same.Span, same.Text, same.Key, same);
        (Themes, Types, DecidingWords, Seriousness) = ([.. same.Themes], same.Types, same.DecidingWords, same.Seriousness);
    }

    internal int TextIndex { get; }

    internal TextSpan Span { get; }

    internal string Text { get; }

    /// <summary>The form in which statements are compared across rows and runs.</summary>
    internal string Key { get; }

    /// <summary>The themes, main first.</summary>
    internal List<StatementTheme> Themes { get; set; } = [];

    /// <summary>The problem types, most probable first.</summary>
    internal IReadOnlyList<string> Types { get; init; } = [];

    internal IReadOnlyList<string> DecidingWords { get; set; } = [];

    internal Seriousness Seriousness { get; init; }

    internal string MainId => Themes[0].ThemeId;

    /// <summary>The same statement in another answer that says the same.</summary>
    internal Placement In(int textIndex) => new(textIndex, this);

    internal AnalyzedStatement ToStatement() => new()
    {
        TextIndex = TextIndex,
        Start = Span.Start,
        Length = Span.Length,
        Themes = Themes,
        Types = Types,
        DecidingWords = DecidingWords,
        Facets = Read().Facets,
        Seriousness = Seriousness,
        Language = Read().Language,
    };

    // Two threads may read at once, and read the same.
    private Reading Read() => _same?.Read() ?? (_reading ??= new Reading(Knowledge.Lexicon.Facets(Text), Language.LanguageIdentifier.Identify(Text)));

    private sealed record Reading(StatementFacets Facets, string Language);
}
