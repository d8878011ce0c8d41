namespace Medborgardialog.TextAnalysis.Durability;

/// <summary>Makes what people decided hold: merges first, then splits and pins, which name statements by their words.</summary>
internal static class CorrectedThemes
{
    /// <summary>Changes the statements' themes in place.</summary>
    internal static void Apply(Corrections corrections, List<AnalyzedStatement> statements, IReadOnlyList<string> text)
    {
        var into = corrections.Merges.SelectMany(m => m.ThemeIds.Where(id => id != m.IntoThemeId).Select(id => (id, m.IntoThemeId))).GroupBy(m => m.id).ToDictionary(g => g.Key, g => g.Last().IntoThemeId);
        var pinned = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var split in corrections.Splits)
        {
            foreach (var statement in split.Statements)
            {
                pinned[ContentId.Canonical(statement)] = split.NewThemeId;
            }
        }

        foreach (var pin in corrections.Pins)
        {
            pinned[ContentId.Canonical(pin.Statement)] = pin.ThemeId;
        }

        for (var i = 0; i < statements.Count; i++)
        {
            if (pinned.TryGetValue(ContentId.Canonical(text[i]), out var theme))
            {
                statements[i] = statements[i] with { Themes = [new StatementTheme(theme, 1, ByPerson: true)] };
            }
            else if (statements[i].Themes.Any(t => into.ContainsKey(t.ThemeId)))
            {
                statements[i] = statements[i] with { Themes = [.. statements[i].Themes.Select(t => t with { ThemeId = into.GetValueOrDefault(t.ThemeId, t.ThemeId) }).DistinctBy(t => t.ThemeId)] };
            }
        }
    }
}
