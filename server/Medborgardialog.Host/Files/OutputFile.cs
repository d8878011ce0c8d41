namespace Medborgardialog.Host.Files;

/// <summary>What can be told about a file to write before the work for it begins.</summary>
internal static class OutputFile
{
    /// <summary>Refuses a file that would replace the input, or that cannot be there. An existing file is replaced when the work is done.</summary>
    /// <param name="path">The file to write, as TSV.</param>
    /// <param name="input">The file that is read.</param>
    /// <exception cref="CommandException">The file cannot be the output.</exception>
    public static void Check(string path, string input)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CommandException("--out must name a file.");
        }

        if (Directory.Exists(path))
        {
            throw new CommandException($"'{path}' cannot be written: it is a folder. --out must name a file.");
        }

        if (Path.GetExtension(path).ToLowerInvariant() is ".csv" or ".xlsx")
        {
            throw new CommandException($"'{path}' cannot be written: the output is TSV, so --out must end in .tsv.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new CommandException($"'{path}' cannot be written: there is no folder '{folder}'.");
        }

        if (string.Equals(Real(path), Real(input), StringComparison.Ordinal))
        {
            throw new CommandException($"'{path}' is the input. --out must name another file.");
        }
    }

    private static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? Path.GetFullPath(target.FullName) : full;
    }
}
