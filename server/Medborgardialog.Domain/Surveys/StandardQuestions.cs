using Medborgardialog.Domain.Places;

namespace Medborgardialog.Domain.Surveys;

/// <summary>
/// The short survey that most rounds need: one question in the person's own words, and three about the background, all of them voluntary. Wordings follow
/// the question bank of domain §3.2; areas and age groups are coarse (domain §5.5).
/// </summary>
public static class StandardQuestions
{
    /// <summary>Key of the question in one's own words.</summary>
    public const string FreeTextKey = "fritext";

    /// <summary>Key of the area question.</summary>
    public const string AreaKey = "omrade";

    /// <summary>Key of the age group question.</summary>
    public const string AgeGroupKey = "aldersgrupp";

    /// <summary>Key of the question how unsafe it feels.</summary>
    public const string ScaleKey = "otrygghet";

    /// <summary>The age groups, youngest first.</summary>
    public static IReadOnlyList<AnswerOption> AgeGroups { get; } =
    [
        new("13-17", "13–17 år"), new("18-29", "18–29 år"), new("30-44", "30–44 år"), new("45-64", "45–64 år"), new("65+", "65 år eller äldre"),
    ];

    /// <summary>The questions for a municipality, in order; the area question is left out where there are fewer than two areas.</summary>
    /// <param name="municipality">Gives the areas.</param>
    /// <param name="freeText">The question in one's own words; null for the usual one.</param>
    /// <param name="scaleText">The question how unsafe it feels; null for the usual one.</param>
    public static IReadOnlyList<QuestionDraft> For(Municipality municipality, string? freeText = null, string? scaleText = null)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        List<QuestionDraft> questions =
        [
            new(FreeTextKey, QuestionKind.FreeText, freeText ?? "Vad gör dig otrygg eller stör dig där du bor eller vistas? Vad borde göras?")
            {
                Required = true,
                Hint = "Skriv inte namn, personnummer, telefonnummer eller annat som pekar ut dig själv eller någon annan.",
            },
        ];
        if (municipality.Areas.Count >= 2)
        {
            questions.Add(new(AreaKey, QuestionKind.SingleChoice, "Vilken del av kommunen gäller det?")
            {
                Facet = Facet.Area,
                Options = [.. municipality.Areas.OrderBy(a => a.Position).Select(a => new AnswerOption(a.Key, a.Name))],
            });
        }

        questions.Add(new(AgeGroupKey, QuestionKind.SingleChoice, "Hur gammal är du?") { Facet = Facet.AgeGroup, Options = AgeGroups });
        questions.Add(new(ScaleKey, QuestionKind.Scale, scaleText ?? "Hur otryggt upplever du det?")
        {
            Facet = Facet.PerceivedUnsafety,
            Minimum = 1,
            Maximum = 5,
            MinimumLabel = "Inte alls otryggt",
            MaximumLabel = "Mycket otryggt",
        });
        return questions;
    }
}
