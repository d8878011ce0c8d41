namespace Medborgardialog.TextAnalysis;

/// <summary>
/// What people have decided about themes: constraints that every later run obeys. Statements are named by their text (compared after
/// trimming, without regard to case and repeated white space), so that a correction survives a new run over other rows. Immutable.
/// </summary>
public sealed record Corrections
{
    /// <summary>No corrections.</summary>
    public static Corrections Empty { get; } = new();

    /// <summary>Pairs of statements that belong to the same theme.</summary>
    public IReadOnlyList<StatementPair> MustLink { get; init; } = [];

    /// <summary>Pairs of statements that must not share their main theme.</summary>
    public IReadOnlyList<StatementPair> CannotLink { get; init; } = [];

    /// <summary>Statements whose main theme a person chose; a pin outweighs every other correction of that statement, and of two pins the last stands.</summary>
    public IReadOnlyList<StatementPin> Pins { get; init; } = [];

    /// <summary>Labels that a person gave, by theme.</summary>
    public IReadOnlyList<ThemeRename> Renames { get; init; } = [];

    /// <summary>Themes that a person put together.</summary>
    public IReadOnlyList<ThemeMerge> Merges { get; init; } = [];

    /// <summary>Themes that a person took out of another one.</summary>
    public IReadOnlyList<ThemeSplit> Splits { get; init; } = [];

    /// <summary>The form in which statements are compared: two statements are the same when their keys are.</summary>
    /// <param name="statement">A statement's text.</param>
    /// <returns>Its key.</returns>
    public static string KeyOf(string statement) => Durability.ContentId.Canonical(statement);

    /// <summary>Whether there is nothing to obey.</summary>
    public bool IsEmpty => MustLink.Count + CannotLink.Count + Pins.Count + Renames.Count + Merges.Count + Splits.Count == 0;
}

/// <summary>Two statements, by their text.</summary>
/// <param name="First">The one statement.</param>
/// <param name="Second">The other statement.</param>
public sealed record StatementPair(string First, string Second);

/// <summary>A statement and the theme that a person gave it.</summary>
/// <param name="Statement">The statement's text.</param>
/// <param name="ThemeId">The theme: a guided one, one that an earlier run found, or one that a split makes.</param>
public sealed record StatementPin(string Statement, string ThemeId);

/// <summary>A theme's label as a person wants it.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="Label">The Swedish label.</param>
public sealed record ThemeRename(string ThemeId, string Label);

/// <summary>Themes that are one theme from now on.</summary>
/// <param name="ThemeIds">The themes that end.</param>
/// <param name="IntoThemeId">The theme that holds all statements afterwards; may be one of <paramref name="ThemeIds"/>.</param>
/// <param name="Label">Its label, or <see langword="null"/> to keep it.</param>
public sealed record ThemeMerge(IReadOnlyList<string> ThemeIds, string IntoThemeId, string? Label = null);

/// <summary>A theme that is taken out of another one.</summary>
/// <param name="ThemeId">The theme that is split.</param>
/// <param name="NewThemeId">The id of the new theme; see <see cref="IdFor"/>.</param>
/// <param name="Label">The new theme's Swedish label.</param>
/// <param name="Statements">The statements that show what the new theme is about; other statements of the split theme that are closer to these than to the rest follow them.</param>
public sealed record ThemeSplit(string ThemeId, string NewThemeId, string Label, IReadOnlyList<string> Statements)
{
    /// <summary>A stable id for a theme that a person takes out of <paramref name="themeId"/>: the same theme and statements always give the same id.</summary>
    /// <param name="themeId">The theme that is split.</param>
    /// <param name="statements">The statements that move, in any order.</param>
    /// <returns>An id such as <c>d-1f0a3b5c7d9e</c>.</returns>
    public static string IdFor(string themeId, IEnumerable<string> statements) =>
        Durability.ContentId.Of([themeId, .. statements.Select(Durability.ContentId.Canonical).Order(StringComparer.Ordinal)]);
}
