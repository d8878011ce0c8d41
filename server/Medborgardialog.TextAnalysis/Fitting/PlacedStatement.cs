namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>A statement whose themes people may still change.</summary>
/// <param name="index">Its index in the run.</param>
/// <param name="textIndex">The index of its answer.</param>
/// <param name="key">The form in which statements are compared.</param>
/// <param name="types">The problem types behind its guided themes, the most probable first.</param>
/// <param name="themes">The themes that the analysis gave it.</param>
internal sealed class PlacedStatement(int index, int textIndex, string key, IReadOnlyList<string> types, IReadOnlyList<StatementTheme> themes)
{
    internal int Index { get; } = index;

    internal int TextIndex { get; } = textIndex;

    internal string Key { get; } = key;

    internal IReadOnlyList<string> Types { get; } = types;

    /// <summary>The themes, main first.</summary>
    internal IReadOnlyList<StatementTheme> Themes { get; set; } = themes;

    internal string MainId => Themes[0].ThemeId;

    /// <summary>The membership in a theme, or <see langword="null"/>.</summary>
    internal StatementTheme? In(string themeId) => Themes.FirstOrDefault(theme => theme.ThemeId == themeId);
}
