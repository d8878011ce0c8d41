using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Durability;

/// <summary>Corrections hold in every later run: without and with the model before, after it was saved and loaded, and with more answers; in both modes.</summary>
public sealed class CorrectionsHoldTests
{
    private static readonly Lazy<CorrectedRuns> Guided = new(() => new CorrectedRuns(
        new ThemeFinderOptions { MinimumConfidence = 0.9 },
        [.. DialogueAnswers.All.Skip(750), "Grodorna kväker i dammen", "Grodorna kväker så högt i dammen", "alla grodorna i dammen kväker", "Tranorna trumpetar på åkern", "Tranorna på åkern trumpetar högt", "alla tranorna trumpetar på åkern"],
        [.. DialogueAnswers.All.Take(12), "Grodorna i dammen kväker hela natten", "Tranorna trumpetar hela natten på åkern"],
        "Grodorna kväker i dammen", "Tranorna trumpetar på åkern"));

    private static readonly Lazy<CorrectedRuns> Open = new(() => new CorrectedRuns(
        new ThemeFinderOptions { Mode = AnalysisMode.Open, ThemeCount = 8 }, [.. DialogueAnswers.All.Skip(700)], [.. DialogueAnswers.All.Take(15)]));

    public static TheoryData<AnalysisMode> Modes => [AnalysisMode.Guided, AnalysisMode.Open];

    [Theory]
    [MemberData(nameof(Modes))]
    public void Themes_ThatAreCorrected_AreFoundOnes(AnalysisMode mode)
    {
        var runs = Runs(mode);

        Assert.All([2, 3], theme => Assert.StartsWith("d-", runs.ThemeId(theme), StringComparison.Ordinal));
        Assert.NotEqual(runs.ThemeId(2), runs.ThemeId(3));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void MustLink_Holds(AnalysisMode mode)
    {
        var runs = Runs(mode);
        var (a, b, c) = (runs.Statement(0, 0), runs.Statement(1, 0), runs.Statement(2, 0));

        Assert.All(runs.Later(new Corrections { MustLink = [new StatementPair(a, b), new StatementPair(c, b)] }), run =>
            Assert.Single(run.ThemesOf(a).Concat(run.ThemesOf(b)).Concat(run.ThemesOf(c)).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void CannotLink_Holds(AnalysisMode mode)
    {
        var runs = Runs(mode);
        string[] together = [runs.Statement(0, 0), runs.Statement(0, 1), runs.Statement(0, 2), runs.Statement(0, 3)];
        var pairs = together.SelectMany((first, i) => together.Skip(i + 1).Select(second => new StatementPair(first, second))).ToList();

        Assert.All(runs.Later(new Corrections { CannotLink = pairs }), run => Assert.All(pairs, pair => Assert.Empty(run.ThemesOf(pair.First).Intersect(run.ThemesOf(pair.Second)))));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void MustLinkAndCannotLink_HoldTogether(AnalysisMode mode)
    {
        var runs = Runs(mode);
        var (a, b, c, d) = (runs.Statement(0, 0), runs.Statement(0, 1), runs.Statement(0, 2), runs.Statement(1, 0));

        Assert.All(runs.Later(new Corrections { MustLink = [new StatementPair(a, b), new StatementPair(c, d)], CannotLink = [new StatementPair(b, d)] }), run =>
        {
            Assert.Single(run.ThemesOf(a).Concat(run.ThemesOf(b)).Distinct());
            Assert.Single(run.ThemesOf(c).Concat(run.ThemesOf(d)).Distinct());
            Assert.Empty(run.ThemesOf(a).Intersect(run.ThemesOf(c)));
        });
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Pin_Holds(AnalysisMode mode)
    {
        var runs = Runs(mode);
        var (statement, theme) = (runs.Statement(0, 0), runs.ThemeId(1));

        Assert.All(runs.Later(new Corrections { Pins = [new StatementPin(statement.ToUpperInvariant(), theme)] }), run =>
        {
            Assert.Equal([theme], run.ThemesOf(statement));
            Assert.Equal(theme, run.Transformed(statement));
        });
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Rename_Holds(AnalysisMode mode)
    {
        var runs = Runs(mode);
        var (member, theme) = (runs.Statement(3, 0), runs.ThemeId(3));

        Assert.All(runs.Later(new Corrections { Renames = [new ThemeRename(theme, "Som vi säger")] }), run =>
            Assert.Equal(["Som vi säger"], run.ThemesOf(member).Select(id => run.Model.Themes.Single(t => t.Id == id).Label)));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Merge_Holds(AnalysisMode mode)
    {
        var runs = Runs(mode);
        var members = new[] { 2, 3 }.SelectMany(theme => runs.Statements(theme)).ToList();
        var (ends, into) = (runs.ThemeId(2), runs.ThemeId(3));

        Assert.All(runs.Later(new Corrections { Merges = [new ThemeMerge([ends, into], into, "Båda")] }), run =>
        {
            Assert.Equal([into], members.SelectMany(run.ThemesOf).Distinct());
            Assert.DoesNotContain(run.Model.Statements, statement => statement.Themes.Any(theme => theme.ThemeId == ends));
            Assert.Equal("Båda", run.Model.Themes.Single(theme => theme.Id == into).Label);
            Assert.Equal(into, run.Transformed(members[0]));
        });
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Split_Holds(AnalysisMode mode)
    {
        var runs = Runs(mode);
        var whole = runs.ThemeId(0);
        string[] chosen = [runs.Statement(0, 0), runs.Statement(0, 2)];
        var id = ThemeSplit.IdFor(whole, chosen);

        Assert.All(runs.Later(new Corrections { Splits = [new ThemeSplit(whole, id, "Utbrutet", chosen)] }), run =>
        {
            Assert.Equal([id], chosen.SelectMany(run.ThemesOf).Distinct());
            var theme = run.Model.Themes.Single(t => t.Id == id);
            Assert.Equal(("Utbrutet", whole), (theme.Label, theme.ParentId));
            Assert.Contains(run.Model.Statements, statement => statement.Themes[0].ThemeId == whole);
            Assert.Equal(id, run.Transformed(chosen[0]));
        });
    }

    [Fact]
    public void Merge_OfFoundThemesWhoseStatementsWereGoneForARun_HoldsWhenTheyComeBack()
    {
        var runs = Guided.Value;
        var (ends, into) = (runs.ThemeId(2), runs.ThemeId(3));
        var corrections = new Corrections { Merges = [new ThemeMerge([ends], into)] };
        var finder = new ThemeFinder(runs.Options);
        var first = finder.Fit(ThemeFinderTests.Sources(runs.Texts), corrections, runs.Model);
        var without = finder.Fit(ThemeFinderTests.Sources(runs.Texts.Take(200)), corrections, first);

        // Other leading words: by its content alone the theme would have another id now.
        string[] back = [.. runs.Texts, "Grodorna kväker i dammen, hela våren", "hela våren grodorna i dammen", "hela våren grodorna kväker i dammen", "dammen hela våren, grodorna"];
        var again = new CorrectedRun(finder.Fit(ThemeFinderTests.Sources(back), corrections, without), back);

        Assert.Equal([into], runs.Statements(2).Concat(runs.Statements(3)).SelectMany(again.ThemesOf).Distinct());
    }

    private static CorrectedRuns Runs(AnalysisMode mode) => mode == AnalysisMode.Guided ? Guided.Value : Open.Value;
}
