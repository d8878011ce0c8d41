using System.Diagnostics;
using System.Text.RegularExpressions;
using Xunit;

namespace Medborgardialog.Architecture.Tests;

/// <summary>What the repository holds and what it must not.</summary>
public sealed partial class RepositoryTests
{
    [Fact]
    public void TopLevel_HoldsOnlyWhatTheDesignNames()
    {
        string[] allowed =
        [
            "server", "client", "tests", "README.md", "Medborgardialog.sln", ".editorconfig", ".gitattributes", ".gitignore", ".ci", "global.json",
            "Directory.Build.props", "Directory.Packages.props", "dotnet-tools.json",
        ];

        var tracked = Tracked().Select(f => f.Split('/')[0]).Distinct();

        Assert.Empty(tracked.Except(allowed));
    }

    [Fact]
    public void TrackedText_NamesNoMachinePath()
    {
        var violations = Tracked().Where(IsText).Where(f => MachinePath().IsMatch(File.ReadAllText(Path.Combine(Repository.Root, f))));

        Assert.Empty(violations);
    }

    [Fact]
    public void TrackedFile_IsSmall()
    {
        var large = Tracked().Select(f => new FileInfo(Path.Combine(Repository.Root, f))).Where(f => f.Exists && f.Length > 8_000_000);

        Assert.Empty(large.Select(f => f.FullName));
    }

    [Fact]
    public void NpmLockFile_HoldsNoDownloadAddress()
    {
        var violations = Tracked().Where(f => f.EndsWith("package-lock.json", StringComparison.Ordinal))
            .Where(f => File.ReadAllText(Path.Combine(Repository.Root, f)).Contains("\"resolved\"", StringComparison.Ordinal));

        Assert.Empty(violations);
    }

    [Fact]
    public void Decision_HasANumberOfItsOwn()
    {
        var numbers = Repository.Files("server/docs/decisions", "ADR-*.md").Select(f => Path.GetFileName(f)[..7]).ToList();

        Assert.NotEmpty(numbers);
        Assert.Equal(numbers.Distinct(), numbers);
    }

    private static bool IsText(string file) => Path.GetExtension(file) is ".cs" or ".md" or ".razor" or ".css" or ".json" or ".graphql" or ".props" or ".csproj" or ".sln" or "" or ".mjs" or ".js";

    private static List<string> Tracked()
    {
        using var git = Process.Start(new ProcessStartInfo("git", "ls-files") { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        git.WaitForExit();
        return files;
    }

    [GeneratedRegex(@"(^|[\s""'(=])/(work|farm|tmp/wt|root)/[a-z.]")]
    private static partial Regex MachinePath();
}
