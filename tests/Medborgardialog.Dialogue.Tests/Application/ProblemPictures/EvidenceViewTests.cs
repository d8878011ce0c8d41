using Medborgardialog.Application.ProblemPictures;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Xunit;
using static Medborgardialog.Dialogue.Tests.Domain.ProblemPictures.PictureBuilder;

namespace Medborgardialog.Dialogue.Tests.Application.ProblemPictures;

public sealed class EvidenceViewTests
{
    private static readonly AreaId[] Areas = [.. Enumerable.Range(0, 4).Select(_ => AreaId.From(Ids.NewId())).OrderBy(a => a.Value)];

    [Fact]
    public void Public_OfFewerThanFive_HidesEveryNumber()
    {
        var view = EvidenceView.Of(Item(4, (0, 4)), isStaff: false);

        Assert.Equal(Count.Hidden(SuppressionReason.TooFew), view.RespondentCount);
        Assert.Equal(Count.Hidden(SuppressionReason.TooFew), view.StatementCount);
        Assert.Equal(Count.Of(100), view.OutOf);
        Assert.Null(view.Share);
        Assert.Null(view.RankInSource);
        Assert.Empty(view.Areas);
    }

    [Fact]
    public void Public_OfFive_ShowsCountAndInterval()
    {
        var view = EvidenceView.Of(Item(5), isStaff: false);

        Assert.Equal(Count.Of(5), view.RespondentCount);
        Assert.Equal(0.05, view.Share!.Value.Share);
        Assert.Equal(1, view.RankInSource);
    }

    [Fact]
    public void Public_WithOneSmallArea_HidesASecondOne()
    {
        var view = EvidenceView.Of(Item(22, (0, 12), (1, 3), (2, 7)), isStaff: false);

        Assert.Equal([Count.Of(12), Count.Hidden(SuppressionReason.TooFew), Count.Hidden(SuppressionReason.Complementary)], view.Areas.Select(a => a.Respondents));
    }

    [Fact]
    public void Public_WithFewWhoGaveNoArea_HidesAnArea_SinceTheTotalWouldTell()
    {
        var view = EvidenceView.Of(Item(20, (0, 12), (1, 6)), isStaff: false);

        Assert.Equal([Count.Of(12), Count.Hidden(SuppressionReason.Complementary)], view.Areas.Select(a => a.Respondents));
    }

    [Fact]
    public void Staff_SeesEveryNumber_TheLargestAreaFirst()
    {
        var view = EvidenceView.Of(Item(4, (0, 1), (1, 3)), isStaff: true);

        Assert.Equal(Count.Of(4), view.RespondentCount);
        Assert.Equal([3, 1], view.Areas.Select(a => a.Respondents.Value));
    }

    [Fact]
    public void OwnKnowledge_ShowsTheNumberItsSourceGives_OrThatItGivesNone()
    {
        var counted = EvidenceView.Of(EvidenceItem.OfOtherKnowledge(default, default, EvidenceSource.ReportedCrime, "Anmälda inbrott", 3, null), isStaff: false);
        var uncounted = EvidenceView.Of(EvidenceItem.OfOtherKnowledge(default, default, EvidenceSource.OwnKnowledge, "Fältgruppen", null, null), isStaff: false);

        Assert.Equal(Count.Of(3), counted.RespondentCount);
        Assert.Equal(Count.Hidden(SuppressionReason.NotStatedInSource), uncounted.RespondentCount);
    }

    [Fact]
    public void Criteria_InPublic_TellNeitherNamesNorTheNumbersOfFew()
    {
        var problem = Draft("traffic").Problems[0];
        problem.ProposeValue(Criterion.Frequency, 1, "4 av 100 svarande");
        problem.SetValue(Criterion.Seriousness, 3, "Barn far illa", "Anna", Today);

        var open = CriterionView.Of(problem.Criteria, [Item(4)], isStaff: false);
        var staff = CriterionView.Of(problem.Criteria, [Item(4)], isStaff: true);

        Assert.Equal([Criterion.Frequency, Criterion.Trend, Criterion.Deviation], open.Take(3).Select(c => c.Criterion));
        Assert.Equal((1, null), (open[0].Proposed, open[0].ProposedFrom));
        Assert.Equal((3, "Barn far illa", null), (open[3].Value, open[3].Motive, open[3].ScoredBy));
        Assert.Equal(("4 av 100 svarande", "Anna"), (staff[0].ProposedFrom, staff[3].ScoredBy));
    }

    [Fact]
    public void Concentration_InPublic_IsNotExplained_WhereAnAreaIsHidden()
    {
        var problem = Draft("traffic").Problems[0];
        problem.ProposeValue(Criterion.Frequency, 1, "20 av 100 svarande");
        problem.ProposeValue(Criterion.Concentration, 3, "85 % från samma område");

        var view = CriterionView.Of(problem.Criteria, [Item(20, (0, 17), (1, 3))], isStaff: false);

        Assert.Equal("20 av 100 svarande", view[0].ProposedFrom);
        Assert.Null(view.Single(c => c.Criterion == Criterion.Concentration).ProposedFrom);
    }

    private static EvidenceItem Item(int respondents, params (int Area, int Respondents)[] areas) => EvidenceItem.OfDialogue(
        EvidenceItemId.From(Ids.NewId()), default, Round(), respondents, 100, respondents, 1, areas.Select(a => (Areas[a.Area], a.Respondents)));
}
