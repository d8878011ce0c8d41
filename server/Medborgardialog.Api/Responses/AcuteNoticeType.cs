using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Api.Surveys;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.Domain.Surveys;
using Medborgardialog.GraphQL.Annotations;

namespace Medborgardialog.Api.Responses;

/// <summary>Tells one trained person that an answer may be about danger, an ongoing crime or a child at risk.</summary>
[ExtendObjectType<AcuteNotice>]
[Node]
[Authorize(Roles = [RoleNames.Analyst, RoleNames.Administrator])]
public sealed class AcuteNoticeType
{
    /// <summary>The global id.</summary>
    [ID<AcuteNotice>]
    public AcuteNoticeId GetId([Parent] AcuteNotice notice) => notice.Id;

    /// <summary>The round that was answered.</summary>
    public Task<DialogueRound> GetRoundAsync([Parent] AcuteNotice notice, ClaimsPrincipal user, DialogueRoundByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadRequiredAsync(notice.RoundId, user, cancellationToken);

    /// <summary>What it may be about.</summary>
    public Seriousness Kind([Parent] AcuteNotice notice) => notice.Kind;

    /// <summary>The day in Sweden on which it came.</summary>
    public DateOnly RaisedOn([Parent] AcuteNotice notice) => notice.RaisedOn;

    /// <summary>The redacted text.</summary>
    public async Task<string> GetTextAsync([Parent] AcuteNotice notice, ClaimsPrincipal user, SurveyResponseByIdLoader loader, CancellationToken cancellationToken) =>
        (await loader.LoadRequiredAsync(notice.ResponseId, user, cancellationToken)).Answers.Single(a => a.QuestionId == notice.QuestionId).Text!;

    /// <summary>The day on which somebody took care of it; null while nobody has.</summary>
    public DateOnly? HandledOn([Parent] AcuteNotice notice) => notice.HandledOn;

    /// <summary>Who took care of it.</summary>
    public string? HandledBy([Parent] AcuteNotice notice) => notice.HandledBy;

    /// <summary>Fetches the node.</summary>
    public static Task<AcuteNotice?> GetAcuteNoticeAsync(AcuteNoticeId id, ClaimsPrincipal user, AcuteNoticeByIdLoader loader, CancellationToken cancellationToken) =>
        loader.LoadAsync(id, user, cancellationToken);
}
