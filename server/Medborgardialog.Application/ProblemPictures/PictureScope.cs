using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>What every change of a picture begins with.</summary>
internal static class PictureScope
{
    /// <summary>Loads a picture with its problems, and refuses who may not change it.</summary>
    /// <exception cref="NotFoundException">There is none, or it is a draft of another municipality.</exception>
    /// <exception cref="ForbiddenException">The actor holds none of the roles there.</exception>
    public static async Task<(ProblemPicture Picture, string Code)> PictureForAsync(this WriteScope scope, ProblemPictureId id, string action, Role[] roles, CancellationToken cancellationToken)
    {
        var picture = await scope.Db.Set<ProblemPicture>().AsSplitQuery()
            .Include(p => p.Runs).Include(p => p.Problems).ThenInclude(p => p.Criteria).Include(p => p.Problems).ThenInclude(p => p.Evidence).ThenInclude(e => e.Areas)
            .FirstOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new NotFoundException(nameof(ProblemPicture), id.Value.ToString("N"));
        var code = await scope.Db.Set<Municipality>().Where(m => m.Id == picture.MunicipalityId).Select(m => m.Code).FirstAsync(cancellationToken);
        if (picture.State == ProblemPictureState.Draft && !scope.Actor.IsStaffOf(code))
        {
            throw new NotFoundException(nameof(ProblemPicture), id.Value.ToString("N"));
        }

        scope.Actor.Demand(code, action, roles);
        return (picture, code);
    }

    /// <summary>Loads a problem with its picture, and refuses who may not change it.</summary>
    /// <exception cref="NotFoundException">There is none, or it is in a draft of another municipality.</exception>
    /// <exception cref="ForbiddenException">The actor holds none of the roles there.</exception>
    public static async Task<(Problem Problem, ProblemPicture Picture, string Code)> ProblemForAsync(this WriteScope scope, ProblemId id, string action, Role[] roles, CancellationToken cancellationToken)
    {
        var pictureId = await scope.Db.Set<Problem>().Where(p => p.Id == id).Select(p => (ProblemPictureId?)p.PictureId).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(nameof(Problem), id.Value.ToString("N"));
        var (picture, code) = await scope.PictureForAsync(pictureId, action, roles, cancellationToken);
        return (picture.Problems.First(p => p.Id == id), picture, code);
    }
}
