using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Medborgardialog.Clients.Tests;

/// <summary>The npm project beside these tests, restored by the build.</summary>
internal static class Node
{
    /// <summary>Its folder.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(ThisFile())!, "clients");

    /// <summary>Runs all checks of a script against a server.</summary>
    /// <returns>What the script reports (TAP).</returns>
    public static async Task<string> ReportAsync(string url, string script) => (await RunAsync(url, "--test", "--test-force-exit", "--test-reporter=tap", script)).Output;

    /// <summary>Runs a program of the project.</summary>
    /// <returns>Exit code, and what it wrote.</returns>
    public static Task<(int Code, string Output)> RunAsync(params string[] arguments) => RunAsync("", arguments);

    private static async Task<(int Code, string Output)> RunAsync(string url, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GRAPHQL_URL"] = $"{url}/graphql";
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var faults = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output + await faults);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"node did not end: {string.Join(' ', arguments)}");
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
