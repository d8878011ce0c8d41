namespace Medborgardialog.TextAnalysis;

/// <summary>
/// What differs between two models of the same texts, for example before and after corrections (<see cref="ThemeModel.Preview"/>). Parts of a theme
/// (<see cref="Theme.ParentId"/>) that were found are counted as themes; a statement moves when its main theme changes.
/// </summary>
/// <param name="Moves">The statements whose main theme changes, in the order of the texts.</param>
/// <param name="Appearing">The themes that have texts only afterwards, those with the most texts first.</param>
/// <param name="Ending">The themes that have texts only before, those with the most texts first.</param>
/// <param name="Relabelled">The themes whose label changes, by id.</param>
/// <param name="Counts">Every theme with texts before or after, those with the most texts afterwards first.</param>
public sealed record ThemeDifference(
    IReadOnlyList<StatementMove> Moves, IReadOnlyList<ThemeCounts> Appearing, IReadOnlyList<ThemeCounts> Ending, IReadOnlyList<ThemeCounts> Relabelled, IReadOnlyList<ThemeCounts> Counts)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Moves.Count + Appearing.Count + Ending.Count + Relabelled.Count == 0 && Counts.All(theme => theme.StatementsBefore == theme.StatementsAfter && theme.TextsBefore == theme.TextsAfter);

    /// <summary>Compares two models. A statement that only one of them cuts in this way is not a move.</summary>
    /// <param name="before">The one model.</param>
    /// <param name="after">The other model, of the same texts in the same order.</param>
    /// <returns>What differs.</returns>
    /// <exception cref="ArgumentNullException">A model is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The models are of another number of texts.</exception>
    public static ThemeDifference Between(ThemeModel before, ThemeModel after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Texts.Count != after.Texts.Count)
        {
            throw new ArgumentException($"The models are of {before.Texts.Count} and {after.Texts.Count} texts.", nameof(after));
        }

        var counts = Count(before, after);
        return new ThemeDifference(
            Moved(before, after),
            [.. counts.Where(theme => theme.TextsBefore == 0)],
            [.. counts.Where(theme => theme.TextsAfter == 0).OrderByDescending(theme => theme.TextsBefore).ThenBy(theme => theme.ThemeId, StringComparer.Ordinal)],
            Relabel(before, after),
            counts);
    }

    private static List<StatementMove> Moved(ThemeModel before, ThemeModel after)
    {
        var earlier = before.Statements.ToDictionary(statement => (statement.TextIndex, statement.Start, statement.Length), statement => statement.Themes[0].ThemeId);
        var moves = new List<StatementMove>();
        foreach (var statement in after.Statements)
        {
            var to = statement.Themes[0].ThemeId;
            if (earlier.TryGetValue((statement.TextIndex, statement.Start, statement.Length), out var from) && from != to)
            {
                moves.Add(new StatementMove(statement.TextIndex, statement.Start, statement.Length, from, to));
            }
        }

        return moves;
    }

    private static List<ThemeCounts> Count(ThemeModel before, ThemeModel after) =>
        [.. Pairs(before, after).Where(theme => theme.TextsBefore + theme.TextsAfter > 0).OrderByDescending(theme => theme.TextsAfter).ThenBy(theme => theme.ThemeId, StringComparer.Ordinal)];

    private static List<ThemeCounts> Relabel(ThemeModel before, ThemeModel after) =>
        [.. Pairs(before, after).Where(theme => theme.LabelBefore is not null && theme.LabelAfter is not null && theme.LabelBefore != theme.LabelAfter).OrderBy(theme => theme.ThemeId, StringComparer.Ordinal)];

    private static IEnumerable<ThemeCounts> Pairs(ThemeModel before, ThemeModel after)
    {
        var earlier = before.Themes.ToDictionary(theme => theme.Id, StringComparer.Ordinal);
        var later = after.Themes.ToDictionary(theme => theme.Id, StringComparer.Ordinal);
        return earlier.Keys.Union(later.Keys).Select(id => (Id: id, Old: earlier.GetValueOrDefault(id), New: later.GetValueOrDefault(id))).Select(theme => new ThemeCounts(
            theme.Id, theme.Old?.Label, theme.New?.Label, theme.Old?.StatementCount ?? 0, theme.New?.StatementCount ?? 0, theme.Old?.TextCount ?? 0, theme.New?.TextCount ?? 0));
    }
}

/// <summary>A statement whose main theme changes.</summary>
/// <param name="TextIndex">The index of its answer.</param>
/// <param name="Start">Where it starts in the answer's text, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="FromThemeId">Its main theme before.</param>
/// <param name="ToThemeId">Its main theme afterwards.</param>
public sealed record StatementMove(int TextIndex, int Start, int Length, string FromThemeId, string ToThemeId);

/// <summary>A theme's label and numbers before and after.</summary>
/// <param name="ThemeId">The theme.</param>
/// <param name="LabelBefore">Its label before; <see langword="null"/> when it was not there.</param>
/// <param name="LabelAfter">Its label afterwards; <see langword="null"/> when it is not there.</param>
/// <param name="StatementsBefore">Its statements before (<see cref="Theme.StatementCount"/>).</param>
/// <param name="StatementsAfter">Its statements afterwards.</param>
/// <param name="TextsBefore">Its texts before (<see cref="Theme.TextCount"/>).</param>
/// <param name="TextsAfter">Its texts afterwards.</param>
public sealed record ThemeCounts(string ThemeId, string? LabelBefore, string? LabelAfter, int StatementsBefore, int StatementsAfter, int TextsBefore, int TextsAfter);
