using System.Text.RegularExpressions;
using Xunit;

namespace Medborgardialog.Clients.Tests;

/// <summary>Tools that make code of the schema which the running server prints.</summary>
[Collection(Clients.Name)]
public sealed partial class GeneratorTests(LiveHost host)
{
    [Fact]
    public async Task RelayCompiler_CompilesEveryOperationAndFragment()
    {
        await WriteSchemaAsync("relay/obj");

        var (code, output) = await Node.RunAsync("node_modules/relay-compiler/cli.js", "relay.config.json");

        Assert.True(code == 0, output);
        var source = await File.ReadAllTextAsync(Path.Combine(Node.Folder, "relay", "operations.ts"));
        var expected = RelayDefinition().Matches(source).Select(m => m.Groups[1].Value + m.Groups[2].Value);
        Assert.Equal(expected.Order(), Directory.GetFiles(Path.Combine(Node.Folder, "relay", "obj")).Select(f => Path.GetFileName(f).Split('.')[0]).Order());
    }

    [Fact]
    public async Task Codegen_MakesTypes_ThatTheTypeScriptCompilerTakes()
    {
        await WriteSchemaAsync("codegen/obj");

        var (generated, said) = await Node.RunAsync("node_modules/@graphql-codegen/cli/cjs/bin.js", "--config", "codegen.config.mjs");
        Assert.True(generated == 0, said);
        var (compiled, faults) = await Node.RunAsync("node_modules/typescript/bin/tsc", "--project", "tsconfig.json");

        Assert.True(compiled == 0, faults);
    }

    private async Task WriteSchemaAsync(string output)
    {
        // Nothing of an earlier run may stand in for what this one should make.
        var folder = Path.Combine(Node.Folder, output);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        Directory.CreateDirectory(Path.Combine(Node.Folder, "obj"));
        await File.WriteAllTextAsync(Path.Combine(Node.Folder, "obj", "schema.graphql"), await host.SchemaAsync());
    }

    [GeneratedRegex("(?:fragment|query|mutation|subscription) (operations\\w+)|queryName: .(operations\\w+)")]
    private static partial Regex RelayDefinition();
}
