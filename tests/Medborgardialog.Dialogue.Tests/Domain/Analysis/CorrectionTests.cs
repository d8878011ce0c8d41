using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.Shared;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Analysis;

/// <summary>What a person's decision about themes is, whether it holds, and which later ones stand on it.</summary>
public sealed class CorrectionTests
{
    private static readonly DateOnly MadeOn = new(2026, 3, 2);
    private static readonly DateOnly Later = new(2026, 3, 9);

    [Fact]
    public void Correction_WithoutAMotive_IsRefused() => Assert.Equal("motive", Assert.Throws<InvalidInputException>(() => Make(1, Rename("traffic"), motive: " ")).Field);

    [Fact]
    public void Withdraw_TakesItBack_AndLeavesWhatItSaidOnRecord()
    {
        var split = Make(3, Split("traffic", "d-mopeder"));
        var said = split.Content;

        split.Withdraw("  Det var fel. ", "Annan Analytiker", Later);

        Assert.Equal((false, "Det var fel.", "Annan Analytiker", (DateOnly?)Later), (split.Holds, split.WithdrawnMotive, split.WithdrawnBy, split.WithdrawnOn));
        Assert.Equal((3, "Exempel Exempelsson", MadeOn, "Motiv"), (split.Number, split.MadeBy, split.MadeOn, split.Motive));
        Assert.Equal((said.Kind, said.ToKey, said.Label, "traffic", "Mopeder stör"), (split.Kind, split.ToKey, split.Label, split.FromKeys.Single(), split.Statements.Single()));
    }

    [Fact]
    public void Withdraw_Twice_IsRefused_AndTheFirstTimeStands()
    {
        var rename = Make(1, Rename("traffic"));
        rename.Withdraw("Det var fel.", "Annan Analytiker", MadeOn);

        var refusal = Assert.Throws<IllegalTransitionException>(() => rename.Withdraw("Igen.", "En Tredje", Later));

        Assert.Equal("withdrawn", refusal.From);
        Assert.Equal(("Det var fel.", "Annan Analytiker", (DateOnly?)MadeOn), (rename.WithdrawnMotive, rename.WithdrawnBy, rename.WithdrawnOn));
    }

    [Theory]
    [InlineData(" ", "REQUIRED")]
    [InlineData(null, "TOO_LONG")]
    public void Withdraw_WithoutAMotiveThatCanBeKept_IsRefused_AndItStillHolds(string? motive, string rule)
    {
        var rename = Make(1, Rename("traffic"));

        var refusal = Assert.Throws<InvalidInputException>(() => rename.Withdraw(motive ?? new string('a', 1001), "A", Later));

        Assert.Equal(("motive", rule), (refusal.Field, refusal.Rule));
        Assert.Equal((true, (string?)null, (string?)null), (rename.Holds, rename.WithdrawnBy, rename.WithdrawnMotive));
    }

    [Fact]
    public void BuildsOn_ASplit_IsEverythingThatNamesItsThemeLater()
    {
        var split = Make(2, Split("traffic", "d-mopeder"));

        Assert.All(
            (CorrectionContent[])
            [
                Rename("d-mopeder"), Merge("traffic", "d-mopeder"), Merge("d-mopeder", "noise"), Split("d-mopeder", "d-skolvag"), Split("traffic", "d-mopeder"), Move("d-mopeder"),
            ],
            content => Assert.True(Make(3, content).BuildsOn(split), content.ToString()));
    }

    [Fact]
    public void BuildsOn_ASplit_IsNothingElse()
    {
        var split = Make(2, Split("traffic", "d-mopeder"));

        Assert.All(
            (CorrectionContent[])
            [
                Rename("traffic"), Merge("traffic", "noise"), Split("traffic", "d-skolvag"), Move("traffic"),
                new(ThemeCorrectionKind.Link, null, null, [], ["Mopeder stör", "Bilar kör för fort"]), new(ThemeCorrectionKind.Separate, null, null, [], ["Mopeder stör", "Bilar kör för fort"]),
            ],
            content => Assert.False(Make(3, content).BuildsOn(split), content.ToString()));
        Assert.False(Make(1, Rename("d-mopeder")).BuildsOn(split));
        Assert.False(split.BuildsOn(split));
    }

    [Fact]
    public void BuildsOn_WhatMadeNoTheme_IsNothing() => Assert.All(
        (CorrectionContent[])[Rename("traffic"), Merge("traffic", "noise"), Move("traffic"), new(ThemeCorrectionKind.Link, null, null, [], ["a", "b"])],
        content => Assert.False(Make(2, Rename("traffic")).BuildsOn(Make(1, content)), content.ToString()));

    private static CorrectionContent Rename(string key) => new(ThemeCorrectionKind.Rename, key, "Nytt namn", [], []);

    private static CorrectionContent Merge(string into, string from) => new(ThemeCorrectionKind.Merge, into, "Två i ett", [from], []);

    private static CorrectionContent Split(string from, string to) => new(ThemeCorrectionKind.Split, to, "En del", [from], ["Mopeder stör"]);

    private static CorrectionContent Move(string to) => new(ThemeCorrectionKind.Move, to, null, [], ["Mopeder stör"]);

    private static ThemeCorrection Make(int number, CorrectionContent content, string motive = "Motiv") =>
        ThemeCorrection.Make(default, default, number, content, motive, "Exempel Exempelsson", MadeOn);
}
