using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.FollowUps;

/// <summary>What every use case on a follow-up begins with.</summary>
internal static class FollowUpWriting
{
    /// <summary>Loads a follow-up with its entries, its promise with the activities, and the municipality's code.</summary>
    /// <exception cref="NotFoundException">There is no such follow-up.</exception>
    public static async Task<(FollowUp FollowUp, CitizenPromise Promise, string Code)> LoadFollowUpAsync(this WriteScope scope, FollowUpId id, CancellationToken cancellationToken)
    {
        var followUp = await scope.Db.Set<FollowUp>().Include(f => f.Entries).SingleOrDefaultAsync(f => f.Id == id, cancellationToken)
            ?? throw new NotFoundException(nameof(FollowUp), id.Value.ToString());
        var promise = await scope.Db.Set<CitizenPromise>().Include(p => p.Activities.OrderBy(a => a.Position)).SingleAsync(p => p.Id == followUp.PromiseId, cancellationToken);
        var code = await scope.Db.Set<Municipality>().Where(m => m.Id == followUp.MunicipalityId).Select(m => m.Code).SingleAsync(cancellationToken);
        return (followUp, promise, code);
    }
}
