using System.CommandLine;
using Microsoft.Data.Sqlite;

namespace Medborgardialog.Host;

/// <summary>Where the database lies, and the server's key beside it.</summary>
/// <param name="ConnectionString">As the provider takes it.</param>
/// <param name="File">The database file's full path.</param>
/// <param name="KeyFile">The key file's full path.</param>
internal sealed record DatabaseLocation(string ConnectionString, string File, string KeyFile)
{
    /// <summary>The option that every command with a database takes.</summary>
    public static Option<string?> Option() => new("--database")
    {
        Description = "Connection string, such as \"Data Source=dialogue.db\". Default: data/dialogue.db beside the host's own files.",
    };

    /// <summary>Takes the option's value, or the setting <c>Database</c>, or the default place, and makes the folder.</summary>
    /// <param name="option">The value of <c>--database</c>.</param>
    /// <param name="setting">The value of the setting.</param>
    /// <param name="contentRoot">The host's own folder, which the default lies under whatever the current folder is.</param>
    /// <exception cref="CommandException">The text is no connection string, or the place cannot be written.</exception>
    public static DatabaseLocation Resolve(string? option, string? setting, string contentRoot)
    {
        var text = option ?? setting ?? $"Data Source={Path.Combine(contentRoot, "data", "dialogue.db")}";
        SqliteConnectionStringBuilder connection;
        try
        {
            connection = new SqliteConnectionStringBuilder(text);
        }
        catch (ArgumentException problem)
        {
            throw new CommandException($"'{text}' is not a connection string: {problem.Message} Example: \"Data Source=dialogue.db\".");
        }

        if (string.IsNullOrWhiteSpace(connection.DataSource) || connection.DataSource == ":memory:")
        {
            throw new CommandException($"'{text}' names no database file. Example: \"Data Source=dialogue.db\".");
        }

        var file = Path.GetFullPath(connection.DataSource);
        connection.DataSource = file;
        var folder = Path.GetDirectoryName(file)!;
        EnsureWritable(file, folder);
        return new DatabaseLocation(connection.ToString(), file, Path.ChangeExtension(file, ".key"));
    }

    private static void EnsureWritable(string file, string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            if (System.IO.File.Exists(file))
            {
                using var existing = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            }
            else
            {
                // SQLite writes its log beside the database, so the folder itself must be writable.
                using var trial = new FileStream(Path.Combine(folder, $".write-test-{Environment.ProcessId}"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The database '{file}' cannot be written: {problem.Message} Choose another place with --database.");
        }
    }
}
