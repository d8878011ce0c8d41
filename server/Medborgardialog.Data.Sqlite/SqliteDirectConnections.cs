using System.Data.Common;
using System.Text;
using Medborgardialog.Data.Direct;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Medborgardialog.Data.Sqlite;

/// <summary>Connections for direct reads on SQLite, which cannot write.</summary>
/// <param name="open">Opens a connection and sets it up.</param>
/// <param name="isShared">True when the one connection belongs to someone else and stays open.</param>
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

    protected override DirectConnection Open() => new Connection(open(), isShared);

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
