using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>A person's value for one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">0 to 3.</param>
/// <param name="Motive">Why.</param>
public sealed record CriterionScore(Criterion Criterion, int Value, string Motive);

/// <summary>Weighs a problem of a draft by one or several criteria, each with a motive, and ranks the picture anew.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class ScoreProblem(DialogueWriter writer)
{
    /// <summary>Weighs it.</summary>
    /// <exception cref="NotFoundException">There is no such problem.</exception>
    /// <exception cref="ForbiddenException">The actor is neither analyst nor editor there.</exception>
    /// <exception cref="InvalidInputException">No score is given, a value is not 0 to 3, or a motive is missing.</exception>
    /// <exception cref="IllegalTransitionException">The picture is published.</exception>
    public Task<Problem> ExecuteAsync(ProblemId problemId, IReadOnlyList<CriterionScore> scores, Actor actor, CancellationToken cancellationToken) => writer.WriteAsync(actor, async scope =>
    {
        var (problem, picture, code) = await scope.ProblemForAsync(problemId, "weigh a problem", [Role.Analyst, Role.Editor], cancellationToken);
        picture.MustBeDraft("have its problems weighed");
        if (scores.Count == 0)
        {
            throw new InvalidInputException("scores", "REQUIRED", "Give at least one value.");
        }

        foreach (var (criterion, value, motive) in scores)
        {
            problem.SetValue(criterion, value, motive, actor.Name, scope.Today);
        }

        picture.Rank();
        scope.Record(code, "scoreProblem", $"Problem/{problem.Id.Value:N}", string.Join("; ", scores.Select(s => $"{s.Criterion} {s.Value}")));
        scope.Raise(new ProblemPictureChanged(picture.Id));
        return problem;
    }, cancellationToken);
}
