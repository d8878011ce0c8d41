using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Domain.ProblemPictures.PictureBuilder;

namespace Medborgardialog.Dialogue.Tests.Domain.ProblemPictures;

public sealed class ProblemStateTests
{
    private static readonly DateOnly NextYear = Today.AddYears(1);

    public static TheoryData<ProblemState, ProblemState, bool> Table
    {
        get
        {
            var table = new TheoryData<ProblemState, ProblemState, bool>();
            foreach (var from in Enum.GetValues<ProblemState>())
            {
                foreach (var to in Enum.GetValues<ProblemState>().Where(s => s != ProblemState.Proposed))
                {
                    // Everything may be decided anew, until it is a focus area.
                    table.Add(from, to, from != ProblemState.FocusArea);
                }
            }

            return table;
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Problem_EveryStateAndDecision_GoesOnOrRefuses(ProblemState from, ProblemState to, bool allowed)
    {
        var picture = In(ProblemPictureState.Published, "traffic");
        var problem = picture.Problems[0];
        if (from != ProblemState.Proposed)
        {
            Decide(problem, picture, from);
        }

        var refusal = Record.Exception(() => Decide(problem, picture, to));

        Assert.Equal(allowed ? to : from, problem.State);
        Assert.Equal(allowed ? null : typeof(IllegalTransitionException), refusal?.GetType());
    }

    [Theory]
    [InlineData(ProblemState.FocusArea)]
    [InlineData(ProblemState.UnderWay)]
    [InlineData(ProblemState.OtherAuthority)]
    [InlineData(ProblemState.Deprioritized)]
    [InlineData(ProblemState.Undecided)]
    public void Problem_OfADraft_IsNotDecided(ProblemState to)
    {
        var picture = In(ProblemPictureState.Draft, "traffic");

        var refusal = Assert.Throws<IllegalTransitionException>(() => Decide(picture.Problems[0], picture, to));

        Assert.Equal("Draft", refusal.From);
        Assert.Equal(ProblemState.Proposed, picture.Problems[0].State);
    }

    [Fact]
    public void LeaveOut_AsProposed_IsNoDecision()
    {
        var picture = In(ProblemPictureState.Published, "traffic");

        Assert.Equal("decision", Assert.Throws<InvalidInputException>(() => picture.Problems[0].LeaveOut(picture, ProblemState.Proposed, "Skäl", null, null, Today)).Field);
    }

    [Theory]
    [InlineData(ProblemState.UnderWay, "", null, false, "reason")]
    [InlineData(ProblemState.Undecided, "", null, false, "reason")]
    [InlineData(ProblemState.OtherAuthority, "Trafikverkets väg", null, false, "receiver")]
    [InlineData(ProblemState.Deprioritized, "Få nämner det", null, false, "reviewOn")]
    public void LeaveOut_WithoutWhatThePublicMustKnow_IsRefused(ProblemState decision, string reason, string? receiver, bool withReview, string field)
    {
        var picture = In(ProblemPictureState.Published, "traffic");
        var problem = picture.Problems[0];

        var refusal = Assert.Throws<InvalidInputException>(() => problem.LeaveOut(picture, decision, reason, receiver, withReview ? NextYear : null, Today));

        Assert.Equal(field, refusal.Field);
        Assert.Equal(ProblemState.Proposed, problem.State);
    }

    [Fact]
    public void LeaveOut_WithAReviewToday_IsRefused()
    {
        var picture = In(ProblemPictureState.Published, "traffic");

        Assert.Equal("reviewOn", Assert.Throws<InvalidInputException>(() => picture.Problems[0].LeaveOut(picture, ProblemState.Deprioritized, "Skäl", null, Today, Today)).Field);
    }

    [Fact]
    public void Choose_AfterItWasLeftOut_ForgetsTheReason()
    {
        var picture = In(ProblemPictureState.Published, "traffic");
        var problem = picture.Problems[0];
        problem.LeaveOut(picture, ProblemState.OtherAuthority, "Statlig väg", "Trafikverket", NextYear, Today);

        problem.Choose(picture);

        Assert.Equal((ProblemState.FocusArea, null, null, null), (problem.State, problem.Reason, problem.Receiver, problem.ReviewOn));
    }

    private static void Decide(Problem problem, ProblemPicture picture, ProblemState to)
    {
        if (to == ProblemState.FocusArea)
        {
            problem.Choose(picture);
        }
        else
        {
            problem.LeaveOut(picture, to, "Skäl", "Trafikverket", NextYear, Today);
        }
    }
}
