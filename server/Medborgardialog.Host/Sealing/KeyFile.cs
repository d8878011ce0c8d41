using System.Security.Cryptography;

namespace Medborgardialog.Host.Sealing;

/// <summary>
/// The server's key: 32 random bytes in a file beside the database, readable by its owner alone, and to be backed up apart from it. Without
/// the file the sealed originals cannot be opened and receipts cannot be matched, so a missing file is only made anew for a new database.
/// </summary>
internal static class KeyFile
{
    /// <summary>Reads the key, or makes it when there is no database yet.</summary>
    /// <param name="path">The key file.</param>
    /// <param name="databaseExists">True when answers may already be sealed with the key.</param>
    /// <exception cref="CommandException">The file is missing beside a database, has another length, or cannot be read or written.</exception>
    public static byte[] ReadOrCreate(string path, bool databaseExists)
    {
        try
        {
            if (File.Exists(path))
            {
                var key = File.ReadAllBytes(path);
                return key.Length == 32
                    ? key
                    : throw new CommandException($"The key file '{path}' is {key.Length} bytes long, not 32. Put back the right file from its backup.");
            }

            if (databaseExists)
            {
                throw new CommandException($"The key file '{path}' is missing beside the database. Put it back from its backup: without it receipts and sealed answers cannot be read.");
            }

            return Create(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"The key file '{path}' cannot be used: {problem.Message}");
        }
    }

    private static byte[] Create(string path)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(key);
        file.Flush(flushToDisk: true);
        return key;
    }
}
