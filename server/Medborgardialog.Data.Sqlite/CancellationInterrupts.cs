using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Medborgardialog.Data.Sqlite;

/// <summary>
/// Makes cancellation reach SQLite: the provider looks at the token only before a command, and a long query would run to its end for a client that has left. The
/// statement is interrupted and fails with SQLITE_INTERRUPT; only reads are, so that a commit is never in doubt.
/// </summary>
internal sealed class CancellationInterrupts : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<DbCommand, Watch> _watches = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.CanBeCanceled && command.Transaction is null && command.Connection is SqliteConnection { Handle: { } handle })
        {
            _watches.AddOrUpdate(command, new Watch(cancellationToken.UnsafeRegister(static h => raw.sqlite3_interrupt((sqlite3)h!), handle)));
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

    private void End(DbCommand command)
    {
        if (_watches.TryGetValue(command, out var watch))
        {
            // Waits for an interruption that runs at this moment, so that it cannot meet the connection's next command.
            watch.Registration.Dispose();
            _watches.Remove(command);
        }
    }

    private sealed record Watch(CancellationTokenRegistration Registration);
}
