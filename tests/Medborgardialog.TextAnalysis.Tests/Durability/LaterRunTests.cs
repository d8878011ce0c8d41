using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Durability;

/// <summary>What a later run keeps of an earlier one, on the example answers.</summary>
public sealed class LaterRunTests
{
    private const double MostMoved = 0.03;

    [Theory]
    [InlineData(AnalysisMode.Guided, null)]
    [InlineData(AnalysisMode.Open, null)]
    [InlineData(AnalysisMode.Open, 12)]
    public void Fit_FivePercentMoreAnswers_MovesFewOfTheOldStatements(AnalysisMode mode, int? themes)
    {
        var finder = new ThemeFinder(new ThemeFinderOptions { Mode = mode, ThemeCount = themes, MinimumConfidence = 0.6 });
        var old = DialogueAnswers.All.Where((_, i) => i % 21 != 4).ToList();
        var before = finder.Fit(ThemeFinderTests.Sources(old), Corrections.Empty);

        var after = finder.Fit(ThemeFinderTests.Sources(old.Concat(DialogueAnswers.All.Where((_, i) => i % 21 == 4))), Corrections.Empty, before);

        var memberships = before.Statements.ToDictionary(s => (s.TextIndex, s.Start, s.Length), Ids);
        var stayed = after.Statements.Where(s => memberships.ContainsKey((s.TextIndex, s.Start, s.Length))).ToList();
        Assert.Equal(before.Statements.Count, stayed.Count);
        Assert.Contains(before.Themes, theme => theme.Kind == ThemeKind.Discovered);

        // The parts of a theme count too.
        var moved = stayed.Count(s => memberships[(s.TextIndex, s.Start, s.Length)] != Ids(s));
        Assert.InRange(moved / (double)stayed.Count, 0, MostMoved);
        Assert.All(after.Themes.Where(t => t.Kind == ThemeKind.Discovered && t.Lineage.Change == ThemeChange.Continued), t => Assert.Equal([t.Id], t.Lineage.From));
    }

    [Fact]
    public void Fit_OpenModeWithFewerAndThenMoreThemes_TellsWhatWasMergedAndSplit()
    {
        var texts = ThemeFinderTests.Sources(DialogueAnswers.All.Take(400));
        var many = Open(12).Fit(texts, Corrections.Empty);

        var few = Open(4).Fit(texts, Corrections.Empty, many);
        var manyAgain = Open(12).Fit(texts, Corrections.Empty, few);

        Assert.Contains(few.Themes, theme => theme.Lineage is { Change: ThemeChange.Merged, From.Count: > 1 });
        Assert.All(few.Themes.SelectMany(theme => theme.Lineage.From), id => Assert.Contains(many.Themes, theme => theme.Id == id));
        Assert.Contains(few.Themes, theme => theme.Lineage.Change == ThemeChange.Retired && theme.TextCount == 0);
        var split = manyAgain.Themes.First(theme => theme.Lineage.Change == ThemeChange.Split);
        var whole = few.Statements.Where(s => s.Themes[0].ThemeId == split.Lineage.From[0]).Select(s => s.TextIndex).ToHashSet();
        var part = manyAgain.Statements.Where(s => s.Themes[0].ThemeId == split.Id).Select(s => s.TextIndex).ToList();
        Assert.True(part.Count(whole.Contains) * 2 >= part.Count);
        Assert.Equal(manyAgain.Themes.Count, manyAgain.Themes.Select(theme => theme.Id).Distinct().Count());
    }

    [Fact]
    public void Fit_AfterTheSetGrewByHalf_FindsThemesAfreshAndKeepsIdsWhereTheyContinue()
    {
        var finder = Open(null);
        var half = finder.Fit(ThemeFinderTests.Sources(DialogueAnswers.All.Take(500)), Corrections.Empty);

        var whole = finder.Fit(ThemeFinderTests.Sources(DialogueAnswers.All), Corrections.Empty, half);

        var fresh = finder.Fit(ThemeFinderTests.Sources(DialogueAnswers.All), Corrections.Empty);
        Assert.Equal(Sizes(fresh), Sizes(whole));
        var inherited = whole.Themes.Where(theme => theme.Lineage.Change is ThemeChange.Continued or ThemeChange.Merged).ToList();
        Assert.NotEmpty(inherited);
        Assert.All(inherited.Where(theme => theme.Kind == ThemeKind.Discovered), theme => Assert.Equal(theme.Id, theme.Lineage.From[0]));
    }

    [Fact]
    public void Fit_OtherAnswersAsInTheNextRound_FindsThemesAfresh()
    {
        // A limit at which something is discovered in this half of the answers.
        var finder = new ThemeFinder(new ThemeFinderOptions { MinimumConfidence = 0.5 });
        var first = finder.Fit(ThemeFinderTests.Sources(DialogueAnswers.All.Where((_, i) => i % 2 == 0)), Corrections.Empty);
        var others = ThemeFinderTests.Sources(DialogueAnswers.All.Where((_, i) => i % 2 == 1));

        var next = finder.Fit(others, Corrections.Empty, first);

        Assert.Contains(next.Themes, theme => theme.Kind == ThemeKind.Discovered);
        Assert.Equal(Groups(finder.Fit(others, Corrections.Empty)), Groups(next));
    }

    [Fact]
    public void Fit_OtherAnswersAboutTheSame_GoOnUnderTheIdOfTheFoundTheme()
    {
        var finder = new ThemeFinder(new ThemeFinderOptions { MinimumConfidence = 0.9 });
        string[] then = ["Grodorna kväker i dammen", "Grodorna kväker så högt i dammen", "alla grodorna i dammen kväker"];
        string[] now = ["Nu kväker grodorna i dammen igen", "I dammen kväker grodorna varje natt", "Grodorna i dammen kväker och kväker"];
        var first = finder.Fit(ThemeFinderTests.Sources(then), Corrections.Empty);

        var next = finder.Fit(ThemeFinderTests.Sources(now), Corrections.Empty, first);

        var (before, after) = (first.Themes.Single(theme => theme.Kind == ThemeKind.Discovered), next.Themes.Single(theme => theme.Kind == ThemeKind.Discovered));
        Assert.Equal((before.Id, ThemeChange.Continued), (after.Id, after.Lineage.Change));
    }

    // Which statements are together, whatever their theme is called.
    private static List<string> Groups(ThemeModel model) =>
    [
        .. model.Statements.SelectMany((statement, i) => statement.Themes.Select(theme => (theme.ThemeId, i))).GroupBy(entry => entry.ThemeId, entry => entry.i)
            .Select(group => string.Join(' ', group)).Order(StringComparer.Ordinal),
    ];

    private static ThemeFinder Open(int? themes) => new(new ThemeFinderOptions { Mode = AnalysisMode.Open, ThemeCount = themes });

    private static List<int> Sizes(ThemeModel model) => [.. model.Themes.Where(theme => theme.StatementCount > 0).Select(theme => theme.StatementCount).Order()];

    private static string Ids(AnalyzedStatement statement) => string.Join(' ', statement.Themes.Select(theme => theme.ThemeId));
}
