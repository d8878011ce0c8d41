namespace Medborgardialog.TextAnalysis.Fitting;

/// <summary>Brings the themes of an answer in line with what discovery and corrections made of its statements.</summary>
internal static class TextSummary
{
    /// <param name="whole">The answer as it was.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="rules">What a person put together.</param>
    /// <param name="touched">The themes that corrections shaped.</param>
    /// <param name="isPart">Whether a theme is a part of another one; an answer's themes are wholes.</param>
    internal static TextThemes Of(TextThemes whole, IReadOnlyList<PlacedStatement> statements, CorrectionRules rules, IReadOnlySet<string> touched, Func<string, bool> isPart)
    {
        if (statements.Count == 0)
        {
            return whole;
        }

        var main = rules.Merged(whole.MainThemeId);
        var confidence = whole.Confidence;
        var decided = statements.FirstOrDefault(statement => statement.Themes[0].ByPerson)
            ?? (main is Theme.UnknownId || touched.Contains(main) || statements.Any(statement => touched.Contains(statement.MainId)) ? Surest(statements) : null);
        if (decided is not null)
        {
            (main, confidence) = (decided.MainId, decided.Themes[0].Confidence);
        }

        var beside = whole.ThemeIds.Select(rules.Merged).Where(id => decided is null || statements.Any(statement => statement.In(id) is not null))
            .Concat(statements.SelectMany(statement => statement.Themes).Where(theme => theme.Confidence >= 0.5).Select(theme => theme.ThemeId));
        var all = new List<string> { main };
        if (main != Theme.NoneId)
        {
            all.AddRange(beside.Where(id => id is not (Theme.NoneId or Theme.UnknownId) && id != main && !isPart(id)).Distinct());
        }

        return new TextThemes(main, all, confidence);
    }

    private static PlacedStatement Surest(IReadOnlyList<PlacedStatement> statements) =>
        statements.OrderBy(statement => statement.MainId is Theme.UnknownId or Theme.NoneId).ThenByDescending(statement => statement.Themes[0].Confidence).First();
}
