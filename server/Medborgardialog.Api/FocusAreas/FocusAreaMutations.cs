using System.Security.Claims;
using Medborgardialog.Api.Shared;
using Medborgardialog.Application.FocusAreas;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Medborgardialog.GraphQL.Annotations;
using Medborgardialog.GraphQL.Language.Ast;

namespace Medborgardialog.Api.FocusAreas;

/// <summary>How a problem is left out of the promises.</summary>
public enum ProblemDecision
{
    /// <summary>Worked on already, outside the promises.</summary>
    UnderWay,

    /// <summary>Belongs to another authority; asks for a receiver.</summary>
    OtherAuthority,

    /// <summary>Left out for now; asks for a day when that is looked at again.</summary>
    Deprioritized,

    /// <summary>Looked at, not decided.</summary>
    Undecided,
}

/// <summary>Chooses what to work on, and says why the rest is left out.</summary>
[ExtendObjectType(OperationType.Mutation)]
[Authorize(Roles = [RoleNames.Editor])]
public sealed class FocusAreaMutations
{
    /// <summary>Makes a focus area of problems of published pictures.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    public Task<FocusArea> ChooseFocusAreaAsync(
        [ID<Problem>] IReadOnlyList<ProblemId> problemIds, string title, string motive, ClaimsPrincipal user, ChooseFocusArea choose, CancellationToken cancellationToken) =>
        choose.ExecuteAsync(new ChooseFocusAreaCommand(problemIds, title, motive), user.ToActor(), cancellationToken);

    /// <summary>Leaves a problem out of the promises; the reason is published.</summary>
    [Error<ForbiddenException>]
    [Error<NotFoundException>]
    [Error<InvalidInputException>]
    [Error<IllegalTransitionException>]
    public Task<Problem> DeprioritizeProblemAsync(
        [ID<Problem>] ProblemId problemId, ProblemDecision decision, string reason, string? receiver, DateOnly? reviewOn, ClaimsPrincipal user, DeprioritizeProblem deprioritize,
        CancellationToken cancellationToken) =>
        deprioritize.ExecuteAsync(new DeprioritizeProblemCommand(problemId, StateOf(decision), reason, receiver, reviewOn), user.ToActor(), cancellationToken);

    private static ProblemState StateOf(ProblemDecision decision) => decision switch
    {
        ProblemDecision.UnderWay => ProblemState.UnderWay,
        ProblemDecision.OtherAuthority => ProblemState.OtherAuthority,
        ProblemDecision.Deprioritized => ProblemState.Deprioritized,
        _ => ProblemState.Undecided,
    };
}
