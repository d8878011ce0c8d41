using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Medborgardialog.Data.Sqlite;

/// <summary>
/// Makes cancellation reach SQLite: the provider looks at the token only before a command, and a long query would run to its end for a client that has left. SQLite looks at the token
/// itself while it works, and the statement fails with SQLITE_INTERRUPT; only reads do, so that a commit is never in doubt. (Its <c>sqlite3_interrupt</c> would be lost when it comes before the
/// statement has begun.)
/// </summary>
internal sealed class CancellationInterrupts : DbCommandInterceptor
{
    private const int StepsBetweenLooks = 1000;

    private static readonly delegate_progress IsCancelled = static token => ((Token)token).Value.IsCancellationRequested ? 1 : 0;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.CanBeCanceled && command.Transaction is null && command.Connection is SqliteConnection { Handle: { } handle })
        {
            raw.sqlite3_progress_handler(handle, StepsBetweenLooks, IsCancelled, new Token(cancellationToken));
        }

        return ValueTask.FromResult(result);
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        End(command);
        return result;
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        End(command);
        return Task.CompletedTask;
    }

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        End(command);
        return Task.CompletedTask;
    }

    private static void End(DbCommand command)
    {
        if (command.Connection is SqliteConnection { Handle: { } handle })
        {
            raw.sqlite3_progress_handler(handle, 0, null, null);
        }
    }

    private sealed record Token(CancellationToken Value);
}
