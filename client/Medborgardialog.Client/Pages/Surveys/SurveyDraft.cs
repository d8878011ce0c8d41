using System.Globalization;
using Medborgardialog.Client.Forms;
using Medborgardialog.Client.Gateway.Operations.Surveys;

namespace Medborgardialog.Client.Pages.Surveys;

/// <summary>Makes the API's questions of what the survey editor sends.</summary>
internal static class SurveyDraft
{
    public const string Area = "area";
    public const string AgeGroup = "age_group";
    public const string Unsafety = "unsafety";

    private const int LongestAnswer = 4000;

    /// <summary>The background questions that can be ticked.</summary>
    public static IReadOnlyCollection<string> Background { get; } = [Area, AgeGroup, Unsafety];

    /// <summary>The questions in order; a survey without an open question is an error.</summary>
    public static IReadOnlyList<DraftedQuestion> Read(PostedForm form, IReadOnlyList<AreaOption> areas, FormErrors errors)
    {
        var open = form.Lines("fritext");
        if (open.Count == 0)
        {
            errors.Add(form.Name, "fritext", "Skriv minst en öppen fråga.");
        }

        var questions = open.Select((text, i) => new DraftedQuestion(
            i == 0 ? "open" : string.Create(CultureInfo.InvariantCulture, $"open_{i + 1}"), "FREE_TEXT", text, i == 0) { MaxLength = LongestAnswer }).ToList();
        foreach (var key in form.Many("bakgrund"))
        {
            switch (key)
            {
                case Unsafety:
                    questions.Add(new(key, "SCALE", "Hur otryggt upplever du det?", false)
                    {
                        Facet = "PERCEIVED_UNSAFETY", Minimum = 1, Maximum = 5, MinimumLabel = "inte alls otryggt", MaximumLabel = "mycket otryggt",
                    });
                    break;
                case Area when areas.Count > 1:
                    questions.Add(new(key, "SINGLE_CHOICE", "Vilket område gäller det?", false) { Facet = "AREA", Options = [.. areas.Select(a => new Option(a.Key, a.Name))] });
                    break;
                case AgeGroup:
                    questions.Add(new(key, "SINGLE_CHOICE", "Hur gammal är du?", false)
                    {
                        Facet = "AGE_GROUP",
                        Options = [new("under-18", "Under 18 år"), new("18-29", "18–29 år"), new("30-49", "30–49 år"), new("50-64", "50–64 år"), new("65-plus", "65 år eller äldre")],
                    });
                    break;
            }
        }

        return questions;
    }
}

/// <summary>The API's <c>QuestionInput</c>.</summary>
internal sealed record DraftedQuestion(string Key, string Kind, string Text, bool Required)
{
    public string? Facet { get; init; }

    public int? MaxLength { get; init; }

    public int? Minimum { get; init; }

    public int? Maximum { get; init; }

    public string? MinimumLabel { get; init; }

    public string? MaximumLabel { get; init; }

    public IReadOnlyList<Option>? Options { get; init; }
}

/// <summary>The API's <c>AnswerOptionInput</c>.</summary>
internal sealed record Option(string Value, string Label);
