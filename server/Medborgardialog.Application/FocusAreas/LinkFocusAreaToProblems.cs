using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.FocusAreas;

/// <summary>
/// Links a focus area that is there already to problems. A problem of an example picture gives a link that is marked as an example, so that
/// example content never passes for the reason behind a real promise.
/// </summary>
/// <param name="writer">Writes.</param>
public sealed class LinkFocusAreaToProblems(DialogueWriter writer)
{
    /// <summary>Links; links that are there already stay as they are.</summary>
    /// <param name="id">The focus area.</param>
    /// <param name="problems">The problems, one or more, of published pictures of its municipality.</param>
    /// <param name="actor">An editor, or the product itself.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such focus area or problem.</exception>
    /// <exception cref="InvalidInputException">No problem is named, or one belongs to another municipality or to a picture that is not published.</exception>
    /// <exception cref="IllegalTransitionException">A problem has been decided on in another way.</exception>
    public Task<FocusArea> ExecuteAsync(FocusAreaId id, IReadOnlyList<ProblemId> problems, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return writer.WriteAsync(actor, async scope =>
        {
            var focusArea = await scope.Db.Set<FocusArea>().Include(f => f.Problems).SingleOrDefaultAsync(f => f.Id == id, cancellationToken)
                ?? throw new NotFoundException(nameof(FocusArea), id.Value.ToString());
            var chosen = await ProblemSelection.LoadAsync(scope.Db, problems, cancellationToken);
            actor.Demand(chosen.Code, "link a focus area", Role.Editor);
            if (chosen.MunicipalityId != focusArea.MunicipalityId)
            {
                throw new InvalidInputException("problemIds", "NOT_AN_OPTION", "The problems belong to another municipality.");
            }

            chosen.DemandPublished();
            chosen.LinkTo(focusArea);
            scope.Record(chosen.Code, "linkFocusArea", $"FocusArea/{focusArea.Id.Value}", string.Join(", ", problems.Select(p => p.Value)));
            return focusArea;
        }, cancellationToken);
    }
}
