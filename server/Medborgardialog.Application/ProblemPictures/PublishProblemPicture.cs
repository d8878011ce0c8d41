using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Analysis;
using Medborgardialog.Domain.ProblemPictures;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.ProblemPictures;

/// <summary>Publishes a draft: its content is fixed from now on, its runs take no more corrections, and the picture before it is superseded.</summary>
/// <param name="writer">The one way to write.</param>
public sealed class PublishProblemPicture(DialogueWriter writer)
{
    /// <summary>Publishes it.</summary>
    /// <param name="pictureId">The draft.</param>
    /// <param name="summary">What it says in short; null keeps what it has.</param>
    /// <param name="actor">An analyst, editor or approver of the municipality.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotFoundException">There is no such picture.</exception>
    /// <exception cref="ForbiddenException">The actor holds none of the roles there.</exception>
    /// <exception cref="InvalidInputException">The summary is too long.</exception>
    /// <exception cref="IllegalTransitionException">It is published already.</exception>
    /// <exception cref="PictureNotWeighedException">Highly ranked problems lack a person's weighing.</exception>
    public Task<ProblemPicture> ExecuteAsync(ProblemPictureId pictureId, string? summary, Actor actor, CancellationToken cancellationToken) => writer.WriteAsync(actor, async scope =>
    {
        var (picture, code) = await scope.PictureForAsync(pictureId, "publish a problem picture", [Role.Analyst, Role.Editor, Role.Approver], cancellationToken);

        // Another draft may have been published since this one was begun: what is public now gives way.
        var before = await scope.Db.Set<ProblemPicture>().Where(p => p.MunicipalityId == picture.MunicipalityId && p.Id != pictureId && p.State == ProblemPictureState.Published)
            .OrderByDescending(p => p.Version).FirstOrDefaultAsync(cancellationToken);
        picture.TakePlaceOf(before?.Id);
        picture.Publish(summary, scope.Today);
        before?.Supersede();

        var runs = picture.Runs.Select(r => r.RunId).ToList();
        foreach (var run in await scope.Db.Set<AnalysisRun>().Where(r => runs.Contains(r.Id)).ToListAsync(cancellationToken))
        {
            run.Freeze();
        }

        scope.Record(code, "publishProblemPicture", $"ProblemPicture/{picture.Slug}", $"version {picture.Version}");
        scope.Raise(new ProblemPictureChanged(picture.Id));
        return picture;
    }, cancellationToken);
}
