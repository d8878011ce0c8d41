using Medborgardialog.Client.Forms;
using Medborgardialog.Client.Gateway;
using Medborgardialog.Client.Gateway.Operations.Analysis;
using Medborgardialog.Client.Gateway.Operations.FollowUps;
using Medborgardialog.Client.Gateway.Operations.Responses;
using Medborgardialog.Client.Gateway.Operations.Shared;
using Medborgardialog.Client.Gateway.Operations.Surveys;
using Medborgardialog.Client.Pages.Analysis;
using Medborgardialog.Client.Pages.FollowUps;
using Medborgardialog.Client.Pages.Promises;
using Medborgardialog.Client.Pages.Surveys;
using Medborgardialog.Client.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Client;

/// <summary>What the pages make of sent forms: nothing is sent on that is missing or cannot be read, and the error says where.</summary>
public sealed class FormsTests
{
    private readonly FormErrors _errors = [];

    private static readonly SurveyQuestion Open = Question("open", "FREE_TEXT", isRequired: true, longest: 10);
    private static readonly SurveyQuestion Scale = Question("unsafety", "SCALE", isRequired: false, longest: null);

    [Fact]
    public void SurveyAnswers_WithoutARequiredAnswer_NamesTheQuestion()
    {
        SurveyAnswers.Read(Form("svar", ("q-open", "  "), ("q-unsafety", "3")), [Open, Scale], _errors);

        Assert.Equal("Svara på frågan ”open?”.", _errors.Of("svar", "q-open"));
    }

    [Fact]
    public void SurveyAnswers_OfATooLongText_SaysHowLongItIs()
    {
        SurveyAnswers.Read(Form("svar", ("q-open", "12345678901")), [Open], _errors);

        Assert.Equal("Texten är 11 tecken. Den får vara högst 10. Korta den lite.", _errors.Of("svar", "q-open"));
    }

    [Fact]
    public void SurveyAnswers_LeaveOut_WhatWasNotAnswered()
    {
        var answers = SurveyAnswers.Read(Form("svar", ("q-open", "mörkt"), ("q-unsafety", "")), [Open, Scale], _errors);

        Assert.False(_errors.Any);
        Assert.Equal([new SurveyAnswer("open", Text: "mörkt")], answers);
    }

    [Fact]
    public void SurveyAnswers_OfAFaultFromTheServer_PutItAtItsQuestion()
    {
        SurveyAnswers.NoteFaults("svar", [new ResponseFault("open", "TOO_LONG", 10), new ResponseFault(null, "ROUND_NOT_OPEN", null)], [Open], _errors);

        Assert.Equal("Texten är för lång. Den får vara högst 10 tecken.", _errors.Of("svar", "q-open"));
        Assert.Contains(_errors, e => e.Field is null && e.Text.StartsWith("Dialogen tar inte emot svar", StringComparison.Ordinal));
    }

    [Fact]
    public void SubmissionKey_IsNew_EveryTime() => Assert.NotEqual(SubmissionKey.Create(), SubmissionKey.Create());

    [Fact]
    public void Posted_DayThatIsNone_IsAnErrorOfItsField()
    {
        var day = Form("ny", ("opensOn", "igår")).Day("opensOn");

        Assert.Null(day);
        Assert.StartsWith("”igår” är inte ett datum.", _errors.Of("ny", "opensOn"), StringComparison.Ordinal);
    }

    [Fact]
    public void SurveyDraft_OfTwoOpenQuestions_RequiresTheFirstAlone()
    {
        var questions = SurveyDraft.Read(Form("fragor", ("fritext", "Vad stör dig?\n\nVad bör göras?"), ("bakgrund", "area")), [new("centrum", "Centrum"), new("husby", "Västra Husby")], _errors);

        Assert.Equal([("open", true), ("open_2", false), ("area", false)], questions.Select(q => (q.Key, q.Required)));
        Assert.Equal([new Option("centrum", "Centrum"), new Option("husby", "Västra Husby")], questions[2].Options);
    }

    [Theory]
    [InlineData("flytta", "motive")]
    [InlineData("flytta", "toThemeId")]
    [InlineData("dela", "label")]
    [InlineData("dela", "rattelse")]
    [InlineData("hor-ihop", "rattelse")]
    public void StatementCorrections_WithoutWhatTheyNeed_AreNotSent(string action, string missing)
    {
        var sent = new[] { ("statementIds", "s1"), ("rattelse", action), ("motive", "fel tema"), ("toThemeId", "t2"), ("label", "Nytt") }.Where(f => f.Item1 != missing).ToArray();

        var corrections = StatementCorrections.Read(Form("utsagor", sent), "t1", _errors);

        Assert.Empty(corrections);
        Assert.NotNull(_errors.Of("utsagor", missing));
    }

    [Fact]
    public void StatementCorrections_ToTry_NeedNoMotive()
    {
        var proposed = StatementCorrections.ReadProposed(Form("utsagor", ("statementIds", "s1"), ("rattelse", "dela"), ("label", "Nytt")), "t1", _errors);

        Assert.False(_errors.Any);
        Assert.Equal("""{"splitTheme":{"themeId":"t1","statementIds":["s1"],"label":"Nytt"}}""", System.Text.Json.JsonSerializer.Serialize(proposed));
    }

    [Fact]
    public void ThemeRows_StandUnderTheirTheme_WhenTheyTellMoreThanIt()
    {
        ThemeRow[] themes = [Row("a", "Buller", null, 50), Row("p1", "fest, natt", "a", 9), Row("p2", "BULLER", "a", 30), Row("p3", "musik", "a", 4), Row("p4", "hund, skall", "a", 12), Row("b", "Trafik", null, 3), Row("q", "fart", "c", 8)];

        Assert.Equal(["a", "b", "q"], ThemeRows.Whole(themes, null).Select(t => t.Key));
        Assert.Equal(["p4", "p1"], ThemeRows.PartsOf(themes[0], themes, null).Select(t => t.Key));
        Assert.Equal(["p4", "p1", "p3"], ThemeRows.PartsOf(themes[0], themes, "p3").Select(t => t.Key));

        static ThemeRow Row(string key, string label, string? parent, int n) => new(key, key, label, "TOPIC", parent, [], n, n, 0.1, 0.5, "NEW", false, []);
    }

    [Fact]
    public void StatementCorrections_OfTwoQuotes_ReviewEach()
    {
        var corrections = StatementCorrections.Read(Form("utsagor", ("statementIds", "s1"), ("statementIds", "s2"), ("gor", "godkann")), "t1", _errors);

        Assert.Equal(["ReviewQuote", "ReviewQuote"], corrections.Select(c => c.Operation));
    }

    [Theory]
    [InlineData("DONE", null)]
    [InlineData("NOT_DONE", "reason-0")]
    [InlineData("REMOVED", "reason-0")]
    [InlineData("TRANSFERRED", "receiver-0")]
    public void EntryRows_AskForAReason_WhereTheStatusNeedsOne(string status, string? wrong)
    {
        FollowedActivity activity = new("a1", "Vandring", null, "ACTIVE", null, null, null);

        EntryRows.Read(Form("rader", ("activityId-0", "a1"), ("status-0", status)), [activity], _errors);

        Assert.Equal(wrong is null, _errors.All(e => e.Field is null));
        Assert.True(wrong is null || _errors.Of("rader", wrong) is not null);
    }

    [Fact]
    public void EntryRows_OfAnActivityThatIsGone_AskToOpenThePageAgain()
    {
        EntryRows.Read(Form("rader", ("activityId-0", "gone"), ("status-0", "DONE")), [new FollowedActivity("a1", "Vandring", null, "ACTIVE", null, null, null)], _errors);

        Assert.Single(_errors);
    }

    [Fact]
    public void PromiseStep_WithoutASigner_NamesEveryMissingField()
    {
        PromiseStep.Read(PromiseStep.Sign, Form(PromiseStep.Sign), "p1");

        Assert.Equal(["name", "title", "party", "signedOn"], _errors.Select(e => e.Field));
    }

    [Fact]
    public void DeclaredError_OfAFieldThatThisFormLacks_StandsInTheSummaryAlone()
    {
        _errors.Add("ny", [new DeclaredError("InvalidInputError", "…", "slug", "TAKEN")], Form("ny", ("title", "T")).Values);

        Assert.Equal(new FormError("ny", null, "Adressen används redan. Välj en annan."), Assert.Single(_errors));
    }

    [Fact]
    public void Response_WithFieldErrors_KeepsDataAndCode()
    {
        var result = GatewayJson.Read<MeResult>("""{"errors":[{"message":"no","extensions":{"code":"AUTH_NOT_AUTHORIZED"}}],"data":{"me":null}}""");

        Assert.Null(result.Data!.Me);
        Assert.Equal("Din roll ger inte rätt att se eller göra det här.", ErrorTexts.For(Assert.Single(result.Errors)));
    }

    [Theory]
    [InlineData("Vi bytte lampor", "Vi bytte lampor.")]
    [InlineData("Vi bytte lampor. ", "Vi bytte lampor.")]
    public void Sentence_EndsOnce(string text, string expected) => Assert.Equal(expected, Texts.Sentence(text));

    private PostedForm Form(string name, params (string Field, string Value)[] fields) => new(
        name, new FormCollection(fields.GroupBy(f => f.Field).ToDictionary(g => g.Key, g => new StringValues([.. g.Select(f => f.Value)]))), _errors);

    private static SurveyQuestion Question(string key, string kind, bool isRequired, int? longest) =>
        new(key, kind, $"{key}?", null, isRequired, longest, 1, 5, null, null, []);
}
