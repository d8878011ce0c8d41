using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Medborgardialog.GraphQL.Tests.Validation.Comparison;

/// <summary>graphql-js in one Node process: documents in, what it says of them out. Installs it from its lock file when it is missing.</summary>
internal static class ReferenceImplementation
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "oracle"));

    public static async Task<List<ReferenceAnswer>> AskAsync(IReadOnlyList<ComparedDocument> documents)
    {
        var lines = await RunScriptAsync("oracle.mjs", documents.Select(document => JsonSerializer.Serialize(new { document.Source, Check = document.Validate }, Json)));
        return [.. lines.Select(line => JsonSerializer.Deserialize<ReferenceAnswer>(line, Json)!)];
    }

    /// <summary>Runs a script of the folder: lines of JSON in, lines of JSON out.</summary>
    public static async Task<List<string>> RunScriptAsync(string script, IEnumerable<string> input)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "graphql")))
        {
            await RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], []);
        }

        return await RunAsync("node", [script], input);
    }

    private static async Task<List<string>> RunAsync(string program, string[] arguments, IEnumerable<string> input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var output = ReadAsync(process.StandardOutput, timeout.Token);
        var faults = process.StandardError.ReadToEndAsync(timeout.Token);
        try
        {
            foreach (var line in input)
            {
                await process.StandardInput.WriteLineAsync(line.AsMemory(), timeout.Token);
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended early: what it wrote to its error stream tells more.
        }

        await process.WaitForExitAsync(timeout.Token);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await faults}");
    }

    private static async Task<List<string>> ReadAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

/// <param name="Syntax">Why it does not parse, or null.</param>
/// <param name="Printed">What it looks like printed.</param>
/// <param name="Failed">What its validator threw, or null.</param>
/// <param name="Errors">What is wrong with it.</param>
internal sealed record ReferenceAnswer(ReferenceSyntaxError? Syntax, string? Printed, string? Failed, IReadOnlyList<ReferenceError> Errors);

internal sealed record ReferenceSyntaxError(string Message, string At);

internal sealed record ReferenceError(string Rule, string Message, string At);

/// <param name="Source">The text.</param>
/// <param name="Validate">Whether it is validated too, or only parsed and printed.</param>
internal sealed record ComparedDocument(string Source, bool Validate);
