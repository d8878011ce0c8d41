using Medborgardialog.Data.Direct;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Surveys;

namespace Medborgardialog.Application.Responses;

/// <summary>What a response is given to.</summary>
/// <param name="Round">The round.</param>
/// <param name="Survey">The newest version of its survey, which is the one that is answered; null when it has none yet.</param>
/// <param name="Municipality">The round's municipality, with its areas where a question asks for one.</param>
internal sealed record RoundTarget(DialogueRound Round, Survey? Survey, Municipality Municipality);

/// <summary>Reads rounds as answering them needs it, inside the transaction that stores the answers, so that nothing changes in between.</summary>
internal static class RoundTargets
{
    private static readonly DirectQuery<DialogueRound> BySlug = new("r", "SELECT {r} FROM dialogue_round r WHERE r.slug = @slug", "slug");
    private static readonly DirectQuery<Survey> Newest = new("s", "SELECT {s} FROM survey s WHERE s.dialogue_round_id = @round ORDER BY s.version DESC LIMIT 1", "round");
    private static readonly DirectQuery<Question> QuestionsOf = new("q", "SELECT {q} FROM question q WHERE q.survey_id = @survey", "survey")
    {
        Order = static (a, b) => a.Position.CompareTo(b.Position),
    };

    private static readonly DirectQuery<Municipality> ById = new("m", "SELECT {m} FROM municipality m WHERE m.id = @id", "id");
    private static readonly DirectQuery<Area> AreasOf = new("a", "SELECT {a} FROM area a WHERE a.municipality_id = @municipality", "municipality")
    {
        Order = static (a, b) => a.Position.CompareTo(b.Position),
    };

    /// <summary>The round with a slug; null when there is none.</summary>
    public static RoundTarget? Find(DirectTransaction transaction, string slug)
    {
        if (transaction.First(BySlug, slug) is not { } round)
        {
            return null;
        }

        var municipality = transaction.First(ById, round.MunicipalityId.Value)!;
        var survey = transaction.First(Newest, round.Id.Value);
        if (survey is not null)
        {
            var questions = transaction.List(QuestionsOf, survey.Id.Value);
            transaction.Attach(survey, questions);
            if (questions.Exists(q => q.Facet == Facet.Area))
            {
                transaction.Attach(municipality, transaction.List(AreasOf, municipality.Id.Value));
            }
        }

        return new RoundTarget(round, survey, municipality);
    }
}
