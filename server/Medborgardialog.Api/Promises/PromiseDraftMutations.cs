using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Promises;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.Api.Promises;

/// <summary>Writes promises.</summary>
[ExtendObjectType(OperationType.Mutation)]
[Authorize(Roles = [RoleNames.Editor])]
public sealed class PromiseDraftMutations
{
    /// <summary>Begins a promise, as a draft.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    public Task<CitizenPromise> DraftPromiseAsync(
        string municipality, string slug, string title, string? lead, DateOnly periodStart, DateOnly periodEnd, [ID<FocusArea>] IReadOnlyList<FocusAreaId> focusAreaIds,
        IReadOnlyList<string> parties, FollowUpCadence followUpCadence, string? registrationNumber, ClaimsPrincipal user, DraftPromise useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(
            new DraftPromiseCommand(municipality, slug, title, lead, periodStart, periodEnd, focusAreaIds, parties, followUpCadence, registrationNumber), user.ToActor(), cancellationToken);

    /// <summary>Adds an activity to a draft.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<PromiseActivity> AddPromiseActivityAsync(
        [ID<CitizenPromise>] CitizenPromiseId promiseId, string text, [ID<FocusArea>] FocusAreaId focusAreaId, string? responsibleParty, IReadOnlyList<string>? partners, int? quantityMinimum, string? quantityUnit,
        string? quantityPer, string? place, string? targetGroup, DateOnly? deadline, string? indicator, ActivityKind? kind, ClaimsPrincipal user, AddPromiseActivity useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(
            promiseId,
            new ActivityContent(
                text, focusAreaId, responsibleParty, partners, Quantity.From(quantityMinimum, quantityUnit, quantityPer), place, targetGroup, deadline, indicator, kind),
            user.ToActor(), cancellationToken);

    /// <summary>Takes an activity out of a promise; once promised it stays visible with the reason.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<PromiseActivity> RemovePromiseActivityAsync(
        [ID<PromiseActivity>] PromiseActivityId activityId, string reason, ClaimsPrincipal user, RemovePromiseActivity useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(activityId, reason, user.ToActor(), cancellationToken);

    /// <summary>Hands an activity of a promise to someone else; once promised it stays visible with the reason and the receiver.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<PromiseActivity> TransferPromiseActivityAsync(
        [ID<PromiseActivity>] PromiseActivityId activityId, string reason, string receiver, ClaimsPrincipal user, TransferPromiseActivity useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(activityId, reason, receiver, user.ToActor(), cancellationToken);

    /// <summary>Hands a draft to an approver, through the quality gate.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    [Error<PromiseNotReadyException>]
    public Task<CitizenPromise> SubmitPromiseForReviewAsync(
        [ID<CitizenPromise>] CitizenPromiseId promiseId, ClaimsPrincipal user, SubmitPromiseForReview useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(promiseId, user.ToActor(), cancellationToken);

    /// <summary>Begins a new generation of a promise with the same content, as a draft; the promise gives way when that is published.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<CitizenPromise> CarryOverPromiseAsync(
        [ID<CitizenPromise>] CitizenPromiseId promiseId, string slug, string title, DateOnly periodStart, DateOnly periodEnd, string motive, ClaimsPrincipal user, CarryOverPromise useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(promiseId, slug, title, periodStart, periodEnd, motive, user.ToActor(), cancellationToken);
}
