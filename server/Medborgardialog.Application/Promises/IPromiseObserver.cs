using Medborgardialog.Application.Shared;
using Medborgardialog.Domain.Promises;

namespace Medborgardialog.Application.Promises;

/// <summary>Wants to act, in the same transaction, when a promise has come into force, been extended or ended. Later stages implement it.</summary>
public interface IPromiseObserver
{
    /// <summary>A promise's standing has changed.</summary>
    /// <param name="promise">The promise in its new state.</param>
    /// <param name="scope">The write in progress.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    Task ChangedAsync(CitizenPromise promise, WriteScope scope, CancellationToken cancellationToken);
}
