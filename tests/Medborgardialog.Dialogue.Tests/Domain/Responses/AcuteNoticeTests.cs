using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Responses;

public sealed class AcuteNoticeTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public void Handle_ANewNotice_NotesWhoAndWhen()
    {
        var notice = Raise(Seriousness.Acute);

        notice.Handle("Kim", Day.AddDays(1));

        Assert.Equal((Day, "Kim", Day.AddDays(1)), (notice.RaisedOn, notice.HandledBy, notice.HandledOn));
    }

    [Fact]
    public void Handle_AHandledNotice_IsRefused_AndKeepsTheFirst()
    {
        var notice = Raise(Seriousness.ChildAtRisk);
        notice.Handle("Kim", Day);

        Assert.Throws<IllegalTransitionException>(() => notice.Handle("Lo", Day.AddDays(1)));
        Assert.Equal(("Kim", Day), (notice.HandledBy, notice.HandledOn));
    }

    [Fact]
    public void Handle_ByNobody_IsRefused() => Assert.Throws<InvalidInputException>(() => Raise(Seriousness.Acute).Handle(" ", Day));

    [Fact]
    public void Raise_WhenNothingIsAcute_IsAFault() => Assert.Throws<ArgumentException>(() => Raise(Seriousness.None));

    [Fact]
    public void HelpContacts_PutTheMostUrgentFirst()
    {
        Assert.Equal(["112", "114 14", "116 111", "1177"], HelpContact.For(Seriousness.Acute).Select(h => h.Number));
        Assert.Equal(["112", "116 111", "114 14", "1177"], HelpContact.For(Seriousness.ChildAtRisk).Select(h => h.Number));
        Assert.Empty(HelpContact.For(Seriousness.None));
    }

    private static AcuteNotice Raise(Seriousness kind)
    {
        var ids = new SeededIds();
        var municipality = Municipality.Create(MunicipalityId.From(ids.NewId()), "0582", "Söderköping", default);
        var round = DialogueRound.Create(DialogueRoundId.From(ids.NewId()), municipality.Id, "dialog", "Dialog", DialogueRoundKind.Resident, new(2026, 2, 1), new(2026, 3, 31));
        var survey = Survey.Define(default, round, municipality, 0, null, [new("fritext", QuestionKind.FreeText, "Vad?")], ids);
        var response = SurveyResponse.Create(
            SurveyResponseId.From(ids.NewId()), round, survey, municipality, Day, "sv", ResponseChannel.Web, [new("fritext", Text: "hjälp")], new Dictionary<string, string> { ["fritext"] = "hjälp" });
        return AcuteNotice.Raise(AcuteNoticeId.From(ids.NewId()), response, survey.Questions[0].Id, kind);
    }
}
