using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Responses;
using Medborgardialog.Domain.Responses;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.Api.Responses;

/// <summary>Takes what people say.</summary>
[ExtendObjectType(OperationType.Mutation)]
public sealed class ResponseMutations
{
    /// <summary>Answers a round. Anybody may answer a residents' round; a staff round is answered signed in.</summary>
    /// <param name="round">Slug of the round.</param>
    /// <param name="idempotencyKey">A random value made for this submission and repeated with every retry: 16 to 128 of A–Z, a–z, 0–9 and <c>-_.:=+/</c>.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="user">Who asks; neither stored nor logged.</param>
    /// <param name="submit">The use case.</param>
    /// <param name="language">The language of the answers (BCP 47); Swedish when left out.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    [AllowAnonymous]
    [UseMutationConvention(PayloadFieldName = "receipt")]
    [Error<NotFoundException>]
    [Error<ResponseRefusedException>]
    [Error<InvalidInputException>]
    public Task<SubmissionReceipt> SubmitResponseAsync(
        string round, string idempotencyKey, IReadOnlyList<AnswerInput> answers, ClaimsPrincipal user, SubmitResponse submit, string? language, CancellationToken cancellationToken) =>
        submit.ExecuteAsync(new SubmitResponseCommand(round, idempotencyKey, [.. answers.Select(a => a.ToGiven())], language), user.ToActor(), cancellationToken);

    /// <summary>Takes responses from another survey tool or from paper forms: all or nothing, unless bad rows are to be skipped.</summary>
    [Authorize(Roles = [RoleNames.Editor, RoleNames.Administrator])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    public Task<ImportResult> ImportResponsesAsync(
        string round, IReadOnlyList<ImportRowInput> rows, ClaimsPrincipal user, ImportResponses import, bool? dryRun, bool? skipBadRows, CancellationToken cancellationToken) =>
        import.ExecuteAsync(new ImportResponsesCommand(round, [.. rows.Select(r => r.ToRow())], dryRun ?? false, skipBadRows ?? false), user.ToActor(), cancellationToken);

    /// <summary>Notes that the caller has taken care of an acute notice.</summary>
    [Authorize(Roles = [RoleNames.Analyst, RoleNames.Administrator])]
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    public Task<AcuteNotice> HandleAcuteNoticeAsync([ID<AcuteNotice>] AcuteNoticeId noticeId, ClaimsPrincipal user, HandleAcuteNotice handle, CancellationToken cancellationToken) =>
        handle.ExecuteAsync(noticeId, user.ToActor(), cancellationToken);
}
