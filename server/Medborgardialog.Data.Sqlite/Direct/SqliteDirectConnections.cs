using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Medborgardialog.Data.Direct;
using Microsoft.Data.Sqlite;

namespace Medborgardialog.Data.Sqlite.Direct;

/// <summary>Connections of their own to a database file, set up as the context's are, except that the collation <c>sv</c> is not there.</summary>
/// <param name="connectionString">The context's connection string.</param>
internal sealed class SqliteDirectConnections(string connectionString) : DirectConnections
{
    private readonly string _file = new SqliteConnectionStringBuilder(connectionString).DataSource;

    public override DirectConnection Open(bool forWriting)
    {
        // Each connection is used by one thread at a time, so SQLite's own locks around it are left out.
        var code = Sqlite3.Open(_file, out var handle, Sqlite3.OpenReadWrite | Sqlite3.OpenNoMutex, 0);
        if (code == Sqlite3.Ok)
        {
            code = Sqlite3.Execute(handle, forWriting ? ConnectionSetup.Pragmas : ConnectionSetup.Pragmas + " PRAGMA query_only=ON;", 0, 0, 0);
        }

        if (code == Sqlite3.Ok)
        {
            return new SqliteDirectConnection(handle, isOwn: true);
        }

        var failure = SqliteDirectCommand.Failure(handle);
        _ = Sqlite3.Close(handle);
        throw failure;
    }
}

/// <summary>The one connection to a database in memory, which its owner also uses and closes.</summary>
/// <param name="connection">The open connection.</param>
internal sealed class SharedDirectConnection(SqliteConnection connection) : DirectConnections
{
    public override DirectConnection Open(bool forWriting) => new SqliteDirectConnection(connection.Handle!.DangerousGetHandle(), isOwn: false);
}

/// <summary>An open connection.</summary>
/// <param name="handle">SQLite's own.</param>
/// <param name="isOwn">True when it is closed with this.</param>
internal sealed unsafe class SqliteDirectConnection(nint handle, bool isOwn) : DirectConnection
{
    private const int StepsBetweenLooks = 1000;

    // SQLite looks at this while it works. Its sqlite3_interrupt would be lost when it comes before the statement has begun.
    private readonly int* _isCancelled = (int*)NativeMemory.AllocZeroed(sizeof(int));

    public override CancellationTokenRegistration Watch(CancellationToken cancellationToken)
    {
        Sqlite3.OnProgress(handle, StepsBetweenLooks, &IsCancelled, _isCancelled);
        return cancellationToken.UnsafeRegister(static connection => Volatile.Write(ref *((SqliteDirectConnection)connection!)._isCancelled, 1), this);
    }

    public override void EndWatch(CancellationTokenRegistration watch)
    {
        // Waits for a cancellation that runs at this moment, so that it cannot meet the connection's next statement.
        watch.Dispose();
        Sqlite3.OnProgress(handle, 0, null, null);
        Volatile.Write(ref *_isCancelled, 0);
    }

    protected override DirectCommand Create(string sql, IReadOnlyList<string> names) => new SqliteDirectCommand(handle, sql, names);

    protected override void Close()
    {
        if (isOwn)
        {
            _ = Sqlite3.Close(handle);
        }

        NativeMemory.Free(_isCancelled);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int IsCancelled(int* flag) => Volatile.Read(ref *flag);
}
