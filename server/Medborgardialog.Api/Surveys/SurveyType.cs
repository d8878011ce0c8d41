using System.Security.Claims;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Surveys;

/// <summary>One version of a round's questions; it never changes.</summary>
[ExtendObjectType<Survey>]
[Node]
public sealed class SurveyType
{
    /// <summary>The global id.</summary>
    [ID<Survey>]
    public SurveyId GetId([Parent] Survey survey) => survey.Id;

    /// <summary>1, 2, 3 … within the round.</summary>
    public int Version([Parent] Survey survey) => survey.Version;

    /// <summary>What is said before the first question.</summary>
    public string? Introduction([Parent] Survey survey) => survey.Introduction;

    /// <summary>The questions in the order they are asked.</summary>
    public IReadOnlyList<Question> Questions([Parent] Survey survey) => survey.Questions;

    /// <summary>Fetches the node.</summary>
    public static Task<Survey?> GetSurveyAsync(SurveyId id, ClaimsPrincipal user, SurveyByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}
