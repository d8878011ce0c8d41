using System.Globalization;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Discovery;

public sealed class OpenModeTests
{
    private static readonly string[][] Subjects =
    [
        ["football", "goal", "striker", "match", "league", "referee", "stadium", "penalty"],
        ["bank", "interest", "loan", "inflation", "market", "shares", "budget", "currency"],
        ["guitar", "concert", "singer", "album", "melody", "drummer", "chorus", "festival"],
        ["planet", "telescope", "orbit", "galaxy", "comet", "rocket", "astronaut", "satellite"],
        ["bread", "oven", "flour", "butter", "recipe", "cake", "sugar", "pastry"],
    ];

    private static readonly List<string> Texts =
        [.. Enumerable.Range(0, 400).Select(i => $"The {Word(i, 0)} and the {Word(i, 1)} were about {Word(i, 2)} but not {Subjects[(i * 7) % 5][i / 5 % 8]}")];

    [Fact]
    public void Fit_ShuffledRowsAndAnotherNumberOfThreads_GivesTheSameThemes()
    {
        var mixed = Texts.OrderBy(text => text.Length % 11).ThenByDescending(text => text, StringComparer.Ordinal).ToList();

        Assert.Equal(ThemesByText(Texts, 1), ThemesByText(mixed, 2));
    }

    [Fact]
    public void Fit_WithoutANumber_FindsTheSubjects()
    {
        var model = Fit(Texts, 2);

        Assert.Equal(5, model.Themes.Count(theme => theme.StatementCount > 0));
    }

    [Fact]
    public void Transform_AfterSaveAndLoad_PlacesATextWhereItsSubjectIs()
    {
        var model = Fit(Texts, 2);
        using var file = new MemoryStream();
        model.Save(file);
        file.Position = 0;

        var placed = ThemeModel.Load(file).Transform("A galaxy seen through a telescope");

        Assert.Equal(model.Texts[Texts.FindIndex(text => text.StartsWith("The planet", StringComparison.Ordinal))].MainThemeId, placed[0].Themes[0].ThemeId);
        Assert.Equal(model.Transform("A galaxy seen through a telescope")[0].Themes[0], placed[0].Themes[0]);
        Assert.Equal(Theme.UnknownId, model.Transform("Zzyzx qwrt")[0].Themes[0].ThemeId);
    }

    [Fact]
    public void Fit_CancelledWhileDiscovering_Throws()
    {
        using var source = new CancellationTokenSource();
        var progress = new Canceller(source);

        Assert.ThrowsAny<OperationCanceledException>(() => new ThemeFinder(Options(1)).Fit(ThemeFinderTests.Sources(Texts), Corrections.Empty, null, progress, source.Token));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(1, 5)]
    [InlineData(2, 5)]
    [InlineData(3, null)]
    public void Fit_FewTexts_Ends(int count, int? themes)
    {
        var model = new ThemeFinder(Options(1) with { ThemeCount = themes }).Fit(ThemeFinderTests.Sources(Texts.Take(count)), Corrections.Empty);

        Assert.Equal(count, model.Texts.Count);
    }

    [Fact]
    public void Fit_TextsWithoutWords_Ends()
    {
        var model = new ThemeFinder(Options(1) with { ThemeCount = 3 }).Fit(ThemeFinderTests.Sources(["1 2 3", "4", "?", "", "12", "17"]), Corrections.Empty);

        Assert.Equal(6, model.Texts.Count);
    }

    private static string Word(int text, int place) => Subjects[text % 5][(text * (place + 3) + (text / 40)) % 8];

    private static ThemeFinderOptions Options(int threads) => new() { Mode = AnalysisMode.Open, MaxThreads = threads };

    private static ThemeModel Fit(List<string> texts, int threads) => new ThemeFinder(Options(threads)).Fit(ThemeFinderTests.Sources(texts), Corrections.Empty);

    private static List<string> ThemesByText(List<string> texts, int threads)
    {
        var model = Fit(texts, threads);
        return [.. model.Texts.Select((text, i) => $"{texts[i]} {text.MainThemeId} {text.Confidence.ToString(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal)];
    }

    private sealed class Canceller(CancellationTokenSource source) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value)
        {
            if (value is { Step: AnalysisStep.Discovering, Fraction: > 0.3 })
            {
                source.Cancel();
            }
        }
    }
}
