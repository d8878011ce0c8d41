using System.Globalization;
using Medborgardialog.TextAnalysis.Fitting;
using Medborgardialog.TextAnalysis.Statements;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests;

public sealed class ThemeFinderTests
{
    private static readonly string[] Answers =
    [
        "De kör alldeles för fort förbi skolan. Lamporna i gångtunneln är trasiga så det är kolsvart.",
        "Klotter på kyrkans vägg igen",
        "Mopederna kör på gångvägen hela kvällarna",
        "Ser aldrig en polis här ute på landet",
        "vet ej",
        "-",
        "",
        "   ",
        "Jag känner mig trygg, inga problem här",
        "Knarklangning öppet vid busstationen 😡😡",
        "KLOTTER PÅ KYRKANS VÄGG IGEN",
        "They sell drugs behind the school",
        "🚗💨",
        "Cykeln blev stulen utanför stationen; låset var avklippt.\nPolisen la ner direkt.",
    ];

    [Theory]
    [InlineData("Bilarna kör alldeles för fort på vår gata, ingen håller 30", "traffic")]
    [InlineData("bilana kor for fort forbi skolan", "traffic")]
    [InlineData("Mopeder på gångbanan hela kvällen, EPA-traktorer som driftar på torget", "mopeds")]
    [InlineData("Det säljs knark öppet bakom affären", "drugs")]
    [InlineData("Klotter på alla elskåp", "graffiti")]
    [InlineData("Nån har krossat rutorna på skolan igen och slagit sönder busskuren", "vandalism")]
    [InlineData("Beckmörkt på gångvägen, alla lampor är trasiga", "lighting")]
    [InlineData("Vi hade inbrott i villan när vi var på semester", "burglary")]
    [InlineData("Min cykel blev stulen vid stationen", "theft")]
    [InlineData("Man ser aldrig någon polis här, vi behöver fler poliser", "police_presence")]
    [InlineData("Min mormor blev lurad på bank-id av en som ringde från banken", "fraud")]
    [InlineData("Vildsvin bökar upp gräsmattan", "animals")]
    [InlineData("Skräp överallt och soptunnorna svämmar över", "litter")]
    public void Fit_PlainProblem_GetsItsTheme(string text, string theme)
    {
        var model = Fit([text]);

        Assert.Equal(theme, model.Texts[0].MainThemeId);
        Assert.Equal(theme, model.Statements[0].Themes[0].ThemeId);
        Assert.InRange(model.Texts[0].Confidence, 0.3, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t ")]
    [InlineData("---")]
    [InlineData("vet ej")]
    [InlineData("Nej")]
    [InlineData("Här är det lugnt och tryggt, inga problem")]
    public void Fit_AnswerWithoutProblem_IsNone(string text)
    {
        Assert.Equal(Theme.NoneId, Fit([text]).Texts[0].MainThemeId);
    }

    [Fact]
    public void Fit_TwoProblemsInOneAnswer_GivesTwoStatementsAndBothThemes()
    {
        var model = Fit([Answers[0]]);

        Assert.Equal(["traffic", "lighting"], model.Statements.Select(s => s.Themes[0].ThemeId));
        Assert.Equal(["lighting", "traffic"], model.Texts[0].ThemeIds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Fit_AnyTexts_StatementsPointAtTheirTextAndEveryTextIsThere()
    {
        var model = Fit(Answers);

        Assert.Equal(Answers.Length, model.Texts.Count);
        foreach (var statement in model.Statements)
        {
            var part = Answers[statement.TextIndex].Substring(statement.Start, statement.Length);
            Assert.Equal(part.Trim(), part);
            Assert.NotEqual("", part);
        }

        // Between the statements of a text there is nothing but white space.
        for (var i = 0; i < Answers.Length; i++)
        {
            var kept = string.Concat(model.Statements.Where(s => s.TextIndex == i).Select(s => Answers[i].Substring(s.Start, s.Length)));
            var expected = StatementSplitter.Split(Answers[i]).Count == 0 ? "" : Answers[i];
            Assert.Equal(WithoutSpace(expected), WithoutSpace(kept));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Fit_ShuffledRows_GivesTheSameThemesAndMemberships(int threads)
    {
        var texts = Answers.Concat(Enumerable.Range(0, 60).Select(i => $"Nummer {i}: de gräver ner gamla äpplen i parkens östra hörn {i % 3}")).ToList();
        var mixed = texts.OrderBy(t => t.Length % 7).ThenByDescending(t => t, StringComparer.Ordinal).ToList();
        var options = new ThemeFinderOptions { MaxThreads = threads, MinimumConfidence = 0.6 };

        var straight = new ThemeFinder(options).Fit(Sources(texts), Corrections.Empty);
        var shuffled = new ThemeFinder(options with { MaxThreads = 1 }).Fit(Sources(mixed), Corrections.Empty);

        Assert.Equal(Memberships(straight, texts), Memberships(shuffled, mixed));
        Assert.Equal(straight.Themes.Select(t => (t.Id, t.Label, t.StatementCount, t.MeanConfidence, Words: string.Join(' ', t.Keywords))), shuffled.Themes.Select(t => (t.Id, t.Label, t.StatementCount, t.MeanConfidence, Words: string.Join(' ', t.Keywords))));
    }

    [Fact]
    public void Fit_NoTexts_GivesTheGuidedThemesWithoutStatements()
    {
        var model = Fit([]);

        Assert.Empty(model.Statements);
        Assert.Equal(30, model.Themes.Count);
        Assert.All(model.Themes, theme => Assert.Equal(0, theme.TextCount));
    }

    [Fact]
    public void Fit_Cancelled_Throws()
    {
        Assert.Throws<OperationCanceledException>(() => new ThemeFinder(new ThemeFinderOptions()).Fit(Sources(Answers), Corrections.Empty, cancellationToken: new CancellationToken(true)));
    }

    [Fact]
    public void Fit_CancelledWhileRunning_Throws()
    {
        using var source = new CancellationTokenSource();
        var progress = new Recorder { OnReport = p => { if (p.Step == AnalysisStep.Assigning) { source.Cancel(); } } };

        Assert.ThrowsAny<OperationCanceledException>(() => new ThemeFinder(new ThemeFinderOptions()).Fit(Sources(Answers), Corrections.Empty, null, progress, source.Token));
    }

    [Fact]
    public void Fit_Progress_RunsFromZeroToOne()
    {
        var progress = new Recorder();

        new ThemeFinder(new ThemeFinderOptions { MaxThreads = 1 }).Fit(Sources(Answers), Corrections.Empty, null, progress);

        Assert.Equal(0, progress.Reports[0].Fraction);
        Assert.Equal(new AnalysisProgress(1, AnalysisStep.Done), progress.Reports[^1]);
        Assert.Equal(progress.Reports.Select(r => r.Fraction).Order(), progress.Reports.Select(r => r.Fraction));
    }

    [Fact]
    public void Fit_OwnExamples_ReplaceTheShippedOnes()
    {
        var examples = Enumerable.Range(0, 20).Select(i => new LabelledExample($"blå giraffer dansar {i}", ["animals"])).ToList();

        var model = new ThemeFinder(new ThemeFinderOptions { Examples = examples }).Fit(Sources(["blå giraffer dansar igen"]), Corrections.Empty);

        Assert.Equal("animals", model.Texts[0].MainThemeId);
    }

    [Fact]
    public void Fit_OpenModeWithTwoThemes_SeparatesTwoSubjects()
    {
        string[] texts =
        [
            "The striker scored a late goal", "A late goal by the striker won the football match", "football match ended with a goal", "the football striker missed the goal",
            "The bank raised the interest rate", "interest rate raised by the central bank", "central bank and the interest rate", "the bank cut its interest rate",
        ];

        var model = new ThemeFinder(new ThemeFinderOptions { Mode = AnalysisMode.Open, ThemeCount = 2 }).Fit(Sources(texts), Corrections.Empty);

        Assert.Single(model.Texts.Take(4).Select(t => t.MainThemeId).Distinct());
        Assert.Single(model.Texts.Skip(4).Select(t => t.MainThemeId).Distinct());
        Assert.NotEqual(model.Texts[0].MainThemeId, model.Texts[4].MainThemeId);
    }

    [Theory]
    [InlineData(0, 3, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(1, 3, 0)]
    public void Options_OutsideTheirRange_AreRefused(int themes, int size, int threads)
    {
        var options = new ThemeFinderOptions { ThemeCount = themes, MinimumThemeSize = size, MaxThreads = threads };

        Assert.Throws<ArgumentOutOfRangeException>(() => new ThemeFinder(options));
    }

    [Theory]
    [InlineData("min pappa slår mig när han dricker", Seriousness.ChildAtRisk)]
    [InlineData("jag vill inte leva längre", Seriousness.Acute)]
    [InlineData("det står en man med kniv utanför just nu", Seriousness.Acute)]
    [InlineData("Bilarna kör för fort", Seriousness.None)]
    public void Fit_UrgentText_IsFlagged(string text, Seriousness expected)
    {
        Assert.Equal(expected, Fit([text]).Statements[0].Seriousness);
    }

    [Fact]
    public void Fit_PlaceAndTimeAndNeed_AreFacets()
    {
        var facets = Fit(["Fulla ungdomar vid busstationen på fredagskvällar, vi behöver fler poliser"]).Statements[0].Facets;

        Assert.Contains("station", facets.Places);
        Assert.Contains("weekend", facets.Times);
        Assert.Contains("police_presence", facets.Needs);
    }

    [Fact]
    public void Fit_LongHostileText_Ends()
    {
        var hostile = new[] { new string('a', 100_000), string.Concat(Enumerable.Repeat("a\u0301\u200B", 30_000)), string.Concat(Enumerable.Repeat("\u202Eأ ", 30_000)), new string('.', 100_000), "\uD800 \uDC00" };

        var model = Fit(hostile);

        Assert.Equal(hostile.Length, model.Texts.Count);
    }

    internal static List<SourceText> Sources(IEnumerable<string> texts) => [.. texts.Select((text, i) => new SourceText(i.ToString(CultureInfo.InvariantCulture), text))];

    private static ThemeModel Fit(IEnumerable<string> texts) => new ThemeFinder(new ThemeFinderOptions()).Fit(Sources(texts), Corrections.Empty);

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string> Memberships(ThemeModel model, List<string> texts) =>
        model.Statements.Select(s => $"{texts[s.TextIndex]}|{s.Start}|{string.Join(',', s.Themes.Select(t => $"{t.ThemeId}:{t.Confidence.ToString(CultureInfo.InvariantCulture)}"))}").Order(StringComparer.Ordinal);

    private sealed class Recorder : IProgress<AnalysisProgress>
    {
        public List<AnalysisProgress> Reports { get; } = [];

        public Action<AnalysisProgress> OnReport { get; init; } = _ => { };

        public void Report(AnalysisProgress value)
        {
            lock (Reports)
            {
                Reports.Add(value);
            }

            OnReport(value);
        }
    }
}
