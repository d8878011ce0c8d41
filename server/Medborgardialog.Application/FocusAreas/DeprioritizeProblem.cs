using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.FocusAreas;

/// <summary>What <see cref="DeprioritizeProblem"/> is asked for.</summary>
/// <param name="Problem">A problem of a published picture.</param>
/// <param name="Decision">UNDER_WAY, OTHER_AUTHORITY, DEPRIORITIZED or UNDECIDED.</param>
/// <param name="Reason">Why; published.</param>
/// <param name="Receiver">The other authority; needed for OTHER_AUTHORITY.</param>
/// <param name="ReviewOn">When it is looked at again; needed for DEPRIORITIZED.</param>
public sealed record DeprioritizeProblemCommand(ProblemId Problem, ProblemState Decision, string Reason, string? Receiver = null, DateOnly? ReviewOn = null);

/// <summary>Leaves a problem out of the promises, with the reason that residents are owed.</summary>
/// <param name="writer">Writes.</param>
public sealed class DeprioritizeProblem(DialogueWriter writer)
{
    /// <summary>Decides; a decision of this kind may be changed later.</summary>
    /// <param name="command">The decision.</param>
    /// <param name="actor">An editor.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such problem.</exception>
    /// <exception cref="IllegalTransitionException">The picture is not published, or the problem is a focus area.</exception>
    /// <exception cref="InvalidInputException">The decision is another, or its reason, receiver or day is missing.</exception>
    public Task<Problem> ExecuteAsync(DeprioritizeProblemCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        return writer.WriteAsync(actor, async scope =>
        {
            var named = await ProblemSelection.LoadAsync(scope.Db, [command.Problem], cancellationToken);
            actor.Demand(named.Code, "leave a problem out", Role.Editor);
            var problem = named.Problems[0];
            problem.LeaveOut(named.Pictures[problem.PictureId], command.Decision, command.Reason, command.Receiver, command.ReviewOn, scope.Today);
            scope.Record(named.Code, "deprioritizeProblem", $"Problem/{problem.Id.Value}", $"{problem.Title}: {problem.State}, {problem.Reason}");
            return problem;
        }, cancellationToken);
    }
}
