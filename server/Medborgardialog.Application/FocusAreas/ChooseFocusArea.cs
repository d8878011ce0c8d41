using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.FocusAreas;

/// <summary>What <see cref="ChooseFocusArea"/> is asked for.</summary>
/// <param name="Problems">The problems, one or more, of published pictures of one municipality.</param>
/// <param name="Title">The heading.</param>
/// <param name="Motive">Why.</param>
public sealed record ChooseFocusAreaCommand(IReadOnlyList<ProblemId> Problems, string Title, string Motive);

/// <summary>Chooses what the parties will work on, among the problems of published pictures.</summary>
/// <param name="writer">Writes.</param>
public sealed class ChooseFocusArea(DialogueWriter writer)
{
    /// <summary>Makes the focus area; each problem becomes one that was chosen.</summary>
    /// <param name="command">What is chosen.</param>
    /// <param name="actor">An editor.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such problem.</exception>
    /// <exception cref="InvalidInputException">No problem is named, they belong to several municipalities or to a picture that is not published, or a text is missing or too long.</exception>
    /// <exception cref="IllegalTransitionException">A problem has been decided on in another way.</exception>
    public Task<FocusArea> ExecuteAsync(ChooseFocusAreaCommand command, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(actor);
        return writer.WriteAsync(actor, async scope =>
        {
            var chosen = await ProblemSelection.LoadAsync(scope.Db, command.Problems, cancellationToken);
            actor.Demand(chosen.Code, "choose a focus area", Role.Editor);
            chosen.DemandPublished();
            var focusArea = FocusArea.Choose(new FocusAreaId(scope.Ids.NewId()), chosen.MunicipalityId, command.Title, command.Motive, scope.Today, actor.Name);
            chosen.LinkTo(focusArea);
            scope.Db.Add(focusArea);
            scope.Record(chosen.Code, "chooseFocusArea", $"FocusArea/{focusArea.Id.Value}", $"{focusArea.Title}: {focusArea.Motive}");
            return focusArea;
        }, cancellationToken);
    }
}
