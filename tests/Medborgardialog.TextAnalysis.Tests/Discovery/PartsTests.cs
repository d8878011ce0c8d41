using Medborgardialog.TextAnalysis.Tests.Durability;
using Medborgardialog.TextAnalysis.Statements;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests.Discovery;

/// <summary>Parts of large themes, and themes that the taxonomy does not know.</summary>
public sealed class PartsTests
{
    private static readonly string[] Places = ["Storgatan", "Kvarngatan", "byn", "kyrkan", "torget", "bron", "affären", "stationen", "badet", "parken", "Ringvägen", "backen"];

    private static readonly string[][] Subjects =
    [
        ["Tunga lastbilar kör genom {0} varje natt", "Lastbilar dånar förbi {0} på natten", "Fler och fler lastbilar vid {0}, stoppa dem"],
        ["Farthinder behövs vid {0}, bilarna kör för fort", "Sätt farthinder vid {0} så att bilarna saktar in", "När kommer det farthinder vid {0}? Alla kör för fort"],
    ];

    private static readonly List<string> Traffic = [.. Subjects.SelectMany(subject => subject.SelectMany(form => Places.Select(place => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, place))))];

    private static readonly List<string> Others = [.. DialogueAnswers.All.Take(150)];

    private static readonly Lazy<ThemeModel> Guided = new(() => new ThemeFinder(new ThemeFinderOptions()).Fit(ThemeFinderTests.Sources(Traffic.Concat(Others)), Corrections.Empty));

    [Fact]
    public void Fit_TwoSubjectsInALargeTheme_AreItsParts()
    {
        var parts = PartsOf(Guided.Value, "traffic");

        Assert.Equal(2, parts.Count);
        Assert.All(parts, part => Assert.Equal(ThemeKind.Discovered, part.Kind));
        Assert.Equal(["farthinder", "lastbilar"], parts.Select(part => part.Keywords[0]).Order(StringComparer.Ordinal));
        foreach (var part in parts)
        {
            // Only statements of one subject, and most of these.
            var own = Guided.Value.Statements.Where(s => s.Themes.Any(theme => theme.ThemeId == part.Id)).ToList();
            Assert.Equal(part.StatementCount, own.Count);
            var ours = own.Where(s => s.TextIndex < Traffic.Count).ToList();
            Assert.Single(ours.Select(s => s.TextIndex / (Traffic.Count / 2)).Distinct());
            Assert.InRange(ours.Count, 30, Traffic.Count / 2);
        }
    }

    [Fact]
    public void Fit_APart_StandsBesideItsTheme()
    {
        var parts = PartsOf(Guided.Value, "traffic").Select(part => part.Id).ToHashSet();

        var inParts = Guided.Value.Statements.Where(s => s.Themes.Any(theme => parts.Contains(theme.ThemeId))).ToList();
        Assert.All(inParts, s => Assert.Equal("traffic", s.Themes[0].ThemeId));
        Assert.All(inParts, s => Assert.True(s.Themes.Single(theme => parts.Contains(theme.ThemeId)).Confidence <= s.Themes[0].Confidence));
        Assert.DoesNotContain(Guided.Value.Texts, text => text.ThemeIds.Any(parts.Contains));
        Assert.Equal(Guided.Value.Statements.Count(s => s.Themes[0].ThemeId == "traffic"), Guided.Value.Themes.Single(theme => theme.Id == "traffic").StatementCount);
    }

    [Fact]
    public void Fit_ASmallThemeOrOneSubject_HasNoParts()
    {
        var small = new ThemeFinder(new ThemeFinderOptions()).Fit(ThemeFinderTests.Sources(Traffic.Where((_, i) => i % 2 == 0).Take(36)), Corrections.Empty);
        var same = new ThemeFinder(new ThemeFinderOptions()).Fit(ThemeFinderTests.Sources(Places.SelectMany(place => Places.Select(other => $"Bilarna kör för fort mellan {place} och {other}"))), Corrections.Empty);

        Assert.Empty(PartsOf(small, "traffic"));
        Assert.InRange(same.Themes.Single(theme => theme.Id == "traffic").StatementCount, 140, 144);
        Assert.Empty(PartsOf(same, "traffic"));
    }

    [Fact]
    public void Transform_AfterLoading_PlacesANewAnswerInAPart()
    {
        var part = PartsOf(Guided.Value, "traffic").Single(theme => theme.Keywords[0] == "lastbilar").Id;

        Assert.Equal(["traffic", part], CorrectedRuns.Loaded(Guided.Value).Transform("Tunga lastbilar kör genom centrum varje natt")[0].Themes.Select(theme => theme.ThemeId));
    }

    [Fact]
    public void Pin_AwayFromATheme_LeavesItsPartsToo()
    {
        var corrections = new Corrections { Pins = [new StatementPin(Traffic[0], "noise")], Merges = [new ThemeMerge(["traffic"], "mopeds")] };

        var model = new ThemeFinder(new ThemeFinderOptions()).Fit(ThemeFinderTests.Sources(Traffic.Concat(Others)), corrections, Guided.Value);

        Assert.Equal(["noise"], model.Statements[0].Themes.Select(theme => theme.ThemeId));
        Assert.Equal(2, PartsOf(model, "mopeds").Count);
    }

    [Fact]
    public void Fit_StatementsThatAreNearlyTheSame_AreSmallThemesAmongTheUnknown()
    {
        // Nothing is sure enough for a known theme.
        var model = Unknown(Traffic.Concat(Others));

        foreach (var theme in FoundIn(model))
        {
            var ours = model.Statements.Where(s => s.Themes[0].ThemeId == theme.Id && s.TextIndex < Traffic.Count).ToList();
            Assert.True(ours.Select(s => s.TextIndex / (Traffic.Count / 2)).Distinct().Count() < 2);
        }

        Assert.True(model.Statements.Count(s => s.TextIndex < Traffic.Count && s.Themes[0].ThemeId.StartsWith("d-", StringComparison.Ordinal)) >= Traffic.Count / 2);
    }

    [Fact]
    public void Fit_StatementsThatShareAWordOnly_AreAWideThemeAmongTheUnknown()
    {
        var varied = DialogueAnswers.All.Where(text => text.Length is > 60 and < 160 && !text.Contains('\n', StringComparison.Ordinal))
            .Where(text => StatementSplitter.Split(text.Replace(". ", ", ", StringComparison.Ordinal)).Count == 1).Take(120)
            .Select((text, i) => $"{text.TrimEnd('.', '!', '?').Replace(". ", ", ", StringComparison.Ordinal)} och {(i % 3 == 0 ? "drönare" : i % 3 == 1 ? "raketer" : "annat")}").ToList();

        var model = Unknown(varied);

        var drones = Assert.Single(FoundIn(model), theme => theme.Keywords[0] == "drönare");
        Assert.True(drones.StatementCount >= 20);
        Assert.Contains(FoundIn(model), theme => theme.Keywords[0] == "raketer");
        Assert.Equal(drones.Id, model.Transform("Nu flyger det drönare igen")[0].Themes[0].ThemeId);
    }

    private static ThemeModel Unknown(IEnumerable<string> texts) => new ThemeFinder(new ThemeFinderOptions { MinimumConfidence = 1 }).Fit(ThemeFinderTests.Sources(texts), Corrections.Empty);

    private static List<Theme> FoundIn(ThemeModel model) => [.. model.Themes.Where(theme => theme is { Kind: ThemeKind.Discovered, ParentId: null, StatementCount: > 0 })];

    private static List<Theme> PartsOf(ThemeModel model, string themeId) => [.. model.Themes.Where(theme => theme.ParentId == themeId)];
}
