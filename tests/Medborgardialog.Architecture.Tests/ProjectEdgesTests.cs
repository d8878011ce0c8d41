using Xunit;

namespace Medborgardialog.Architecture.Tests;

/// <summary>The arrows between projects are those of the design, no more.</summary>
public sealed class ProjectEdgesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["GraphQL"] = [],
        ["GraphQL.AspNetCore"] = ["GraphQL"],
        ["TextAnalysis"] = [],
        ["Domain"] = [],
        ["Data"] = ["Domain"],
        ["Data.Sqlite"] = ["Data", "Domain"],
        ["Application"] = ["Data", "Domain", "TextAnalysis"],
        ["Api"] = ["Application", "Data", "Domain", "GraphQL"],
        ["Client"] = [],
        ["Host"] = ["Api", "Application", "Client", "Data", "Data.Sqlite", "Domain", "GraphQL", "GraphQL.AspNetCore", "TextAnalysis"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_ReferencesOnly_WhatTheDesignAllows(string project)
    {
        var extra = Repository.ProjectReferences[project].Except(Allowed[project]);

        Assert.Empty(extra);
    }

    [Fact]
    public void EveryProductProject_StandsInTheTable()
    {
        var product = Repository.Files("server", "*.csproj").Concat(Repository.Files("client", "*.csproj"))
            .Select(f => Path.GetFileNameWithoutExtension(f).Replace("Medborgardialog.", "", StringComparison.Ordinal));

        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), product.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GraphQL", "EntityFramework", "AspNetCore")]
    [InlineData("GraphQL.AspNetCore", "EntityFramework", "Sqlite")]
    [InlineData("Domain", "", "")]
    [InlineData("Data", "Sqlite", "Npgsql")]
    [InlineData("Application", "Sqlite", "AspNetCore")]
    [InlineData("Api", "Sqlite", "AspNetCore")]
    public void Project_UsesNoPackage_ThatItsLayerForbids(string project, string first, string second)
    {
        var packages = Repository.Packages(project);

        if (first.Length == 0)
        {
            Assert.Empty(packages);
        }
        else
        {
            Assert.DoesNotContain(packages, p => p.Contains(first, StringComparison.Ordinal) || p.Contains(second, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Host_IsReferenced_ByTestsOnly()
    {
        var referring = Repository.ProjectReferences.Where(p => p.Value.Contains("Host")).Select(p => p.Key);

        Assert.All(referring, name => Assert.True(name is "Testing" or "Benchmarks" || name.EndsWith(".Tests", StringComparison.Ordinal), name));
    }
}
