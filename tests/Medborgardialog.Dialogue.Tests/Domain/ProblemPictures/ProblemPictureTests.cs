using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Domain.ProblemPictures.PictureBuilder;

namespace Medborgardialog.Dialogue.Tests.Domain.ProblemPictures;

public sealed class ProblemPictureTests
{
    [Theory]
    [InlineData(ProblemPictureState.Draft, "drawFrom", ProblemPictureState.Draft)]
    [InlineData(ProblemPictureState.Draft, "add", ProblemPictureState.Draft)]
    [InlineData(ProblemPictureState.Draft, "takePlace", ProblemPictureState.Draft)]
    [InlineData(ProblemPictureState.Draft, "publish", ProblemPictureState.Published)]
    [InlineData(ProblemPictureState.Draft, "supersede", null)]
    [InlineData(ProblemPictureState.Published, "drawFrom", null)]
    [InlineData(ProblemPictureState.Published, "add", null)]
    [InlineData(ProblemPictureState.Published, "takePlace", null)]
    [InlineData(ProblemPictureState.Published, "publish", null)]
    [InlineData(ProblemPictureState.Published, "supersede", ProblemPictureState.Superseded)]
    [InlineData(ProblemPictureState.Superseded, "drawFrom", null)]
    [InlineData(ProblemPictureState.Superseded, "add", null)]
    [InlineData(ProblemPictureState.Superseded, "takePlace", null)]
    [InlineData(ProblemPictureState.Superseded, "publish", null)]
    [InlineData(ProblemPictureState.Superseded, "supersede", null)]
    public void Picture_EveryStateAndAction_GoesOnOrRefuses(ProblemPictureState from, string action, ProblemPictureState? to)
    {
        var picture = In(from, "traffic");

        var refusal = Record.Exception(() => Act(picture, action));

        Assert.Equal(to ?? from, picture.State);
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
    public void Publish_WhenOneOfTheTenHighestLacksAPersonsWeighing_NamesItAndStaysADraft()
    {
        var picture = Draft("traffic", "lighting");
        Weigh(picture);
        picture.Add(Problem.Propose(ProblemId.From(Ids.NewId()), picture.Id, "noise", "Buller", false));

        var refusal = Assert.Throws<PictureNotWeighedException>(() => picture.Publish(null, Today));

        Assert.Equal(["Buller"], refusal.Problems);
        Assert.Equal(ProblemPictureState.Draft, picture.State);
    }

    [Fact]
    public void Publish_WhenOnlyTheEleventhLacksAPersonsWeighing_Publishes()
    {
        var picture = Draft([.. Enumerable.Range(0, 10).Select(i => $"t{i}")]);
        Weigh(picture);
        picture.Add(Problem.Propose(ProblemId.From(Ids.NewId()), picture.Id, "last", "Sist", false));

        picture.Publish("Kort sagt", Today);

        Assert.Equal((ProblemPictureState.Published, "Kort sagt", Today), (picture.State, picture.Summary, picture.PublishedOn));
        Assert.Equal(11, picture.Problems.Single(p => p.ThemeKey == "last").Rank);
    }

    [Fact]
    public void Publish_WithoutASummary_KeepsTheOneItHas()
    {
        var picture = ProblemPicture.Draw(ProblemPictureId.From(Ids.NewId()), default, "bild-2026", "Bild", "Som den var", 1, 100, false, null);

        picture.Publish(null, Today);

        Assert.Equal("Som den var", picture.Summary);
    }

    [Fact]
    public void Score_IsTheWeightedMeanOfKnownCriteria_APersonsValueBeforeTheProposed()
    {
        var picture = Draft("traffic");
        var problem = picture.Problems[0];
        problem.ProposeValue(Criterion.Frequency, 3, "34 %");
        problem.ProposeValue(Criterion.Seriousness, 3, "");
        problem.SetValue(Criterion.Seriousness, 1, "Inte så farligt", "Anna", Today);

        picture.Rank();

        // (3 × 3 + 3 × 1) / (3 + 3); criteria that nobody knows do not count.
        Assert.Equal(2, problem.Score);
    }

    [Fact]
    public void Rank_OfEqualScores_FollowsTheKey_AndNoTwoShareARank()
    {
        var picture = Draft("b", "c", "a");
        picture.Problems[1].SetValue(Criterion.Seriousness, 3, "Allvarligt", "Anna", Today);

        picture.Rank();

        Assert.Equal(["c", "a", "b"], picture.Problems.OrderBy(p => p.Rank).Select(p => p.ThemeKey));
        Assert.Equal([1, 2, 3], picture.Problems.Select(p => p.Rank).Order());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Value_OutsideTheScale_IsRefused(int value) =>
        Assert.Equal("OUT_OF_RANGE", Assert.Throws<InvalidInputException>(() => Draft("a").Problems[0].SetValue(Criterion.Resources, value, "Motiv", "Anna", Today)).Rule);

    [Fact]
    public void Value_WithoutAMotive_IsRefusedAndNotKept()
    {
        var problem = Draft("a").Problems[0];

        Assert.Equal("motive", Assert.Throws<InvalidInputException>(() => problem.SetValue(Criterion.Resources, 2, " ", "Anna", Today)).Field);
        Assert.Null(problem.Criteria.Single(c => c.Criterion == Criterion.Resources).Value);
    }

    [Fact]
    public void Evidence_OfADialogue_CannotBeEnteredByHand() => Assert.Equal("source", Assert.Throws<InvalidInputException>(() =>
        EvidenceItem.OfOtherKnowledge(default, default, EvidenceSource.StaffDialogue, "Enkät", 4, null)).Field);

    private static void Act(ProblemPicture picture, string action)
    {
        var round = Round();
        switch (action)
        {
            case "drawFrom":
                picture.DrawFrom(DoneRun(round), round, 100, Today);
                break;
            case "add":
                picture.Add(Problem.Propose(ProblemId.From(Ids.NewId()), picture.Id, "noise", "Buller", false));
                break;
            case "takePlace":
                picture.TakePlaceOf(null);
                break;
            case "publish":
                picture.Publish(null, Today);
                break;
            default:
                picture.Supersede();
                break;
        }
    }
}
