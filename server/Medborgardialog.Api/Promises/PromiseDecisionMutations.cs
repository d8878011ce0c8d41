using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.Promises;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.Api.Promises;

/// <summary>Decides, signs, publishes and ends promises.</summary>
[ExtendObjectType(OperationType.Mutation)]
[Authorize(Roles = [RoleNames.Approver])]
public sealed class PromiseDecisionMutations
{
    /// <summary>Gives a promise under review back to its writers.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<CitizenPromise> ReturnPromiseAsync(
        [ID<CitizenPromise>] CitizenPromiseId promiseId, string reason, ClaimsPrincipal user, ReturnPromise useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(promiseId, reason, user.ToActor(), cancellationToken);

    /// <summary>Notes that the parties have decided on a promise.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<CitizenPromise> DecidePromiseAsync(
        [ID<CitizenPromise>] CitizenPromiseId promiseId, string registrationNumber, DateOnly decidedOn, ClaimsPrincipal user, DecidePromise useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(promiseId, registrationNumber, decidedOn, user.ToActor(), cancellationToken);

    /// <summary>Adds a signature; with one for every party the promise is signed.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<CitizenPromise> SignPromiseAsync(
        [ID<CitizenPromise>] CitizenPromiseId promiseId, string name, string title, string party, DateOnly signedOn, ClaimsPrincipal user, SignPromise useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(promiseId, new Signature(name, title, party, signedOn), user.ToActor(), cancellationToken);

    /// <summary>Gives a signed promise to the residents, through the quality gate again; the promise that it follows is superseded by the same step.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    [Error<PromiseNotReadyException>]
    public Task<CitizenPromise> PublishPromiseAsync(
        [ID<CitizenPromise>] CitizenPromiseId promiseId, ClaimsPrincipal user, PublishPromise useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(promiseId, user.ToActor(), cancellationToken);

    /// <summary>Prolongs a published promise, once.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<CitizenPromise> ExtendPromiseAsync(
        [ID<CitizenPromise>] CitizenPromiseId promiseId, DateOnly newEnd, string motive, ClaimsPrincipal user, ExtendPromise useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(promiseId, newEnd, motive, user.ToActor(), cancellationToken);

    /// <summary>Lets another promise take a promise's place: now when that is in force, otherwise when it is published.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<CitizenPromise> SupersedePromiseAsync(
        [ID<CitizenPromise>] CitizenPromiseId promiseId, [ID<CitizenPromise>] CitizenPromiseId byPromiseId, string motive, ClaimsPrincipal user, SupersedePromise useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(promiseId, byPromiseId, motive, user.ToActor(), cancellationToken);

    /// <summary>Ends a promise without a successor.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<IllegalTransitionException>]
    [Error<InvalidInputException>]
    public Task<CitizenPromise> ConcludePromiseAsync(
        [ID<CitizenPromise>] CitizenPromiseId promiseId, string motive, ClaimsPrincipal user, ConcludePromise useCase, CancellationToken cancellationToken) =>
        useCase.ExecuteAsync(promiseId, motive, user.ToActor(), cancellationToken);
}
