namespace Medborgardialog.TextAnalysis.Tests.Durability;

/// <summary>A run without corrections and the runs that come after it.</summary>
internal sealed class CorrectedRuns
{
    private readonly IReadOnlyList<string> _more;
    private readonly List<(string Id, List<string> Statements)> _themes;

    /// <param name="options">The options of every run.</param>
    /// <param name="texts">The answers of the first run.</param>
    /// <param name="more">Answers that come later.</param>
    /// <param name="shows">Two answers, each of a theme that is found.</param>
    internal CorrectedRuns(ThemeFinderOptions options, IReadOnlyList<string> texts, IReadOnlyList<string> more, params string[] shows)
    {
        (Options, Texts, _more) = (options, texts, more);
        Model = new ThemeFinder(options).Fit(ThemeFinderTests.Sources(texts), Corrections.Empty);
        var run = new CorrectedRun(Model, texts);

        var found = shows.SelectMany(run.ThemesOf).ToList();
        var wholes = Model.Themes.Where(theme => theme.ParentId is null && theme.Kind is not (ThemeKind.Unknown or ThemeKind.None) && !found.Contains(theme.Id))
            .OrderByDescending(theme => theme.StatementCount).ThenBy(theme => theme.Id, StringComparer.Ordinal).Select(theme => theme.Id);
        _themes = [.. wholes.Take(4 - found.Count).Concat(found).Select(id => (id, run.StatementsOf(id)))];
    }

    internal ThemeFinderOptions Options { get; }

    internal IReadOnlyList<string> Texts { get; }

    internal ThemeModel Model { get; }

    internal string ThemeId(int theme) => _themes[theme].Id;

    internal List<string> Statements(int theme) => _themes[theme].Statements;

    internal string Statement(int theme, int number) => _themes[theme].Statements[number];

    /// <summary>Runs that all must obey: afresh, after the run without corrections, after that run was corrected, saved and loaded, with more answers, and once more after that.</summary>
    internal List<CorrectedRun> Later(Corrections corrections)
    {
        var finder = new ThemeFinder(Options);
        string[] grown = [.. Texts, .. _more];
        var afresh = finder.Fit(ThemeFinderTests.Sources(Texts), corrections);
        var next = finder.Fit(ThemeFinderTests.Sources(Texts), corrections, Model);
        var loaded = Loaded(next);
        var more = finder.Fit(ThemeFinderTests.Sources(grown), corrections, loaded);
        var last = finder.Fit(ThemeFinderTests.Sources(grown.Reverse()), corrections, Loaded(more));
        return [new(afresh, Texts), new(next, Texts), new(loaded, Texts), new(more, grown), new(last, [.. grown.Reverse()])];
    }

    internal static ThemeModel Loaded(ThemeModel model)
    {
        using var file = new MemoryStream();
        model.Save(file);
        file.Position = 0;
        return ThemeModel.Load(file);
    }
}

/// <summary>A model with its texts.</summary>
internal sealed record CorrectedRun(ThemeModel Model, IReadOnlyList<string> Texts)
{
    /// <summary>The main themes of a statement wherever it was said; at least one.</summary>
    internal List<string> ThemesOf(string statement)
    {
        var themes = Model.Statements.Where(s => Text(s) == statement).Select(s => s.Themes[0].ThemeId).Distinct().ToList();
        return themes.Count > 0 ? themes : throw new InvalidOperationException($"Nobody said '{statement}'.");
    }

    /// <summary>The main theme of a statement that comes as a new answer.</summary>
    internal string Transformed(string statement) => Model.Transform(statement)[0].Themes[0].ThemeId;

    /// <summary>The statements that are whole answers and have a theme as their main one.</summary>
    internal List<string> StatementsOf(string themeId) =>
        [.. Model.Statements.Where(s => s.Themes[0].ThemeId == themeId && Text(s) == Texts[s.TextIndex]).Select(Text).Distinct().Order(StringComparer.Ordinal)];

    private string Text(AnalyzedStatement statement) => Texts[statement.TextIndex].Substring(statement.Start, statement.Length);
}
