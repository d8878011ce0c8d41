using System.Text.Json;
using Medborgardialog.TextAnalysis.Tests.Durability;
using Xunit;

namespace Medborgardialog.TextAnalysis.Tests;

public sealed class ThemeDifferenceTests
{
    private static readonly string[] Texts =
    [
        "Bilarna kör för fort på Storgatan", "Hastigheten respekteras inte vid skolan", "Klotter på alla väggar", "Tunga lastbilar genom byn varje natt. Klotter i tunneln.",
        "Grodorna kväker i dammen", "Grodorna kväker så högt i dammen", "alla grodorna i dammen kväker",
    ];

    private static readonly ThemeFinder Finder = new(new ThemeFinderOptions { MinimumConfidence = 0.6 });
    private static readonly Lazy<ThemeModel> Before = new(() => Finder.Fit(ThemeFinderTests.Sources(Texts), Corrections.Empty));

    [Fact]
    public void Preview_AMerge_TellsWhatMovesEndsAndChangesItsLabel()
    {
        var difference = Before.Value.Preview(new Corrections { Merges = [new ThemeMerge(["graffiti"], "vandalism", "Klotter och skadegörelse")] });

        Assert.Equal(
            [new StatementMove(2, 0, Texts[2].Length, "graffiti", "vandalism"), new StatementMove(3, 38, 18, "graffiti", "vandalism")], difference.Moves);
        Assert.Equal(["vandalism"], difference.Appearing.Select(theme => theme.ThemeId));
        Assert.Equal(["graffiti"], difference.Ending.Select(theme => theme.ThemeId));
        Assert.Equal([("Skadegörelse", "Klotter och skadegörelse")], difference.Relabelled.Select(theme => (theme.LabelBefore!, theme.LabelAfter!)));
        var graffiti = difference.Counts.Single(theme => theme.ThemeId == "graffiti");
        Assert.Equal((2, 0, 2, 0), (graffiti.StatementsBefore, graffiti.StatementsAfter, graffiti.TextsBefore, graffiti.TextsAfter));
        Assert.False(difference.IsEmpty);
    }

    [Fact]
    public void Preview_WhatHoldsAlready_IsEmpty()
    {
        var corrections = new Corrections { Pins = [new StatementPin(Texts[0], "noise")] };

        Assert.True(Before.Value.Preview(Corrections.Empty).IsEmpty);
        Assert.True(Finder.Fit(ThemeFinderTests.Sources(Texts), corrections).Preview(corrections).IsEmpty);
    }

    [Fact]
    public void Preview_TakingACorrectionBack_TellsTheWayBack()
    {
        var model = CorrectedRuns.Loaded(Finder.Fit(ThemeFinderTests.Sources(Texts), new Corrections { Pins = [new StatementPin(Texts[0], "noise")], Renames = [new ThemeRename("graffiti", "Tags")] }));

        var difference = model.Preview(Corrections.Empty);

        Assert.Equal([new StatementMove(0, 0, Texts[0].Length, "noise", "traffic")], difference.Moves);
        Assert.Equal([("Tags", "Klotter")], difference.Relabelled.Select(theme => (theme.LabelBefore!, theme.LabelAfter!)));
    }

    [Theory]
    [InlineData(AnalysisMode.Guided)]
    [InlineData(AnalysisMode.Open)]
    public void Preview_OfManyCorrections_IsWhatTheNextRunBrings(AnalysisMode mode)
    {
        var texts = DialogueAnswers.All.Skip(750).ToList();
        var finder = new ThemeFinder(new ThemeFinderOptions { Mode = mode, ThemeCount = 6, MinimumConfidence = 0.6 });
        var before = finder.Fit(ThemeFinderTests.Sources(texts), Corrections.Empty);
        var themes = before.Themes.Where(theme => theme.Kind is not (ThemeKind.None or ThemeKind.Unknown) && theme.StatementCount > 3).Take(4).ToList();
        var chosen = before.Statements.Where(s => s.Themes[0].ThemeId == themes[0].Id).Take(4).Select(s => texts[s.TextIndex].Substring(s.Start, s.Length)).ToList();
        var corrections = new Corrections
        {
            Merges = [new ThemeMerge([themes[1].Id], themes[2].Id)],
            Splits = [new ThemeSplit(themes[0].Id, ThemeSplit.IdFor(themes[0].Id, chosen[..1]), "Del", chosen[..1])],
            Renames = [new ThemeRename(themes[3].Id, "Nytt namn")],
            CannotLink = [new StatementPair(chosen[1], chosen[2])],
            Pins = [new StatementPin(chosen[3], themes[2].Id)],
        };
        var kept = JsonSerializer.Serialize(before.Statements);

        var preview = before.Preview(corrections);

        var after = finder.Fit(ThemeFinderTests.Sources(texts), corrections);
        Assert.Equal(JsonSerializer.Serialize(ThemeDifference.Between(before, after)), JsonSerializer.Serialize(preview));
        Assert.True(preview.Moves.Count >= themes[1].StatementCount);
        Assert.Equal(kept, JsonSerializer.Serialize(before.Statements));
    }

    [Fact]
    public void Between_ModelsOfOtherTexts_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ThemeDifference.Between(Before.Value, Finder.Fit([], Corrections.Empty)));
    }
}
