using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Surveys;

public sealed class SurveyTests
{
    private static readonly AnswerOption Yes = new("yes", "Ja");
    private static readonly AnswerOption No = new("no", "Nej");

    public static TheoryData<string, string, QuestionDraft> Broken => new()
    {
        { "questions[0].key", "MALFORMED", new("Fråga", QuestionKind.FreeText, "Vad?") },
        { "questions[0].key", "MALFORMED", new("1a", QuestionKind.FreeText, "Vad?") },
        { "questions[0].key", "REQUIRED", new(" ", QuestionKind.FreeText, "Vad?") },
        { "questions[0].text", "REQUIRED", new("a", QuestionKind.FreeText, "  ") },
        { "questions[0].text", "TOO_LONG", new("a", QuestionKind.FreeText, new string('x', 501)) },
        { "questions[0].maxLength", "OUT_OF_RANGE", new("a", QuestionKind.FreeText, "Vad?") { MaxLength = 0 } },
        { "questions[0].maxLength", "OUT_OF_RANGE", new("a", QuestionKind.FreeText, "Vad?") { MaxLength = 10001 } },
        { "questions[0].minimum", "REQUIRED", new("a", QuestionKind.Scale, "Hur?") { Minimum = 1 } },
        { "questions[0].maximum", "OUT_OF_RANGE", new("a", QuestionKind.Scale, "Hur?") { Minimum = 5, Maximum = 5 } },
        { "questions[0].options", "OUT_OF_RANGE", new("a", QuestionKind.SingleChoice, "Vilken?") { Options = [Yes] } },
        { "questions[0].options[1].value", "TAKEN", new("a", QuestionKind.SingleChoice, "Vilken?") { Options = [Yes, Yes] } },
        { "questions[0].options[1].label", "REQUIRED", new("a", QuestionKind.MultipleChoice, "Vilka?") { Options = [Yes, new("no", "")] } },
        { "questions[0].facet", "NOT_AN_OPTION", new("a", QuestionKind.FreeText, "Var?") { Facet = Facet.Area } },
        { "questions[0].facet", "NOT_AN_OPTION", new("a", QuestionKind.MultipleChoice, "Ålder?") { Facet = Facet.AgeGroup, Options = [Yes, No] } },
        { "questions[0].facet", "NOT_AN_OPTION", new("a", QuestionKind.SingleChoice, "Hur?") { Facet = Facet.PerceivedUnsafety, Options = [Yes, No] } },
        { "questions[0].options", "NOT_AN_OPTION", new("a", QuestionKind.SingleChoice, "Var?") { Facet = Facet.Area, Options = [new("centrum", "Centrum"), new("mars", "Mars")] } },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Define_WithABrokenQuestion_NamesFieldAndRule(string field, string rule, QuestionDraft question)
    {
        var refusal = Assert.Throws<InvalidInputException>(() => Define([question]));

        Assert.Equal((field, rule), (refusal.Field, refusal.Rule));
    }

    [Fact]
    public void Define_WithTheSameKeyTwice_IsRefused() => Assert.Equal(
        "questions[1].key",
        Assert.Throws<InvalidInputException>(() => Define([new("a", QuestionKind.FreeText, "Vad?"), new("a", QuestionKind.FreeText, "Var?")])).Field);

    [Fact]
    public void Define_WithTheSameFacetTwice_IsRefused() => Assert.Equal(
        "questions[1].facet",
        Assert.Throws<InvalidInputException>(() => Define(
        [
            new("a", QuestionKind.SingleChoice, "Ålder?") { Facet = Facet.AgeGroup, Options = [Yes, No] },
            new("b", QuestionKind.SingleChoice, "Ålder?") { Facet = Facet.AgeGroup, Options = [Yes, No] },
        ])).Field);

    [Fact]
    public void Define_FreeTextWithoutALimit_TakesTheDefault() => Assert.Equal(4000, Define([new("a", QuestionKind.FreeText, "Vad?")]).Questions[0].MaxLength);

    [Fact]
    public void Define_WithMoreThanFiftyQuestions_IsRefused() => Assert.Throws<InvalidInputException>(() =>
        Define([.. Enumerable.Range(0, 51).Select(i => new QuestionDraft($"q{i}", QuestionKind.FreeText, "Vad?"))]));

    [Fact]
    public void StandardQuestions_OfAMunicipality_MakeASurvey()
    {
        var survey = Define(StandardQuestions.For(Soderkoping()));

        Assert.Equal(["fritext", "omrade", "aldersgrupp", "otrygghet"], survey.Questions.Select(q => q.Key));
        Assert.Equal(["centrum", "vastra-husby"], survey.Find("omrade")!.Options.Select(o => o.Value));
        Assert.Equal((1, 5), (survey.Find("otrygghet")!.Minimum, survey.Find("otrygghet")!.Maximum));
    }

    [Fact]
    public void StandardQuestions_WithoutAreas_LeaveOutTheAreaQuestion() =>
        Assert.DoesNotContain(StandardQuestions.For(Municipality.Create(default, "0582", "Söderköping", default)), q => q.Facet == Facet.Area);

    private static Survey Define(IReadOnlyList<QuestionDraft> questions)
    {
        var municipality = Soderkoping();
        var round = DialogueRound.Create(default, municipality.Id, "dialog", "Dialog", DialogueRoundKind.Resident, new(2026, 2, 1), new(2026, 3, 31));
        return Survey.Define(default, round, municipality, 0, null, questions, new SeededIds(3));
    }

    private static Municipality Soderkoping()
    {
        var ids = new SeededIds(5);
        var municipality = Municipality.Create(MunicipalityId.From(ids.NewId()), "0582", "Söderköping", default);
        municipality.AddArea(AreaId.From(ids.NewId()), "Centrum");
        municipality.AddArea(AreaId.From(ids.NewId()), "Västra Husby");
        return municipality;
    }
}
