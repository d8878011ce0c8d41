using Medborgardialog.Application.Promises;
using Medborgardialog.Domain.Shared;

namespace Medborgardialog.Application.FollowUps;

/// <summary>Enters a file of recorded promises with the follow-ups that were found. May be run again: what is there already stays as it is.</summary>
/// <param name="recordPromise">Enters a promise.</param>
/// <param name="recordFollowUps">Enters follow-ups.</param>
public sealed class LoadRecordedPromises(RecordPromise recordPromise, RecordFoundFollowUps recordFollowUps)
{
    /// <summary>Loads the file. Its municipality must be there.</summary>
    /// <param name="file">The file; its form is in <see cref="RecordedPromisesFile"/>.</param>
    /// <param name="actor">An editor of the municipality, or the product itself.</param>
    /// <param name="cancellationToken">Gives up; what has been entered by then stays.</param>
    /// <returns>How many promises the file holds.</returns>
    /// <exception cref="ForbiddenException">The actor is no editor of the municipality.</exception>
    /// <exception cref="NotFoundException">There is no such municipality.</exception>
    /// <exception cref="InvalidInputException">The file is malformed, or a promise breaks a rule.</exception>
    public async Task<int> ExecuteAsync(Stream file, Actor actor, CancellationToken cancellationToken)
    {
        var content = await RecordedPromisesFile.ReadAsync(file, cancellationToken);
        foreach (var recorded in content.Promises)
        {
            var promise = await recordPromise.ExecuteAsync(recorded.Promise, actor, cancellationToken);
            if (recorded.FollowUps.Count > 0)
            {
                await recordFollowUps.ExecuteAsync(promise.Slug, recorded.FollowUps, actor, cancellationToken);
            }
        }

        return content.Promises.Count;
    }
}
