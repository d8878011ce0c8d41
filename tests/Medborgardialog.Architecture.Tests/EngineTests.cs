using System.Text.RegularExpressions;
using Xunit;

namespace Medborgardialog.Architecture.Tests;

/// <summary>The engine keeps the specification's order and knows nothing of what it serves.</summary>
public sealed partial class EngineTests
{
    private const string Engine = "server/Medborgardialog.GraphQL";

    [Theory]
    [InlineData("Language", "")]
    [InlineData("Types", "Language")]
    [InlineData("Validation", "Language Types")]
    public void Folder_NamesOnly_EarlierChapters(string folder, string allowed)
    {
        var violations =
            from file in Repository.Files(Path.Combine(Engine, folder), "*.cs")
            from Match use in EngineUse().Matches(File.ReadAllText(file))
            where use.Groups[1].Value != folder && !allowed.Split(' ').Contains(use.Groups[1].Value)
            select $"{Repository.Relative(file)} names {use.Groups[1].Value}";

        Assert.Empty(violations.Distinct());
    }

    [Fact]
    public void Execution_DoesNotName_Validation()
    {
        var violations = Repository.Files(Path.Combine(Engine, "Execution"), "*.cs")
            .Where(f => File.ReadAllText(f).Contains("Medborgardialog.GraphQL.Validation", StringComparison.Ordinal));

        Assert.Empty(violations.Select(Repository.Relative));
    }

    [Theory]
    [InlineData("server/Medborgardialog.GraphQL")]
    [InlineData("server/Medborgardialog.GraphQL.AspNetCore")]
    public void Engine_SpeaksNoDomainWord(string project)
    {
        var violations =
            from file in Repository.Files(project, "*.cs")
            from Match word in DomainWord().Matches(File.ReadAllText(file))
            select $"{Repository.Relative(file)}: {word.Value}";

        Assert.Empty(violations.Distinct());
    }

    [GeneratedRegex(@"Medborgardialog\.GraphQL\.(Language|Types|Validation|Execution|DataLoading|Subscriptions|Relay|Annotations|Hosting)\b")]
    private static partial Regex EngineUse();

    [GeneratedRegex(@"Medborgardialog\.(Domain|Data|Application|Api)\b|Municipalit|CitizenPromise|ProblemPicture|DialogueRound|FocusArea|FollowUp")]
    private static partial Regex DomainWord();
}
