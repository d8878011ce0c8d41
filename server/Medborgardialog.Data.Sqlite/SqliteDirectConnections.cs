using System.Data.Common;
using System.Text;
using Medborgardialog.Data.Direct;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Medborgardialog.Data.Sqlite;

/// <summary>Connections for direct reads and writes on SQLite; those for reads cannot write.</summary>
/// <param name="open">Opens a connection and sets it up.</param>
/// <param name="isShared">True when the one connection belongs to someone else, who also writes on it and keeps it open.</param>
internal sealed class SqliteDirectConnections(Func<SqliteConnection> open, bool isShared) : DirectConnections
{
    public override string Complete(string sql) => sql.Replace("{keys}", "(SELECT value FROM json_each(@keys))", StringComparison.Ordinal);

    // Identifiers are stored as upper-case text, as the provider writes them.
    public override object KeyValue(IEnumerable<Guid> keys)
    {
        var text = new StringBuilder("[");
        Span<char> key = stackalloc char[36];
        foreach (var each in keys)
        {
            each.TryFormat(key, out _);
            for (var i = 0; i < key.Length; i++)
            {
                key[i] = char.ToUpperInvariant(key[i]);
            }

            text.Append(text.Length == 1 ? "\"" : ",\"").Append(key).Append('"');
        }

        return text.Append(']').ToString();
    }

    public override DirectConnection OpenForWriting() => new Connection(open(), isShared);

    protected override DirectConnection Open()
    {
        var connection = open();
        if (!isShared)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA query_only=ON";
            command.ExecuteNonQuery();
        }

        return new Connection(connection, isShared);
    }

    private sealed class Connection(SqliteConnection sqlite, bool isShared) : DirectConnection(sqlite)
    {
        public override CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken) =>
            cancellationToken.UnsafeRegister(static handle => raw.sqlite3_interrupt((sqlite3)handle!), sqlite.Handle);

        protected override void Close(DbConnection opened)
        {
            if (!isShared)
            {
                base.Close(opened);
            }
        }
    }
}
