using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Surveys;

public sealed class DialogueRoundTests
{
    private static readonly SeededIds Ids = new(7);
    private static readonly Municipality Soderkoping = Municipality.Create(MunicipalityId.From(Ids.NewId()), "0582", "Söderköpings kommun", default);

    [Theory]
    [InlineData(DialogueRoundState.Draft, "define", DialogueRoundState.Draft)]
    [InlineData(DialogueRoundState.Draft, "open", DialogueRoundState.Open)]
    [InlineData(DialogueRoundState.Draft, "close", null)]
    [InlineData(DialogueRoundState.Open, "define", null)]
    [InlineData(DialogueRoundState.Open, "open", null)]
    [InlineData(DialogueRoundState.Open, "close", DialogueRoundState.Closed)]
    [InlineData(DialogueRoundState.Closed, "define", null)]
    [InlineData(DialogueRoundState.Closed, "open", null)]
    [InlineData(DialogueRoundState.Closed, "close", null)]
    public void Round_EveryStateAndAction_GoesOnOrRefuses(DialogueRoundState from, string action, DialogueRoundState? to)
    {
        var round = RoundIn(from);

        var refusal = Record.Exception(() => Act(round, action));

        Assert.Equal(to ?? from, round.State);
        if (to is null)
        {
            Assert.Equal(from.ToString(), Assert.IsType<IllegalTransitionException>(refusal).From);
        }
        else
        {
            Assert.Null(refusal);
        }
    }

    [Fact]
    public void Open_WithoutASurvey_IsRefusedAndStaysADraft()
    {
        var round = Draft();

        Assert.Equal("survey", Assert.Throws<InvalidInputException>(() => round.Open(null)).Field);
        Assert.Equal(DialogueRoundState.Draft, round.State);
    }

    [Fact]
    public void Open_WithASurveyWithoutQuestions_IsRefused()
    {
        var round = Draft();
        var empty = Survey.Define(default, round, Soderkoping, 0, null, [], Ids);

        Assert.Equal("REQUIRED", Assert.Throws<InvalidInputException>(() => round.Open(empty)).Rule);
    }

    [Fact]
    public void Open_WithAnotherRoundsSurvey_IsRefused()
    {
        var round = Draft();
        var other = DialogueRound.Create(DialogueRoundId.From(Ids.NewId()), Soderkoping.Id, "annan", "Annan", DialogueRoundKind.Resident, new(2026, 2, 1), new(2026, 2, 2));

        Assert.Throws<InvalidInputException>(() => round.Open(Standard(other)));
    }

    [Theory]
    [InlineData("2026-01-31", false)]
    [InlineData("2026-02-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void TakesAnswersOn_BothEndsAreIncluded(string day, bool takes) => Assert.Equal(takes, RoundIn(DialogueRoundState.Open).TakesAnswersOn(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Theory]
    [InlineData(DialogueRoundState.Draft)]
    [InlineData(DialogueRoundState.Closed)]
    public void TakesAnswersOn_UnlessOpen_IsFalse(DialogueRoundState state) => Assert.False(RoundIn(state).TakesAnswersOn(new DateOnly(2026, 2, 15)));

    [Fact]
    public void Create_ClosingBeforeOpening_IsRefused() => Assert.Equal("closesOn", Assert.Throws<InvalidInputException>(() =>
        DialogueRound.Create(default, default, "dialog", "Dialog", DialogueRoundKind.Resident, new(2026, 2, 2), new(2026, 2, 1))).Field);

    private static void Act(DialogueRound round, string action)
    {
        switch (action)
        {
            case "define":
                Standard(round);
                break;
            case "open":
                round.Open(round.State == DialogueRoundState.Draft ? Standard(round) : null);
                break;
            default:
                round.Close();
                break;
        }
    }

    private static DialogueRound RoundIn(DialogueRoundState state)
    {
        var round = Draft();
        if (state != DialogueRoundState.Draft)
        {
            round.Open(Standard(round));
        }

        if (state == DialogueRoundState.Closed)
        {
            round.Close();
        }

        return round;
    }

    private static DialogueRound Draft() => DialogueRound.Create(
        DialogueRoundId.From(Ids.NewId()), Soderkoping.Id, "dialog-2026", "Dialog 2026", DialogueRoundKind.Resident, new(2026, 2, 1), new(2026, 3, 31));

    private static Survey Standard(DialogueRound round) => Survey.Define(SurveyId.From(Ids.NewId()), round, Soderkoping, 0, null, StandardQuestions.For(Soderkoping), Ids);
}
