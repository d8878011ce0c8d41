namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Brings the themes of an answer in line with what discovery and corrections made of its statements.</summary>
internal static class TextSummary
{
    internal static TextThemes Of(TextThemes whole, IReadOnlyList<Placement> statements, CorrectionRules rules)
    {
        if (statements.Count == 0)
        {
            return whole;
        }

        var main = rules.Merged(whole.MainThemeId);
        var confidence = whole.Confidence;
        var decided = statements.FirstOrDefault(p => p.Themes[0].ByPerson)
            ?? (main is Theme.UnknownId || rules.Touched.Contains(main) || statements.Any(p => rules.Touched.Contains(p.MainId)) ? Surest(statements) : null);
        if (decided is not null)
        {
            (main, confidence) = (decided.MainId, decided.Themes[0].Confidence);
        }

        var beside = whole.ThemeIds.Select(rules.Merged).Where(id => decided is null || statements.Any(p => p.Themes.Exists(theme => theme.ThemeId == id)))
            .Concat(statements.SelectMany(p => p.Themes).Where(theme => theme.Confidence >= 0.5).Select(theme => theme.ThemeId));
        var all = new List<string> { main };
        if (main != Theme.NoneId)
        {
            all.AddRange(beside.Where(id => id is not (Theme.NoneId or Theme.UnknownId) && id != main).Distinct());
        }

        return new TextThemes(main, all, confidence);
    }

    private static Placement Surest(IReadOnlyList<Placement> statements) =>
        statements.OrderBy(p => p.MainId is Theme.UnknownId or Theme.NoneId).ThenByDescending(p => p.Themes[0].Confidence).First();
}
