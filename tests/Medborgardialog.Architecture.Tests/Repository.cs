using System.Xml.Linq;

namespace Medborgardialog.Architecture.Tests;

/// <summary>The checkout as files: where it is, its projects, and its sources without what builds leave behind.</summary>
internal static class Repository
{
    public static readonly string[] Stages =
        ["Shared", "Places", "Surveys", "Responses", "Analysis", "ProblemPictures", "FocusAreas", "Promises", "FollowUps"];

    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var root = Path.Combine(Root, folder);
        return !Directory.Exists(root) ? [] : Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !f.Contains("node_modules", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    /// <summary>Project name (without the common prefix) to the projects it references.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ProjectReferences { get; } = new[] { "server", "client", "tests" }
        .SelectMany(folder => Files(folder, "*.csproj"))
        .ToDictionary(
            Name,
            f => (IReadOnlyList<string>)XDocument.Load(f).Descendants("ProjectReference")
                .Select(r => Name((string)r.Attribute("Include")!)).Order(StringComparer.Ordinal).ToList());

    public static IReadOnlyList<string> Packages(string project) =>
        XDocument.Load(Files("server", $"Medborgardialog.{project}.csproj").Concat(Files("client", $"Medborgardialog.{project}.csproj")).Single())
            .Descendants("PackageReference").Select(r => (string)r.Attribute("Include")!).ToList();

    private static string Name(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Replace("Medborgardialog.", "", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Medborgardialog.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
