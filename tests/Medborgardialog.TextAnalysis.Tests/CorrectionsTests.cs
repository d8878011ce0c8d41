using Xunit;

namespace Medborgardialog.TextAnalysis.Tests;

public sealed class CorrectionsTests
{
    private static readonly string[] Answers =
    [
        "Bilarna kör för fort på Storgatan",
        "Hastigheten respekteras inte vid skolan",
        "Klotter på alla väggar",
        "Lastbilar kör för fort genom byn",
        "Tunga lastbilar genom byn varje natt",
    ];

    [Fact]
    public void Pin_AStatement_HoldsWithFullConfidence()
    {
        var model = Fit(new Corrections { Pins = [new StatementPin("  klotter på ALLA väggar ", "vandalism")] });

        Assert.Equal("vandalism", model.Texts[2].MainThemeId);
        Assert.Equal(new StatementTheme("vandalism", 1, true), model.Statements[2].Themes[0]);
        Assert.True(model.Themes.Single(t => t.Id == "vandalism").IsCorrected);
    }

    [Fact]
    public void Merge_TwoThemes_LeavesOneWithTheNewLabel()
    {
        var model = Fit(new Corrections { Merges = [new ThemeMerge(["graffiti", "vandalism"], "vandalism", "Klotter och skadegörelse")] });

        Assert.Equal("vandalism", model.Texts[2].MainThemeId);
        Assert.Equal("Klotter och skadegörelse", model.Themes.Single(t => t.Id == "vandalism").Label);
        Assert.Equal(0, model.Themes.Single(t => t.Id == "graffiti").TextCount);
    }

    [Fact]
    public void Merge_InACircle_Ends()
    {
        var model = Fit(new Corrections { Merges = [new ThemeMerge(["graffiti"], "vandalism"), new ThemeMerge(["vandalism"], "graffiti")] });

        Assert.Equal(Answers.Length, model.Texts.Count);
    }

    [Fact]
    public void Rename_ATheme_ChangesItsLabelOnly()
    {
        var model = Fit(new Corrections { Renames = [new ThemeRename("traffic", "Trafiken")] });

        var theme = model.Themes.Single(t => t.Id == "traffic");
        Assert.Equal(("Trafiken", true), (theme.Label, theme.IsCorrected));
        Assert.Equal(4, theme.TextCount);
    }

    [Fact]
    public void Split_ATheme_MovesTheChosenStatementsAndThoseLikeThem()
    {
        string[] chosen = [Answers[4]];
        var id = ThemeSplit.IdFor("traffic", chosen);

        var model = Fit(new Corrections { Splits = [new ThemeSplit("traffic", id, "Tung trafik", chosen)] });

        Assert.Equal(id, model.Texts[4].MainThemeId);
        Assert.Equal(id, model.Texts[3].MainThemeId);
        Assert.Equal("traffic", model.Texts[0].MainThemeId);
        Assert.Equal("Tung trafik", model.Themes.Single(t => t.Id == id).Label);
        Assert.Equal(id, ThemeSplit.IdFor("traffic", chosen));
        Assert.Matches("^d-[0-9a-f]{12}$", id);
    }

    [Fact]
    public void MustLink_TwoStatements_ShareTheirTheme()
    {
        var model = Fit(new Corrections { MustLink = [new StatementPair(Answers[0], Answers[2])] });

        Assert.Equal(model.Statements[0].Themes[0].ThemeId, model.Statements[2].Themes[0].ThemeId);
    }

    [Fact]
    public void CannotLink_TwoStatements_PartThem()
    {
        var model = Fit(new Corrections { CannotLink = [new StatementPair(Answers[0], Answers[1])] });

        Assert.NotEqual(model.Statements[0].Themes[0].ThemeId, model.Statements[1].Themes[0].ThemeId);
    }

    [Fact]
    public void Pin_AndMerge_TheStatementIsWhereItsThemeWent()
    {
        var model = Fit(new Corrections
        {
            Pins = [new StatementPin(Answers[0], "graffiti")],
            Merges = [new ThemeMerge(["graffiti"], "vandalism")],
        });

        Assert.Equal("vandalism", model.Texts[0].MainThemeId);
    }

    [Fact]
    public void Transform_ObeysPinsAndMerges()
    {
        var model = Fit(new Corrections { Merges = [new ThemeMerge(["graffiti"], "vandalism")] });

        Assert.Equal("vandalism", model.Transform("Nytt klotter i tunneln")[0].Themes[0].ThemeId);
    }

    private static ThemeModel Fit(Corrections corrections) => new ThemeFinder(new ThemeFinderOptions()).Fit(ThemeFinderTests.Sources(Answers), corrections);
}
