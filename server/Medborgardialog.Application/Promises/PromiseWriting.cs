using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Places;
using Medborgardialog.Domain.Promises;
using Medborgardialog.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medborgardialog.Application.Promises;

/// <summary>What every use case on a promise begins and ends with.</summary>
internal static class PromiseWriting
{
    /// <summary>Loads a promise with its activities and focus areas, for someone who may do this to it.</summary>
    /// <exception cref="NotFoundException">There is no such promise.</exception>
    /// <exception cref="ForbiddenException">The actor holds none of the roles in its municipality.</exception>
    public static async Task<(CitizenPromise Promise, string Code)> LoadPromiseAsync(
        this WriteScope scope, CitizenPromiseId id, string action, Role role, CancellationToken cancellationToken)
    {
        var promise = await scope.Db.Set<CitizenPromise>()
            .Include(p => p.Activities.OrderBy(a => a.Position))
            .Include(p => p.FocusAreas.OrderBy(f => f.Position))
            .AsSplitQuery()
            .SingleOrDefaultAsync(p => p.Id == id, cancellationToken)
            ?? throw new NotFoundException(nameof(CitizenPromise), id.Value.ToString());
        var code = await scope.Db.Set<Municipality>().Where(m => m.Id == promise.MunicipalityId).Select(m => m.Code).SingleAsync(cancellationToken);
        scope.Actor.Demand(code, action, role);
        return (promise, code);
    }

    /// <summary>Loads the promise that an activity is part of.</summary>
    /// <exception cref="NotFoundException">There is no such activity.</exception>
    /// <exception cref="ForbiddenException">The actor holds none of the roles in its municipality.</exception>
    public static async Task<(CitizenPromise Promise, string Code)> LoadPromiseAsync(
        this WriteScope scope, PromiseActivityId id, string action, Role role, CancellationToken cancellationToken)
    {
        var promiseId = await scope.Db.Set<PromiseActivity>().Where(a => a.Id == id).Select(a => (CitizenPromiseId?)a.PromiseId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException(nameof(PromiseActivity), id.Value.ToString());
        return await scope.LoadPromiseAsync(promiseId, action, role, cancellationToken);
    }

    /// <summary>Refuses a slug that another promise has.</summary>
    /// <exception cref="InvalidInputException">It is taken.</exception>
    public static async Task DemandFreeSlugAsync(this WriteScope scope, string slug, CancellationToken cancellationToken)
    {
        if (await scope.Db.Set<CitizenPromise>().AnyAsync(p => p.Slug == slug, cancellationToken))
        {
            throw new InvalidInputException("slug", "TAKEN", $"There is a promise '{slug}' already.");
        }
    }

    /// <summary>Adds the audit line.</summary>
    public static void Record(this WriteScope scope, string code, string action, CitizenPromise promise, string details = "") =>
        scope.Record(code, action, $"{nameof(CitizenPromise)}/{promise.Slug}", details);

    /// <summary>Tells the later stages.</summary>
    public static async Task TellAsync(this IEnumerable<IPromiseObserver> observers, CitizenPromise promise, WriteScope scope, CancellationToken cancellationToken)
    {
        foreach (var observer in observers)
        {
            await observer.ChangedAsync(promise, scope, cancellationToken);
        }
    }
}
