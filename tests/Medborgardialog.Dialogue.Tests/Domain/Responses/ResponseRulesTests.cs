using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.Testing;
using Xunit;

namespace Medborgardialog.Dialogue.Tests.Domain.Responses;

public sealed class ResponseRulesTests
{
    private static readonly AnswerOption[] Colors = [new("red", "Röd"), new("blue", "Blå"), new("green", "Grön")];

    public static TheoryData<GivenAnswer, string?, int?> OneAnswer => new()
    {
        { new("words", Text: new string('x', 20)), null, null },
        { new("words", Text: new string('x', 21)), "TOO_LONG", 20 },
        { new("words", Text: "  " + new string('x', 20) + "\r\n"), null, null },
        { new("words", Text: "rad ett\r\nrad två\r\ntre!"), null, null },
        { new("words", Number: 3), "WRONG_KIND", null },
        { new("scale", Number: 1), null, null },
        { new("scale", Number: 5), null, null },
        { new("scale", Number: 0), "BELOW_MINIMUM", 1 },
        { new("scale", Number: 6), "ABOVE_MAXIMUM", 5 },
        { new("scale", Text: "3"), "WRONG_KIND", null },
        { new("one", Options: ["red"]), null, null },
        { new("one", Options: ["red", "red"]), null, null },
        { new("one", Options: ["red", "blue"]), "ONE_OPTION_ONLY", 1 },
        { new("one", Options: ["Röd"]), "NOT_AN_OPTION", null },
        { new("one", Text: "red"), "WRONG_KIND", null },
        { new("many", Options: ["red", "blue", "green"]), null, null },
        { new("many", Options: ["red", "black"]), "NOT_AN_OPTION", null },
        { new("many", Options: ["", " "]), null, null },
    };

    [Theory]
    [MemberData(nameof(OneAnswer))]
    public void Check_OneAnswer_GivesItsFault(GivenAnswer answer, string? rule, int? limit)
    {
        List<GivenAnswer> answers = answer.Question == "words" ? [answer, new("scale", Number: 2)] : [answer, new("words", Text: "ord")];

        var faults = ResponseRules.Check(Survey(), answers, "sv");

        Assert.Equal(rule is null ? [] : [new ResponseFault(answer.Question, rule, limit)], faults.Where(f => f.Rule != "REQUIRED"));
    }

    [Fact]
    public void Check_SeveralThingsWrong_NamesThemAll()
    {
        var faults = ResponseRules.Check(Survey(), [new("scale", Number: 9), new("one", Options: ["x"]), new("fantasi", Text: "hej")], "svenska");

        Assert.Equal(
            [
                new(null, "LANGUAGE_MALFORMED"), new("words", "REQUIRED"), new("scale", "ABOVE_MAXIMUM", 5), new("one", "NOT_AN_OPTION"), new("fantasi", "UNKNOWN_QUESTION"),
            ],
            faults);
    }

    [Fact]
    public void Check_TheSameQuestionTwice_IsAFault() =>
        Assert.Contains(new ResponseFault("words", "ANSWERED_TWICE"), ResponseRules.Check(Survey(), [new("words", Text: "a"), new("words", Text: "b")], "sv"));

    [Fact]
    public void Check_WhiteSpaceForARequiredText_IsMissing() =>
        Assert.Equal([new ResponseFault("words", "REQUIRED")], ResponseRules.Check(Survey(), [new("words", Text: " \r\n\0 ")], "sv"));

    [Fact]
    public void Check_NothingAtAll_InAVoluntarySurvey_IsEmpty() =>
        Assert.Equal([new ResponseFault(null, "EMPTY")], ResponseRules.Check(Survey(required: false), [new("words", Text: "")], "sv"));

    [Theory]
    [InlineData("sv", true)]
    [InlineData("smj", true)]
    [InlineData("sv-SE", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("", false)]
    [InlineData("SV", false)]
    [InlineData("sv_SE", false)]
    public void Check_Language_IsATag(string language, bool taken) =>
        Assert.Equal(taken, ResponseRules.Check(Survey(), [new("words", Text: "ord")], language).Count == 0);

    private static Survey Survey(bool required = true)
    {
        var municipality = Municipality.Create(default, "0582", "Söderköping", default);
        var round = DialogueRound.Create(default, default, "dialog", "Dialog", DialogueRoundKind.Resident, new(2026, 2, 1), new(2026, 3, 31));
        return Medborgardialog.Domain.Surveys.Survey.Define(default, round, municipality, 0, null,
        [
            new("words", QuestionKind.FreeText, "Vad?") { Required = required, MaxLength = 20 },
            new("scale", QuestionKind.Scale, "Hur?") { Minimum = 1, Maximum = 5 },
            new("one", QuestionKind.SingleChoice, "Vilken?") { Options = Colors },
            new("many", QuestionKind.MultipleChoice, "Vilka?") { Options = Colors },
        ], new SeededIds());
    }
}
