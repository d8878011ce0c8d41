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
    public void Merge_InACircle_IsOneThemeUnderTheLastName()
    {
        string[] answers = ["Klotter på alla väggar", "Nån har krossat rutorna på skolan igen och slagit sönder busskuren"];
        var corrections = new Corrections { Merges = [new ThemeMerge(["graffiti"], "vandalism"), new ThemeMerge(["vandalism"], "graffiti")] };

        var model = new ThemeFinder(new ThemeFinderOptions()).Fit(ThemeFinderTests.Sources(answers), corrections);

        Assert.Equal(["graffiti", "graffiti"], model.Texts.Select(text => text.MainThemeId));
    }

    [Fact]
    public void Merge_IntoAThemeThatWasMerged_GoesWhereThatWent()
    {
        var model = Fit(new Corrections { Merges = [new ThemeMerge(["vandalism"], "litter"), new ThemeMerge(["graffiti"], "vandalism")] });

        Assert.Equal("litter", model.Texts[2].MainThemeId);
    }

    [Fact]
    public void Links_ThatContradictEachOther_AreRefusedByName()
    {
        var corrections = new Corrections
        {
            MustLink = [new StatementPair(Answers[0], Answers[1]), new StatementPair(Answers[1], Answers[2])],
            CannotLink = [new StatementPair(Answers[3], Answers[0]), new StatementPair(Answers[0].ToUpperInvariant(), Answers[2])],
        };

        var fault = Assert.Throws<ContradictoryCorrectionsException>(() => Fit(corrections));

        Assert.Equal(corrections.CannotLink[1], fault.Pair);
        Assert.Contains(Answers[2], fault.Message, StringComparison.Ordinal);
        Assert.Throws<ContradictoryCorrectionsException>(() => Fit(new Corrections { CannotLink = [new StatementPair(Answers[0], " " + Answers[0])] }));
        Assert.Throws<ContradictoryCorrectionsException>(() => Fit(Corrections.Empty).Preview(corrections));
    }

    [Fact]
    public void Pins_ThatContradictEachOther_TheLastStands()
    {
        var model = Fit(new Corrections { Pins = [new StatementPin(Answers[0], "noise"), new StatementPin(Answers[0], "animals")] });

        Assert.Equal("animals", model.Texts[0].MainThemeId);
    }

    [Fact]
    public void Pins_AgainstLinks_ThePinsStandAndTheOthersFollow()
    {
        var model = Fit(new Corrections
        {
            Pins = [new StatementPin(Answers[0], "noise"), new StatementPin(Answers[1], "noise"), new StatementPin(Answers[2], "animals")],
            MustLink = [new StatementPair(Answers[2], Answers[3])],
            CannotLink = [new StatementPair(Answers[0], Answers[1]), new StatementPair(Answers[0], Answers[4])],
        });

        Assert.Equal(["noise", "noise", "animals", "animals", "traffic"], model.Texts.Select(text => text.MainThemeId));
    }

    [Fact]
    public void Splits_OfTheSameStatement_TheLastStands()
    {
        var model = Fit(new Corrections { Splits = [new ThemeSplit("traffic", "d-1", "Ett", [Answers[4]]), new ThemeSplit("traffic", "d-2", "Två", [Answers[4]])] });

        Assert.Equal("d-2", model.Texts[4].MainThemeId);
    }

    [Fact]
    public void Split_WhoseStatementsAreNotAmongTheAnswers_TakesThoseLikeThem()
    {
        var model = Fit(new Corrections { Splits = [new ThemeSplit("traffic", "d-1", "Tung trafik", ["Tunga lastbilar kör genom byn om natten"])] });

        Assert.Equal(["traffic", "traffic", "graffiti", "d-1", "d-1"], model.Texts.Select(text => text.MainThemeId));
        Assert.Equal("d-1", model.Transform("Fler tunga lastbilar genom byn")[0].Themes[0].ThemeId);
        Assert.Equal("traffic", model.Transform("Bilarna kör för fort på Lillgatan")[0].Themes[0].ThemeId);
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
