using Medborgardialog.Data;
using Medborgardialog.Domain.FocusAreas;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.FocusAreas;

/// <summary>Problems that were named together, with their pictures: one municipality's, one or more.</summary>
/// <param name="MunicipalityId">Their municipality.</param>
/// <param name="Code">Its official code.</param>
/// <param name="Problems">The problems in the order they were named.</param>
/// <param name="Pictures">Their pictures.</param>
internal sealed record ProblemSelection(
    MunicipalityId MunicipalityId, string Code, IReadOnlyList<Problem> Problems, IReadOnlyDictionary<ProblemPictureId, ProblemPicture> Pictures)
{
    /// <summary>Loads them.</summary>
    /// <exception cref="InvalidInputException">None is named, or they belong to several municipalities.</exception>
    /// <exception cref="NotFoundException">One does not exist.</exception>
    public static async Task<ProblemSelection> LoadAsync(DialogueDbContext db, IReadOnlyList<ProblemId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            throw new InvalidInputException("problemIds", "REQUIRED", "Name at least one problem.");
        }

        var found = await db.Set<Problem>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        foreach (var id in ids.Where(id => !found.ContainsKey(id)))
        {
            throw new NotFoundException(nameof(Problem), id.Value.ToString());
        }

        var pictureIds = found.Values.Select(p => p.PictureId).Distinct().ToList();
        var pictures = await db.Set<ProblemPicture>().Where(p => pictureIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        var municipalities = pictures.Values.Select(p => p.MunicipalityId).Distinct().ToList();
        if (municipalities.Count != 1)
        {
            throw new InvalidInputException("problemIds", "NOT_AN_OPTION", "The problems belong to several municipalities.");
        }

        var municipality = municipalities[0];
        var code = await db.Set<Municipality>().Where(m => m.Id == municipality).Select(m => m.Code).SingleAsync(cancellationToken);
        return new ProblemSelection(municipality, code, [.. ids.Distinct().Select(id => found[id])], pictures);
    }

    /// <summary>Refuses problems of pictures that residents have not seen.</summary>
    /// <exception cref="InvalidInputException">A picture is not published.</exception>
    public void DemandPublished()
    {
        if (Pictures.Values.Any(p => p.State != ProblemPictureState.Published))
        {
            throw new InvalidInputException("problemIds", "NOT_AN_OPTION", "A focus area is chosen among the problems of a published picture.");
        }
    }

    /// <summary>Links them all, and notes on each that it was chosen.</summary>
    /// <param name="focusArea">The focus area.</param>
    /// <exception cref="IllegalTransitionException">A problem has been decided on in another way.</exception>
    public void LinkTo(FocusArea focusArea)
    {
        foreach (var problem in Problems)
        {
            if (problem.State != ProblemState.FocusArea)
            {
                problem.Choose(Pictures[problem.PictureId]);
            }

            focusArea.Link(problem.Id, Pictures[problem.PictureId].IsExample);
        }
    }
}
