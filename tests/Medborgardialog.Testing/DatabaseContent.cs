using Microsoft.Data.Sqlite;

namespace Medborgardialog.Testing;

/// <summary>Everything that an SQLite file holds, to compare.</summary>
/// <param name="Schema">How tables and indexes were made.</param>
/// <param name="Rows">Every row of every table, sorted.</param>
/// <param name="EmptyTables">Tables without rows.</param>
/// <param name="KindsOfIds">The declared types of identifiers' columns, and the types and lengths of what is in them.</param>
/// <param name="Faults">What SQLite's own checks of its structure and of its foreign keys find.</param>
public sealed record DatabaseContent(IReadOnlyList<string> Schema, IReadOnlyList<string> Rows, IReadOnlyList<string> EmptyTables, IReadOnlyList<string> KindsOfIds, IReadOnlyList<string> Faults)
{
    /// <summary>Copies a database as it is now.</summary>
    /// <param name="from">Its connection string.</param>
    /// <param name="to">The copy's.</param>
    public static async Task CopyAsync(string from, string to)
    {
        await using var source = new SqliteConnection(from);
        await using var copy = new SqliteConnection(to);
        await source.OpenAsync();
        await copy.OpenAsync();
        source.BackupDatabase(copy);
    }

    /// <summary>Reads a database.</summary>
    /// <param name="from">Its connection string.</param>
    public static async Task<DatabaseContent> ReadAsync(string from)
    {
        await using var connection = new SqliteConnection(from);
        await connection.OpenAsync();
        connection.CreateCollation("sv", string.CompareOrdinal);
        var tables = await ListAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'");
        var (rows, empty, kinds) = (new List<string>(), new List<string>(), new HashSet<string>());
        foreach (var table in tables)
        {
            var columns = await ListAsync(connection, $"SELECT name FROM pragma_table_info('{table}') ORDER BY cid");
            var own = await ListAsync(connection, $"SELECT '{table} ' || concat_ws(' ', {string.Join(", ", columns.Select(c => $"quote(\"{c}\")"))}) FROM \"{table}\"");
            rows.AddRange(own);
            empty.AddRange(own.Count == 0 ? [table] : []);
            foreach (var id in columns.Where(c => c == "id" || c.EndsWith("_id", StringComparison.Ordinal)))
            {
                kinds.UnionWith(await ListAsync(connection, $"SELECT DISTINCT (SELECT type FROM pragma_table_info('{table}') WHERE name = '{id}') || ' ' || typeof(\"{id}\") || ' ' || length(\"{id}\") FROM \"{table}\" WHERE \"{id}\" IS NOT NULL"));
            }
        }

        rows.Sort(StringComparer.Ordinal);
        return new DatabaseContent(
            await ListAsync(connection, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY name"), rows, empty, [.. kinds],
            [.. (await ListAsync(connection, "PRAGMA integrity_check")).Where(line => line != "ok"), .. await ListAsync(connection, "SELECT \"table\" FROM pragma_foreign_key_check")]);
    }

    private static async Task<List<string>> ListAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var list = new List<string>();
        while (await reader.ReadAsync())
        {
            list.Add(reader.GetString(0));
        }

        return list;
    }
}
