using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>Knowledge from outside the dialogues.</summary>
/// <param name="ProblemId">The problem it is about.</param>
/// <param name="Source">Where it comes from; no dialogue.</param>
/// <param name="Label">What it is, as shown.</param>
/// <param name="Count">A number; null when there is none.</param>
/// <param name="Start">The first day it is about.</param>
/// <param name="End">The last day it is about.</param>
public sealed record AddEvidenceCommand(ProblemId ProblemId, EvidenceSource Source, string Label, int? Count, DateOnly? Start, DateOnly? End);

/// <summary>Adds statistics, observations or other own knowledge to a problem of a draft.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class AddEvidence(DialogueWriter writer)
{
    /// <summary>Adds it.</summary>
    /// <exception cref="NotFoundException">There is no such problem.</exception>
    /// <exception cref="ForbiddenException">The actor is no analyst there.</exception>
    /// <exception cref="InvalidInputException">The source is a dialogue, the label is missing, or the days are the wrong way round.</exception>
    /// <exception cref="IllegalTransitionException">The picture is published.</exception>
    public Task<Problem> ExecuteAsync(AddEvidenceCommand command, Actor actor, CancellationToken cancellationToken) => writer.WriteAsync(actor, async scope =>
    {
        var (problem, picture, code) = await scope.ProblemForAsync(command.ProblemId, "add evidence", [Role.Analyst], cancellationToken);
        picture.MustBeDraft("take more evidence");
        var period = command is { Start: { } start, End: { } end } ? Period.Days(start, end) : null;
        var evidence = EvidenceItem.OfOtherKnowledge(EvidenceItemId.From(scope.Ids.NewId()), problem.Id, command.Source, command.Label, command.Count, period);
        problem.Add(evidence);
        scope.Db.Add(evidence);
        scope.Record(code, "addEvidence", $"Problem/{problem.Id.Value:N}", $"{command.Source}: {evidence.Label}");
        scope.Raise(new ProblemPictureChanged(picture.Id));
        return problem;
    }, cancellationToken);
}
