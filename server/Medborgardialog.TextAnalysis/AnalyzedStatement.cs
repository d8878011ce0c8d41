namespace Medborgardialog.TextAnalysis;

/// <summary>One statement: a part of an answer that says one thing.</summary>
public sealed record AnalyzedStatement
{
    /// <summary>The index of the answer in the list that <see cref="ThemeFinder.Fit"/> received; 0 from <see cref="ThemeModel.Transform"/>.</summary>
    public required int TextIndex { get; init; }

    /// <summary>Where the statement starts in the answer's text, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>How long it is, in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>The themes, the main one first; never empty (<see cref="Theme.UnknownId"/> or <see cref="Theme.NoneId"/> when nothing else holds).</summary>
    public required IReadOnlyList<StatementTheme> Themes { get; init; }

    /// <summary>The problem types P01–P37 or classes N1–N7 (domain.md §4) behind the guided themes, the most probable first; empty in open mode.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>The words of the statement that spoke most for its main theme, the strongest first; at most 5.</summary>
    public IReadOnlyList<string> DecidingWords { get; init; } = [];

    /// <summary>Place, time, need and attitude, beside the topic.</summary>
    public StatementFacets Facets { get; init; } = StatementFacets.None;

    /// <summary>Whether the statement needs a person at once.</summary>
    public Seriousness Seriousness { get; init; }

    /// <summary>The statement's language as ISO 639-1, or <c>und</c>.</summary>
    public string Language { get; init; } = "und";
}

/// <summary>A statement's membership in a theme.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="Confidence">The model's probability for the theme, 0 to 1, not calibrated yet; 1 when a person decided.</param>
/// <param name="ByPerson">Whether a correction put it there.</param>
public sealed record StatementTheme(string ThemeId, double Confidence, bool ByPerson = false);

/// <summary>What a statement says beside its topic, as keys of the taxonomy.</summary>
/// <param name="Places">Kinds of places, for example <c>school</c>, <c>station</c>.</param>
/// <param name="Times">Times, for example <c>evening</c>, <c>weekend</c>.</param>
/// <param name="Needs">What is asked for, for example <c>police_presence</c>, <c>lighting</c>.</param>
/// <param name="Attitudes">Feelings and judgements, for example <c>fear</c>, <c>low_trust</c>.</param>
public sealed record StatementFacets(IReadOnlyList<string> Places, IReadOnlyList<string> Times, IReadOnlyList<string> Needs, IReadOnlyList<string> Attitudes)
{
    /// <summary>No facets.</summary>
    public static StatementFacets None { get; } = new([], [], [], []);
}

/// <summary>How urgent a text is, apart from how frequent its theme is (domain.md §4, N7).</summary>
public enum Seriousness
{
    /// <summary>Nothing urgent.</summary>
    None,

    /// <summary>A crime or danger that seems to be going on.</summary>
    Acute,

    /// <summary>A child that seems to be at risk.</summary>
    ChildAtRisk,
}

/// <summary>An answer as a whole: its statements' themes put together.</summary>
/// <param name="MainThemeId">The main theme; <see cref="Theme.NoneId"/> for an answer without content.</param>
/// <param name="ThemeIds">All themes, the main one first.</param>
/// <param name="Confidence">The confidence of the main theme, 0 to 1.</param>
public sealed record TextThemes(string MainThemeId, IReadOnlyList<string> ThemeIds, double Confidence);
