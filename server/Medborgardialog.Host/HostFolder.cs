namespace Medborgardialog.Host;

/// <summary>Where the host's own files lie, whatever folder it was started from.</summary>
internal static class HostFolder
{
    /// <summary>The project's folder when run from a checkout, else the folder of the program.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var project = System.IO.Path.Combine(folder.FullName, "Medborgardialog.Host.csproj");
            if (File.Exists(project))
            {
                return folder.FullName;
            }

            var fromRoot = System.IO.Path.Combine(folder.FullName, "server", "Medborgardialog.Host");
            if (File.Exists(System.IO.Path.Combine(fromRoot, "Medborgardialog.Host.csproj")))
            {
                return fromRoot;
            }
        }

        return AppContext.BaseDirectory;
    }
}
