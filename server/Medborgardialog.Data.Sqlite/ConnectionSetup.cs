using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Medborgardialog.Data.Sqlite;

/// <summary>
/// What every connection is set to: a write-ahead log, so that readers and the writer do not wait for each other; a commit that has reached
/// the disk before it is acknowledged (synchronous=FULL); a log of up to 64 MB before it is written back (wal_autocheckpoint); pages read from the file where the system keeps them (mmap); and Swedish text order under the collation name <c>sv</c>.
/// </summary>
internal sealed class ConnectionSetup : DbConnectionInterceptor
{
    /// <summary>The settings of every connection.</summary>
    public const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA mmap_size=268435456; PRAGMA wal_autocheckpoint=16000;";

    private static readonly CompareInfo Swedish = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetUp(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SetUp(connection);
        return Task.CompletedTask;
    }

    internal static void SetUp(DbConnection connection)
    {
        if (connection is not SqliteConnection sqlite)
        {
            return;
        }

        sqlite.CreateCollation("sv", static (a, b) => Swedish.Compare(a, b));
        using var command = sqlite.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
