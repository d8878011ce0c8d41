using System.Security.Claims;
using Medborgardialog.Api.Places;
using Medborgardialog.Api.Shared;
using Medborgardialog.Api.Surveys;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Responses;

/// <summary>One person's answers to a round: without name, address, device or time of day.</summary>
[ExtendObjectType<SurveyResponse>]
[Node]
[Authorize(Roles = [RoleNames.Analyst, RoleNames.Auditor, RoleNames.Administrator])]
public sealed class SurveyResponseType
{
    /// <summary>The global id.</summary>
    [ID<SurveyResponse>]
    public SurveyResponseId GetId([Parent] SurveyResponse response) => response.Id;

    /// <summary>The day in Sweden on which it came.</summary>
    public DateOnly SubmittedOn([Parent] SurveyResponse response) => response.SubmittedOn;

    /// <summary>The language it was given in (BCP 47).</summary>
    public string Language([Parent] SurveyResponse response) => response.Language;

    /// <summary>How it came.</summary>
    public ResponseChannel Channel([Parent] SurveyResponse response) => response.Channel;

    /// <summary>True for content that was written as an example.</summary>
    public bool IsExample([Parent] SurveyResponse response) => response.IsExample;

    /// <summary>The part of the municipality that the person named; null when none was named.</summary>
    public async Task<Area?> GetAreaAsync([Parent] SurveyResponse response, AreaByIdLoader loader, CancellationToken cancellationToken) =>
        response.AreaId is { } id ? await loader.LoadAsync(id, cancellationToken) : null;

    /// <summary>The answers, one per answered question.</summary>
    public IReadOnlyList<Answer> Answers([Parent] SurveyResponse response) => response.Answers;

    /// <summary>Fetches the node.</summary>
    public static Task<SurveyResponse?> GetSurveyResponseAsync(SurveyResponseId id, ClaimsPrincipal user, SurveyResponseByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}

/// <summary>What a response answers to one question.</summary>
[ExtendObjectType<Answer>]
[Authorize(Roles = [RoleNames.Analyst, RoleNames.Auditor, RoleNames.Administrator])]
public sealed class AnswerType
{
    /// <summary>The question.</summary>
    public Task<Question> GetQuestionAsync([Parent] Answer answer, ClaimsPrincipal user, QuestionByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(answer.QuestionId, user, cancellationToken);

    /// <summary>The redacted free text; null unless a free text.</summary>
    public string? Text([Parent] Answer answer) => answer.Text;

    /// <summary>The number; null unless a scale.</summary>
    public int? Number([Parent] Answer answer) => answer.Number;

    /// <summary>The values of the chosen options; empty unless a choice.</summary>
    public IReadOnlyList<string> Options([Parent] Answer answer) => answer.Options;
}
