using Medborgardialog.Application.Promises;
using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.FollowUps;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.FollowUps;

/// <summary>
/// Keeps a drafted promise's schedule equal to its standing: in force, every period that was not over when it was published has a follow-up; when it
/// has ended, follow-ups that nobody has begun and whose period had not begun are dropped. Recorded promises have no schedule: what was not found is told in words.
/// </summary>
public sealed class ScheduleFollowUps : IPromiseObserver
{
    /// <inheritdoc/>
    public async Task ChangedAsync(CitizenPromise promise, WriteScope scope, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(scope);
        if (promise.Origin == Origin.Recorded || promise.Period is not { Start: { } start, End: { } end })
        {
            return;
        }

        var known = await scope.Db.Set<FollowUp>().Where(f => f.PromiseId == promise.Id).ToListAsync(cancellationToken);
        var open = known.FindAll(f => f.State == FollowUpStatus.Scheduled);
        if (!promise.IsInForce)
        {
            scope.Db.RemoveRange(open.Where(f => f.Period.Start > scope.Today));
            return;
        }

        // An extension lengthens the last period: what nobody has begun is planned anew.
        var planned = FollowUpSchedule.Of(promise.FollowUpCadence, start, end).Where(p => p.Period.End >= promise.PublishedOn).ToList();
        scope.Db.RemoveRange(open.Where(f => !planned.Exists(p => p.Period == f.Period)));
        foreach (var next in planned.Where(p => !known.Exists(f => f.Period.Start == p.Period.Start && (f.Period == p.Period || f.State != FollowUpStatus.Scheduled))))
        {
            scope.Db.Add(FollowUp.Schedule(new FollowUpId(scope.Ids.NewId()), promise, next));
        }
    }
}
