using System.Text.RegularExpressions;
using Medborgardialog.Data;
using Medborgardialog.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medborgardialog.Architecture.Tests;

/// <summary>The thread points one way: a file names its own or an earlier stage, never a later one.</summary>
public sealed partial class StageOrderTests
{
    [Theory]
    [InlineData("server/Medborgardialog.Domain")]
    [InlineData("server/Medborgardialog.Data/Configurations")]
    [InlineData("server/Medborgardialog.Application")]
    [InlineData("server/Medborgardialog.Api")]
    public void File_NamesOnly_ItsOwnAndEarlierStages(string project)
    {
        var violations =
            from stage in Repository.Stages
            from file in Repository.Files(Path.Combine(project, stage), "*.cs")
            from Match use in StageUse().Matches(File.ReadAllText(file))
            where Array.IndexOf(Repository.Stages, use.Groups[1].Value) > Array.IndexOf(Repository.Stages, stage)
            select $"{Repository.Relative(file)} ({stage}) names the later stage {use.Groups[1].Value}";

        Assert.Empty(violations.Distinct());
    }

    [Fact]
    public void ClientPage_NamesNoOtherStagesPages()
    {
        const string Pages = "client/Medborgardialog.Client/Pages";
        var violations =
            from stage in Repository.Stages
            from file in Repository.Files(Path.Combine(Pages, stage), "*.razor").Concat(Repository.Files(Path.Combine(Pages, stage), "*.cs"))
            from Match use in PageUse().Matches(File.ReadAllText(file))
            where use.Groups[1].Value != stage && use.Groups[1].Value != "Shared" && Repository.Stages.Contains(use.Groups[1].Value)
            select $"{Repository.Relative(file)} names Pages.{use.Groups[1].Value}";

        Assert.Empty(violations.Distinct());
    }

    [Theory]
    [InlineData("server/Medborgardialog.Domain")]
    [InlineData("server/Medborgardialog.Application")]
    [InlineData("server/Medborgardialog.Api")]
    public void Folder_IsAStage(string project)
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, project)).Select(Path.GetFileName)
            .Where(f => f is not ("bin" or "obj" or "Properties"));

        Assert.Empty(folders.Except(Repository.Stages));
    }

    [Fact]
    public void GlobalUsing_OfAStage_DoesNotExist()
    {
        var files = Repository.Files("server", "*.cs").Where(f => GlobalUse().IsMatch(File.ReadAllText(f)));

        Assert.Empty(files.Select(Repository.Relative));
    }

    [Fact]
    public void Model_NavigatesAndPoints_UpstreamOnly()
    {
        using var services = new ServiceCollection().AddDialogueSqlite("Data Source=:memory:").BuildServiceProvider();
        using var db = services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContext();
        var violations =
            from entity in db.Model.GetEntityTypes()
            from key in entity.GetForeignKeys()
            where !key.IsOwnership // A value that lies in its owner's table points nowhere.
            where StageOf(key.PrincipalEntityType.ClrType) > StageOf(entity.ClrType)
                || (key.PrincipalToDependent is not null && StageOf(key.PrincipalEntityType.ClrType) != StageOf(entity.ClrType))
            select $"{entity.ClrType.Name} -> {key.PrincipalEntityType.ClrType.Name}";

        Assert.Empty(violations);
    }

    private static int StageOf(Type type) => Array.FindIndex(Repository.Stages, s => type.Namespace?.EndsWith($".{s}", StringComparison.Ordinal) == true);

    [GeneratedRegex(@"Medborgardialog\.(?:Domain|Data\.Configurations|Application|Api)\.(\w+)")]
    private static partial Regex StageUse();

    [GeneratedRegex(@"Pages\.(\w+)")]
    private static partial Regex PageUse();

    [GeneratedRegex(@"global using Medborgardialog\.(Domain|Application|Api)\.")]
    private static partial Regex GlobalUse();
}
