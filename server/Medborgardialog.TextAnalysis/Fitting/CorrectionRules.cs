using Medborgardialog.TextAnalysis.Durability;

namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>What corrections say about single themes and statements. Immutable, so that one instance serves every call of a model.</summary>
internal sealed class CorrectionRules
{
    private readonly Dictionary<string, string> _merged = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pinned = new(StringComparer.Ordinal);

    internal CorrectionRules(Corrections corrections)
    {
        Corrections = corrections;
        foreach (var merge in corrections.Merges)
        {
            Merge(merge);
        }

        // Of several decisions about one statement the last stands, and a pin outweighs a split.
        foreach (var (statement, theme) in corrections.Splits.SelectMany(split => split.Statements.Select(statement => (statement, split.NewThemeId)))
            .Concat(corrections.Pins.Select(pin => (pin.Statement, pin.ThemeId))))
        {
            _pinned[ContentId.Canonical(statement)] = theme;
        }
    }

    internal Corrections Corrections { get; }

    /// <summary>The themes that a correction names.</summary>
    internal IEnumerable<string> Named => Corrections.Renames.Select(rename => rename.ThemeId)
        .Concat(Corrections.Merges.SelectMany(merge => merge.ThemeIds.Append(merge.IntoThemeId)))
        .Concat(Corrections.Splits.SelectMany(split => new[] { split.ThemeId, split.NewThemeId }))
        .Concat(Corrections.Pins.Select(pin => pin.ThemeId));

    /// <summary>The theme that a person chose for a statement, or <see langword="null"/>.</summary>
    internal string? PinOf(string key) => _pinned.TryGetValue(key, out var id) ? Merged(id) : null;

    /// <summary>The theme that a theme went into, or itself.</summary>
    internal string Merged(string id) => _merged.GetValueOrDefault(id, id);

    /// <summary>Whether other themes went into a theme.</summary>
    internal bool IsMergeTarget(string id) => _merged.ContainsValue(id);

    /// <summary>The split that made a theme, or <see langword="null"/>.</summary>
    internal ThemeSplit? SplitOf(string id) => Corrections.Splits.LastOrDefault(split => split.NewThemeId == id);

    /// <summary>The label that a person gave a theme, or <see langword="null"/>.</summary>
    internal string? LabelOf(string themeId) =>
        Corrections.Renames.LastOrDefault(rename => rename.ThemeId == themeId)?.Label
        ?? Corrections.Merges.LastOrDefault(merge => merge.Label is not null && Merged(merge.IntoThemeId) == themeId)?.Label
        ?? SplitOf(themeId)?.Label;

    /// <summary>Applies merges and pins, which need no other statement.</summary>
    /// <returns>Whether the statement's themes changed.</returns>
    internal bool ApplyToOne(PlacedStatement statement, IReadOnlyDictionary<string, string> parents)
    {
        var changed = false;
        if (_merged.Count > 0 && statement.Themes.Any(theme => _merged.ContainsKey(theme.ThemeId)))
        {
            statement.Themes = [.. statement.Themes.Select(theme => theme with { ThemeId = Merged(theme.ThemeId) }).DistinctBy(theme => theme.ThemeId)];
            changed = true;
        }

        if (PinOf(statement.Key) is { } id)
        {
            Move(statement, id, byPerson: true, parents);
            changed = true;
        }

        return changed;
    }

    /// <summary>Gives a statement another main theme; parts of the theme that it leaves go with it.</summary>
    internal void Move(PlacedStatement statement, string themeId, bool byPerson, IReadOnlyDictionary<string, string> parents)
    {
        var beside = statement.Themes.Skip(1).Where(theme => theme.ThemeId != themeId && (!parents.TryGetValue(theme.ThemeId, out var parent) || Merged(parent) == themeId));
        statement.Themes = [new StatementTheme(themeId, byPerson ? 1 : statement.Themes[0].Confidence, byPerson), .. themeId == Theme.NoneId ? [] : beside];
    }

    // Everything that was put together is one theme: the one that the merge names, or the one that this went into before. Going round in a
    // circle, the last merge decides.
    private void Merge(ThemeMerge merge)
    {
        var into = Merged(merge.IntoThemeId);
        var others = merge.ThemeIds.Where(id => id != merge.IntoThemeId).ToList();
        if (others.Exists(id => Merged(id) == into))
        {
            into = merge.IntoThemeId;
        }

        var ending = others.Append(merge.IntoThemeId).Select(Merged).Where(root => root != into).ToHashSet(StringComparer.Ordinal);
        foreach (var id in _merged.Where(entry => ending.Contains(entry.Value)).Select(entry => entry.Key).Concat(ending).Distinct().ToList())
        {
            _merged[id] = into;
        }

        _merged.Remove(into);
    }
}
